import { labelOf } from "./labels.ts";
import type { CallPlan } from "./plan.ts";
import type { Language } from "./profiles/profile.ts";
import { Rng } from "./rng.ts";
import type { Member } from "./script/cast.ts";
import type { Note } from "./script/compose.ts";
import type { Story } from "./script/story.ts";
import { parseTemplate, render } from "./script/template.ts";
import type { TimedTurn } from "./script/timing.ts";
import type { JsonObject } from "./types.ts";

const BRIEFS: Record<Language, { external: string; internal: string; solo: string }> = {
  eng: {
    external: "{r} {rLast} spoke with {c} {cLast} ({cTitle}) of {customer}.",
    internal: "{r} {rLast} and the team went through their open deals.",
    solo: "{r} {rLast} left a message.",
  },
  ger: {
    external: "{r} {rLast} sprach mit {c} {cLast} ({cTitle}) von {customer}.",
    internal: "{r} {rLast} ging mit dem Team die offenen Deals durch.",
    solo: "{r} {rLast} hat eine Nachricht hinterlassen.",
  },
  fre: {
    external: "{r} {rLast} s'est entretenu avec {c} {cLast} ({cTitle}) de {customer}.",
    internal: "{r} {rLast} a passé en revue les affaires en cours.",
    solo: "{r} {rLast} a laissé un message.",
  },
  spa: {
    external: "{r} {rLast} habló con {c} {cLast} ({cTitle}) de {customer}.",
    internal: "{r} {rLast} repasó con el equipo las oportunidades abiertas.",
    solo: "{r} {rLast} dejó un mensaje.",
  },
};

const HEADINGS: Record<Language, { nextSteps: string; concerns: string }> = {
  eng: { nextSteps: "Next steps", concerns: "Customer concerns" },
  ger: { nextSteps: "Nächste Schritte", concerns: "Bedenken des Kunden" },
  fre: { nextSteps: "Prochaines étapes", concerns: "Réserves du client" },
  spa: { nextSteps: "Próximos pasos", concerns: "Dudas del cliente" },
};

const CONCERN_SCENES = new Set(["objection", "coldobjection", "pain", "competitor"]);
const MOST_KEY_POINTS = 7;

const seconds = (ms: number): number => ms / 1000;

interface TimedNote extends Note {
  startMs: number;
}

function timeNotes(notes: readonly Note[], turns: readonly TimedTurn[]): TimedNote[] {
  return notes.map((note) => ({ ...note, startMs: turns[note.turn]?.sentences[0]?.start ?? 0 }));
}

interface Stretch {
  scene: string;
  startMs: number;
  endMs: number;
}

/** Runs of turns of one scene, in order; together they cover the spoken part of the call. */
function stretches(turns: readonly TimedTurn[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const turn of turns) {
    const startMs = turn.sentences[0]?.start ?? 0;
    const endMs = turn.sentences.at(-1)?.end ?? startMs;
    const last = runs.at(-1);
    if (last?.scene === turn.scene) {
      last.endMs = endMs;
    } else {
      runs.push({ scene: turn.scene, startMs, endMs });
    }
  }
  return runs;
}

function outline(language: Language, notes: readonly TimedNote[], runs: readonly Stretch[]): JsonObject[] {
  const sections: {
    section: string;
    startTime: number;
    duration: number;
    items: { text: string; startTime: number }[];
  }[] = [];
  for (const run of runs) {
    const { section } = labelOf(language, run.scene);
    const items = notes
      .filter((note) => note.scene === run.scene && note.startMs >= run.startMs && note.startMs <= run.endMs)
      .flatMap((note) => (note.outline ? [{ text: note.outline, startTime: seconds(note.startMs) }] : []));
    const last = sections.at(-1);
    if (last?.section === section) {
      last.duration = seconds(run.endMs) - last.startTime;
      last.items.push(...items);
    } else {
      sections.push({
        section,
        startTime: seconds(run.startMs),
        duration: seconds(run.endMs - run.startMs),
        items,
      });
    }
  }
  return sections.filter((section) => section.items.length > 0);
}

function topics(language: Language, runs: readonly Stretch[]): { name: string; duration: number }[] {
  const lengths = new Map<string, number>();
  for (const run of runs) {
    const { topic } = labelOf(language, run.scene);
    lengths.set(topic, (lengths.get(topic) ?? 0) + run.endMs - run.startMs);
  }
  return [...lengths].map(([name, ms]) => ({ name, duration: Math.round(seconds(ms)) }));
}

function structure(language: Language, runs: readonly Stretch[]): JsonObject[] {
  const parts: { name: string; duration: number }[] = [];
  for (const run of runs) {
    const { section } = labelOf(language, run.scene);
    const duration = Math.round(seconds(run.endMs - run.startMs));
    const last = parts.at(-1);
    if (last && last.name === section) {
      last.duration += duration;
    } else {
      parts.push({ name: section, duration });
    }
  }
  return parts.map((part) => ({ ...part }));
}

function highlights(language: Language, notes: readonly TimedNote[]): JsonObject[] {
  const nextSteps = notes.flatMap((note) =>
    note.action ? [{ text: note.action, startTimes: [seconds(note.startMs)] }] : [],
  );
  const concerns = notes.flatMap((note) =>
    note.outline && CONCERN_SCENES.has(note.scene)
      ? [{ text: note.outline, startTimes: [seconds(note.startMs)] }]
      : [],
  );
  return [
    { title: HEADINGS[language].nextSteps, items: nextSteps },
    { title: HEADINGS[language].concerns, items: concerns.slice(0, 4) },
  ].filter((section) => section.items.length > 0);
}

function outcome(plan: CallPlan): JsonObject | null {
  if (!plan.deal) {
    return null;
  }
  if (plan.oddity === "soloShort") {
    return { id: "LEFT_VOICEMAIL", category: "Not answered", name: "Left voicemail" };
  }
  if (plan.type === "outreach" && !plan.deal.isWon) {
    return { id: "NOT_INTERESTED", category: "Answered", name: "Not interested" };
  }
  return { id: "MEETING_BOOKED", category: "Answered", name: "Meeting booked" };
}

function brief(plan: CallPlan, cast: readonly Member[], story: Story, notes: readonly Note[]): string {
  const wording = BRIEFS[plan.language];
  const isSolo = cast.length === 1;
  const template = isSolo ? wording.solo : plan.deal ? wording.external : wording.internal;
  const first = render(parseTemplate(template), (name) => story.slots[name] ?? "", new Rng(0));
  const points = notes.flatMap((note) => note.keyPoint ?? []);
  const actions = notes.flatMap((note) => note.action ?? []);
  const kept = [...points.slice(0, 3), ...actions.slice(-1)];
  return [first, ...kept.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))].join(" ");
}

/** The parts of `content` that a summariser writes, all taken from what was really said. */
export function summarise(
  plan: CallPlan,
  cast: readonly Member[],
  story: Story,
  rawNotes: readonly Note[],
  turns: readonly TimedTurn[],
): JsonObject {
  const { language } = plan;
  const notes = timeNotes(rawNotes, turns);
  const runs = stretches(turns);
  const keyPoints = notes.flatMap((note) => note.keyPoint ?? []).slice(0, MOST_KEY_POINTS);
  return {
    structure: structure(language, runs),
    topics: topics(language, runs),
    brief: brief(plan, cast, story, rawNotes),
    outline: outline(language, notes, runs),
    highlights: highlights(language, notes),
    callOutcome: outcome(plan),
    keyPoints: keyPoints.map((text) => ({ text })),
  };
}
