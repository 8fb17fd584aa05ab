import type { ScorecardSpec } from "./scorecard-spec.ts";

const REMARKS = [
  "Gut vorbereitet und ruhig. Die Zusammenfassung am Ende war stark.",
  "Guter Einstieg, der nächste Schritt blieb aber offen. Bitte mit Datum vereinbaren.",
  "Den Kunden ausreden lassen. Zweimal wollte er gerade zum Kern kommen.",
  "Bitte früher fragen, wer mitentscheidet.",
  "Schöner Umgang mit der Preisfrage.",
] as const;

export const GERMAN: readonly ScorecardSpec[] = [
  {
    name: "Erstgespräch",
    of: "sales",
    types: ["discovery", "outreach"],
    method: "MANUAL",
    questions: [
      { text: "Gesamteindruck", type: "RANGE", isOverall: true, highest: 5, guide: "3 ist der Normalfall." },
      { text: "Heutiger Ablauf beim Kunden verstanden", type: "RANGE", highest: 5, revisedInMonth: 2 },
      {
        text: "Wie weit kamen wir beim Nutzen?",
        type: "SINGLE_SELECT",
        options: ["Nicht angesprochen", "Angesprochen", "Beziffert", "Vom Kunden bestätigt"],
      },
      { text: "Entscheider erfragt", type: "RANGE", highest: 3, notApplicable: 0.2, revisedInMonth: 8 },
      { text: "Was nehmen wir mit?", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Vorführung und Angebot",
    of: "sales",
    types: ["demo", "pricing", "objection", "negotiation"],
    method: "MANUAL",
    questions: [
      { text: "Gesamteindruck", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Auf den Bedarf eingegangen", type: "RANGE", highest: 5, revisedInMonth: 5 },
      {
        text: "Was fehlte?",
        type: "MULTI_SELECT",
        options: ["Agenda", "Zeit für Fragen", "Daten des Kunden", "Nächster Schritt"],
        notApplicable: 0.25,
      },
      { text: "Anmerkung", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Betreuungsgespräch",
    of: "success",
    types: ["support"],
    method: "MANUAL",
    questions: [
      { text: "Gesamteindruck", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Offene Punkte erledigt oder terminiert", type: "RANGE", highest: 5, revisedInMonth: 10 },
      { text: "Anmerkung", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Grundlagen (KI)",
    of: "sales",
    types: ["discovery", "demo", "pricing", "objection", "negotiation"],
    method: "AUTOMATIC",
    questions: [
      { text: "Gesamteindruck", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Agenda abgestimmt?", type: "SINGLE_SELECT", options: ["Ja", "Nein"] },
      {
        text: "Nächster Schritt mit Datum?",
        type: "SINGLE_SELECT",
        options: ["Ja", "Nein"],
        notApplicable: 0.1,
        revisedInMonth: 3,
      },
    ],
  },
];
