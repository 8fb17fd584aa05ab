import type { Language } from "../profiles/profile.ts";

/** Where a thought of one's own fits; elsewhere it would sound lost. */
export const HOST_ELABORATES = new Set(
  "walk integration security qna pricing roi objection reference negotiation pitch rollout roadmap competitor impact".split(
    " ",
  ),
);
export const GUEST_ELABORATES = new Set(
  "background process pain impact objection stakeholders adoption".split(" "),
);

interface Elaborations {
  /** What a host who likes to talk adds to an answer that was complete already. */
  host: readonly string[];
  /** What a customer adds who is given room. */
  guest: readonly string[];
}

export const ELABORATIONS: Record<Language, Elaborations> = {
  eng: {
    host: [
      "And I say that because I've seen it go wrong the other way, more than once.",
      "I had the same conversation with somebody last week, almost word for word.",
      "It sounds like a detail, but that's usually the point where people start to trust it.",
      "I could talk about this for an hour, to be honest, it's one of my favorite topics.",
      "When I started here, that was the first thing I asked as well, and it took me a while to get a good answer.",
      "What I tell everybody is, don't believe me, try it, and then call me if it isn't true.",
      "And just to give you a bit of background, that came out of a workshop with five customers, two years ago.",
      "So that's the short version, and the long version is in the paper I sent you.",
      "I know that's a lot of information, but I'd rather say it now than in three weeks.",
      "Most people don't ask about that until much later, so it's good that we talk about it now.",
      "There's a nice story behind that, with a customer who did it exactly the other way round, but I'll save it for another time.",
      "Where I'd be careful is the first month, because that's when everybody looks and everybody has an opinion.",
      "I think about it like moving house, you can do it in a weekend, but you'd better have labeled the boxes.",
      "And if I may add one thing, the companies that do well with this are the ones that keep it simple.",
      "I always draw that on a napkin when I'm there in person, it's easier than explaining it.",
      "That's also what our product people keep telling me, and they're usually right, which is annoying.",
      "It isn't magic, it's only that somebody sat down and thought about it properly.",
      "And in a year, when you look back, that's the part you won't even remember as being difficult.",
      "I've been doing this for eight years now, and I still learn something new on that point with every customer.",
      "So, long story short, yes, and I'd be happy to put that in writing.",
    ],
    guest: [
      "At least that's how it looks from where I sit, my colleagues might tell you something else.",
      "I've brought that up in three meetings this year, and everybody nods, and then nothing happens.",
      "And it's a bit of a personal thing for me, because I'm the one who has to explain it every time.",
      "When I came here, I thought that was a joke, and then I found out it was the process.",
      "If you talked to the night shift, they'd tell you it's even worse, because there's nobody to ask.",
      "I don't want to make it sound dramatic, we get by, but it's not how I'd like to work.",
      "There was a time when one person knew all of that by heart, and then that person retired.",
      "So you can imagine how happy I am when the phone rings on a Friday afternoon.",
      "We even had a consultant in for that, who wrote forty pages, and page one said, talk to each other.",
      "And the funny thing is, the data's all there, it's just never in the place where you need it.",
      "My predecessor had a drawer for that, an actual drawer, and I still find things in it.",
      "I think if you asked ten people here, you'd get ten answers, and all of them would be a little bit true.",
      "It got better after the summer, because we put one person on it full time, but that can't be the solution.",
      "I'm telling you that because I'd rather you know now than find out in the project.",
    ],
  },
  ger: {
    host: [
      "Das sage ich auch deshalb, weil ich es andersherum schon habe schiefgehen sehen.",
      "Letzte Woche hatte ich fast wörtlich dasselbe Gespräch.",
      "Es klingt nach einer Kleinigkeit, aber meistens fangen die Leute genau da an, der Sache zu trauen.",
      "Darüber könnte ich ehrlich gesagt eine Stunde reden, das ist eines meiner Lieblingsthemen.",
      "Ich sage immer, glauben Sie mir nicht, probieren Sie es aus und rufen Sie mich an, wenn es nicht stimmt.",
      "Das war die kurze Fassung, die lange steht in der Unterlage, die ich Ihnen geschickt habe.",
      "Ich weiß, das ist viel auf einmal, aber lieber jetzt als in drei Wochen.",
      "Die meisten fragen das erst viel später, insofern ist es gut, dass wir jetzt darüber reden.",
      "Das ist wie bei einem Umzug, an einem Wochenende geht alles, wenn die Kartons beschriftet sind.",
      "Und wenn ich eines dazusagen darf, gut läuft es bei denen, die es einfach halten.",
      "Das ist keine Zauberei, da hat sich nur jemand in Ruhe hingesetzt und nachgedacht.",
      "Ich mache das jetzt seit acht Jahren und lerne an der Stelle immer noch dazu.",
    ],
    guest: [
      "So sieht es jedenfalls von meinem Platz aus, die Kollegen erzählen Ihnen vielleicht etwas anderes.",
      "Das habe ich dieses Jahr in drei Runden angesprochen, alle nicken, und dann passiert nichts.",
      "Ich bin ja auch der, der es jedes Mal erklären muss.",
      "Als ich hier anfing, hielt ich das für einen Scherz, und dann war es der Prozess.",
      "Fragen Sie mal die Nachtschicht, da ist es noch schlimmer, weil keiner da ist, den man fragen kann.",
      "Früher gab es jemanden, der das alles auswendig wusste, und der ist in Rente gegangen.",
      "Wir hatten dafür sogar einen Berater, vierzig Seiten, und auf der ersten stand, reden Sie miteinander.",
      "Das Komische ist, die Daten sind alle da, nur nie dort, wo man sie braucht.",
      "Ich sage das lieber jetzt, als dass Sie es im Projekt merken.",
    ],
  },
  fre: {
    host: [
      "Je le dis parce que j'ai déjà vu l'inverse mal tourner.",
      "La semaine dernière, j'ai eu presque exactement la même conversation.",
      "Ne me croyez pas sur parole, essayez, et appelez-moi si ce n'est pas vrai.",
      "Je sais que ça fait beaucoup d'un coup, mais je préfère le dire maintenant.",
      "Ceux qui réussissent sont ceux qui restent simples, c'est toujours pareil.",
    ],
    guest: [
      "En tout cas, c'est comme ça vu d'ici, mes collègues vous diraient peut-être autre chose.",
      "J'en ai parlé dans trois réunions cette année, tout le monde approuve et rien ne bouge.",
      "Avant, une personne savait tout ça par cœur, et elle est partie à la retraite.",
      "Je préfère vous le dire maintenant plutôt que vous le découvriez pendant le projet.",
    ],
  },
  spa: {
    host: [
      "Lo digo porque ya he visto salir mal lo contrario.",
      "La semana pasada tuve casi la misma conversación, palabra por palabra.",
      "No me crea, pruébelo, y llámeme si no es verdad.",
      "Sé que es mucho de golpe, pero prefiero decirlo ahora.",
      "A los que les va bien son los que lo mantienen sencillo, siempre es igual.",
    ],
    guest: [
      "Al menos así se ve desde mi sitio, mis compañeros quizá le digan otra cosa.",
      "Este año lo he dicho en tres reuniones, todos asienten y no pasa nada.",
      "Antes había una persona que se lo sabía de memoria, y se jubiló.",
      "Prefiero decírselo ahora a que lo descubran en el proyecto.",
    ],
  },
};
