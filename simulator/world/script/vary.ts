import type { Language } from "../profiles/profile.ts";
import type { Rng } from "../rng.ts";

/** Wordings that may stand for each other wherever they occur; each group on a line. */
const GROUPS: Record<Language, string> = {
  eng: `
nobody / no one
everybody / everyone
somebody / someone
anybody / anyone
maybe / perhaps
for example / for instance
a lot of / plenty of / lots of
at the moment / currently
to be honest / honestly / frankly
Okay. / All right.
Great. / Perfect. / Excellent. / Wonderful.
Good. / Good. / Nice. / Okay, good.
Yes. / Yeah. / Yep. / Yes, exactly.
No. / Nope.
Sure. / Of course. / Absolutely. / Sure thing.
Fair. / Fair enough. / That's fair.
Right. / Exactly. / Correct.
Done. / It's done. / There, done.
we've got / we have
I've got / I have
you've got / you have
kind of / sort of
a couple of / two or three
every time / each time
sometimes / now and then / every so often
usually / normally
the other day / recently / not long ago
immediately / right away / straight away
I'd like to / I want to
Could you / Can you
about half / roughly half / some half
I think that / I believe that / I'd say that
it's only that / it's just that
`,
  ger: `
niemand / keiner
vielleicht / eventuell / möglicherweise
zum Beispiel / beispielsweise
ungefähr / etwa / rund
im Moment / gerade / derzeit
ehrlich gesagt / offen gesagt / um ehrlich zu sein
natürlich / selbstverständlich
meistens / meist / in der Regel
ein bisschen / ein wenig
im Schnitt / im Durchschnitt
danach / anschließend
schicke / sende
schicken / senden
benutzen / nutzen / verwenden
Gut. / In Ordnung. / Schön. / Okay.
Genau. / Richtig. / Stimmt.
Ja. / Ja, genau. / Ja, stimmt.
Nein. / Nein, nein. / Nein, leider nicht.
Einverstanden. / Abgemacht. / So machen wir es.
Können Sie / Könnten Sie
wirklich / tatsächlich
jedes Mal / immer wieder
alle zwei Wochen / vierzehntägig
auf dem Papier / in der Theorie
`,
  fre: `
peut-être / éventuellement
par exemple / disons
environ / à peu près
d'habitude / en général
D'accord. / Entendu. / Très bien. / Ça marche.
Parfait. / Très bien. / Excellent.
Oui. / Oui, tout à fait. / Exactement.
tout de suite / immédiatement
franchement / honnêtement
`,
  spa: `
quizá / tal vez
por ejemplo / digamos
más o menos / aproximadamente
normalmente / por lo general
De acuerdo. / Vale. / Muy bien. / Perfecto.
Bien. / Muy bien. / Estupendo.
Sí. / Sí, exacto. / Así es.
enseguida / ahora mismo
la verdad es que / sinceramente,
`,
};

interface Variation {
  pattern: RegExp;
  choices: Map<string, readonly string[]>;
}

const LIKELIHOOD = 0.6;

function readGroups(table: string): Variation {
  const choices = new Map<string, readonly string[]>();
  for (const line of table.trim().split("\n")) {
    const group = line.split(" / ");
    for (const wording of group) {
      if (!choices.has(wording)) {
        choices.set(wording, group);
      }
    }
  }
  const wordings = [...choices.keys()].sort((a, b) => b.length - a.length);
  const escaped = wordings.map((wording) => wording.replaceAll(/[.?]/g, "\\$&"));
  return { choices, pattern: new RegExp(`(?<![\\p{L}'])(?:${escaped.join("|")})(?![\\p{L}'])`, "gu") };
}

const VARIATIONS: Record<Language, Variation> = {
  eng: readGroups(GROUPS.eng),
  ger: readGroups(GROUPS.ger),
  fre: readGroups(GROUPS.fre),
  spa: readGroups(GROUPS.spa),
};

/** Says the same in slightly other words, so that a line heard twice is not heard twice the same. */
export function vary(text: string, language: Language, rng: Rng): string {
  const { pattern, choices } = VARIATIONS[language];
  return text.replace(pattern, (wording) => {
    const group = choices.get(wording);
    return group && rng.chance(LIKELIHOOD) ? rng.pick(group) : wording;
  });
}
