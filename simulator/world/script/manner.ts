import type { Language } from "../profiles/profile.ts";
import type { Rng } from "../rng.ts";

const FILLERS: Record<Language, readonly string[]> = {
  eng: ["Um,", "So,", "Yeah,", "You know,", "I mean,", "Well,", "Uh,", "And,", "Look,", "Okay, so"],
  ger: ["Ähm,", "Also,", "Na ja,", "Genau,", "Ja,", "Ich sag mal,", "Gut,"],
  fre: ["Euh,", "Alors,", "Bon,", "Donc,", "Voilà,"],
  spa: ["Eh,", "Bueno,", "Pues,", "A ver,", "O sea,"],
};

const BACKCHANNELS: Record<Language, readonly string[]> = {
  eng: [
    "Mm-hm.",
    "Right.",
    "Okay.",
    "Yeah.",
    "Sure.",
    "Got it.",
    "Makes sense.",
    "Uh-huh.",
    "Interesting.",
    "Yep.",
  ],
  ger: ["Mhm.", "Genau.", "Okay.", "Ja.", "Verstehe.", "Klar.", "Alles klar.", "Stimmt."],
  fre: ["D'accord.", "Oui.", "Mm.", "Je vois.", "Très bien.", "Tout à fait."],
  spa: ["Ajá.", "Claro.", "Vale.", "Sí.", "Entiendo.", "De acuerdo."],
};

/** Words whose capital is only that of a sentence's first word, so that a filler may go in front. */
const LOWERABLE: Record<Language, RegExp> = {
  eng: /^(The|We|It|That|This|So|But|You|There|What|How|If|For|Our|They|Is|Are|Do|My|A|Most|When|Which|Every|Some|All|Then|In|On|At|Not|Who|It's|That's|We're|We've|You're|There's|They're|Can|Could|Would|Does|One)\b/,
  ger: /^(Das|Wir|Es|Die|Der|Ich|Sie|Wenn|Was|Wie|Da|Dann|Aber|Bei|Für|Im|In|Und|Unser|Unsere|Haben|Gibt|Ist|Man|Eine|Ein|Auf|Mit)\b/,
  fre: /^(Le|La|Les|Nous|On|Il|Elle|C'est|Je|Vous|Si|Pour|Et|Mais|Dans|Notre|Nos|Est-ce|Ce|Un|Une|Quand|Avec)\b/,
  spa: /^(El|La|Los|Las|Nosotros|Si|Para|Y|Pero|En|Nuestro|Nuestra|Es|Un|Una|Cuando|Con|Lo|Eso|Esto|Hay|No|Se)\b/,
};

/** Now and then puts a filler in front of a sentence. */
export function hesitate(text: string, language: Language, rng: Rng): string {
  if (!rng.chance(0.07) || text.length < 25 || !LOWERABLE[language].test(text)) {
    return text;
  }
  const fillers = text.endsWith("?") ? FILLERS[language].slice(0, 2) : FILLERS[language];
  return `${rng.pick(fillers)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** A word of attention by the listener. */
export function backchannel(language: Language, rng: Rng): string {
  return rng.pick(BACKCHANNELS[language]);
}
