import type { Language } from "../profiles/profile.ts";

interface Transitions {
  /** The host closes a subject and opens the next one. */
  hostMovesOn: readonly string[];
  /** The customer does. */
  guestMovesOn: readonly string[];
  /** The host gives the customer the floor. */
  hostInvites: readonly string[];
}

/** What people say between two subjects. */
export const TRANSITIONS: Record<Language, Transitions> = {
  eng: {
    hostMovesOn: [
      "Okay, let's move on.",
      "Good, next one.",
      "All right, let me go on from there.",
      "Let me change the subject for a second.",
      "While we're at it.",
      "Before I forget.",
      "That brings me to the next thing.",
      "Let me jump ahead a little.",
      "One more from my side.",
    ],
    guestMovesOn: [
      "Another thing.",
      "Okay, next question.",
      "Something else.",
      "While I have you here.",
      "I wrote down another one.",
      "Can I ask something different?",
      "Let me go down my list.",
      "Before we go on, one thing.",
      "That reminds me.",
    ],
    hostInvites: [
      "What else is on your list?",
      "What's next for you?",
      "Go ahead, I can see you want to ask something.",
      "Is there more on your mind?",
      "What comes next?",
    ],
  },
  ger: {
    hostMovesOn: [
      "Gut, machen wir weiter.",
      "Dann zum nächsten Punkt.",
      "Bevor ich es vergesse.",
      "Wo wir gerade dabei sind.",
      "Ich springe einmal kurz.",
      "Noch einer von meiner Seite.",
    ],
    guestMovesOn: [
      "Noch etwas.",
      "Nächste Frage.",
      "Etwas anderes.",
      "Das erinnert mich an etwas.",
      "Ich habe mir noch etwas aufgeschrieben.",
      "Darf ich etwas ganz anderes fragen?",
    ],
    hostInvites: ["Was steht noch auf Ihrer Liste?", "Was kommt als Nächstes?", "Fragen Sie ruhig."],
  },
  fre: {
    hostMovesOn: [
      "Bien, passons à la suite.",
      "Avant que j'oublie.",
      "Pendant qu'on y est.",
      "Encore un point de mon côté.",
    ],
    guestMovesOn: [
      "Autre chose.",
      "Question suivante.",
      "Tant que je vous ai.",
      "Ça me rappelle quelque chose.",
    ],
    hostInvites: ["Qu'avez-vous d'autre?", "Et ensuite?", "Je vous écoute."],
  },
  spa: {
    hostMovesOn: ["Bien, sigamos.", "Antes de que se me olvide.", "Ya que estamos.", "Uno más de mi parte."],
    guestMovesOn: ["Otra cosa.", "Siguiente pregunta.", "Ya que le tengo aquí.", "Eso me recuerda algo."],
    hostInvites: ["¿Qué más tiene en la lista?", "¿Y después?", "Dígame."],
  },
};

/** Scenes in which one subject follows another without an order of their own. */
export const LOOSE_SCENES = new Set(
  "process pain walk integration security qna pricing roi objection negotiation legal procurement rollout support adoption roadmap".split(
    " ",
  ),
);
