/** The kinds of data that are copied, each with its own schedule, scope and troubles. */
export const streams = ["workspaces", "users", "calls", "transcripts"] as const;

export type StreamName = (typeof streams)[number];

/** True for the name of a stream that this version copies; a job of another version may name others. */
export function isStreamName(value: unknown): value is StreamName {
  return streams.some((stream) => stream === value);
}

const minuteMs = 60_000;

/** Milliseconds from the end of a run to the next one. Transcripts follow the due times of their own queue. */
export const streamIntervalsMs: Record<StreamName, number> = {
  workspaces: 360 * minuteMs,
  users: 60 * minuteMs,
  calls: 5 * minuteMs,
  transcripts: 0,
};

/** How far back the first copy reads. */
export const firstCopyDays = 30;

/** A run ends after this time and queues behind other tenants' runs. */
export const sliceMs = 45_000;

/** A run that has not committed for this long is taken for dead, and the next one may start. */
export const leaseMs = 150_000;
