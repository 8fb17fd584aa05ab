import { isQuestion } from "./is-question.ts";
import type { CallMarks, TranscriptTurn } from "./schemas.ts";

export const markKinds = ["sections", "topics", "trackers", "questions", "comments"] as const;
export type MarkKind = (typeof markKinds)[number];

/** A moment of a call, or a stretch where it has an end. */
export interface Mark {
  kind: MarkKind;
  label: string;
  startMs: number;
  endMs: number | null;
}

function listTopics(turns: readonly TranscriptTurn[]): Mark[] {
  const topics: { kind: "topics"; label: string; startMs: number; endMs: number }[] = [];
  for (const { topic, startMs, endMs } of turns) {
    if (topic === null) continue;
    const last = topics.at(-1);
    if (last?.label === topic) last.endMs = Math.max(last.endMs, endMs);
    else topics.push({ kind: "topics", label: topic, startMs, endMs });
  }
  return topics;
}

/** Every moment worth a mark on the timeline, by kind, each kind in order of time. */
export function listMarks(
  turns: readonly TranscriptTurn[],
  marks: CallMarks | undefined,
): Record<MarkKind, Mark[]> {
  const at = (kind: MarkKind, label: string, startMs: number): Mark => ({
    kind,
    label,
    startMs,
    endMs: null,
  });
  return {
    sections: (marks?.sections ?? []).map(({ name, startMs, endMs }) => ({
      kind: "sections",
      label: name,
      startMs,
      endMs,
    })),
    topics: listTopics(turns),
    trackers: (marks?.trackers ?? [])
      .flatMap(({ name, places }) =>
        places.map(({ atMs, phrase }) => at("trackers", phrase ? `${name}: “${phrase}”` : name, atMs)),
      )
      .sort((one, other) => one.startMs - other.startMs),
    questions: turns.flatMap(({ sentences }) =>
      sentences
        .filter(({ text }) => isQuestion(text))
        .map(({ text, startMs }) => at("questions", text, startMs)),
    ),
    comments: (marks?.comments ?? []).map(({ atMs, by }) =>
      at("comments", by ? `Comment by ${by}` : "Comment", atMs),
    ),
  };
}

/** Marks too near to tell apart are drawn as one: a narrow screen has room for about 150. */
export function groupMarks(marks: readonly Mark[], durationMs: number, slots = 150): Mark[][] {
  const groups = Map.groupBy(marks, ({ startMs }) => Math.floor((startMs / durationMs) * slots));
  return [...groups.values()];
}
