import { z } from "zod";

/** Of one field: in how many looked-at answers it was, in which of them last, and when that was. */
const SeenField = z.object({ seen: z.int(), last: z.int(), at: z.string() });
export const SeenFields = z.record(z.string(), SeenField);
export type SeenFields = z.infer<typeof SeenFields>;

/** What is remembered of an operation's answers; `answers` counts those that were looked at. */
export interface AnswerShape {
  answers: number;
  fields: SeenFields;
}

export interface VanishedField {
  path: string;
  lastSeenAt: string;
  /** Looked-at answers without it since. */
  missedAnswers: number;
}

/** Seen in fewer answers than this, a field was never dependable enough to be missed. */
const establishedAfter = 5;
const missedAtLeast = 20;
/** How many times its usual gap a field must stay away. */
const gapFactor = 10;

/** The shape with one more answer in it. Pure. */
export function withAnswer(shape: AnswerShape, paths: readonly string[], at: string): AnswerShape {
  const answers = shape.answers + 1;
  const fields = { ...shape.fields };
  for (const path of paths) fields[path] = { seen: (fields[path]?.seen ?? 0) + 1, last: answers, at };
  return { answers, fields };
}

/**
 * Declared fields that used to come and no longer do: away for 20 answers at least, and ten times longer than was
 * usual for them. A field inside another one that vanished is not named again. Pure.
 */
export function findVanished({ answers, fields }: AnswerShape): VanishedField[] {
  const isGone = (path: string) => {
    const field = fields[path];
    if (field === undefined || field.seen < establishedAfter) return false;
    const usualGap = field.last / field.seen;
    return answers - field.last >= Math.max(missedAtLeast, gapFactor * usualGap);
  };
  const gone = new Set(Object.keys(fields).filter(isGone));
  return [...gone]
    .filter((path) => !hasParentIn(gone, path))
    .toSorted()
    .map((path) => ({
      path,
      lastSeenAt: fields[path]?.at ?? "",
      missedAnswers: answers - (fields[path]?.last ?? 0),
    }));
}

function hasParentIn(gone: ReadonlySet<string>, path: string): boolean {
  return [...gone].some((other) => path.startsWith(`${other}.`) || path.startsWith(`${other}[]`));
}
