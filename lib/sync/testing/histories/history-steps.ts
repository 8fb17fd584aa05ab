import fc from "fast-check";
import type { CompanySettingsPatch } from "#simulator/state/settings.ts";

/** Something that happens to a company, to Gong or to the worker. Numbers pick calls by their place, newest first. */
export type Step =
  | { do: "insert"; hoursAgo: number; transcriptAfterMinutes: number | null }
  | { do: "edit"; pick: number; title: string }
  | { do: "edit transcript"; pick: number; words: string }
  | { do: "delete"; pick: number }
  | { do: "privacy"; pick: number; isPrivate: boolean }
  | { do: "hold transcript back"; pick: number; minutes: number }
  | { do: "faults"; faults: CompanySettingsPatch }
  | { do: "break"; pick: number; brokenIn: "content" | "transcripts"; brokenBy: "cut" | "garbled" }
  | { do: "rate limit" }
  | { do: "wait"; minutes: number }
  | { do: "run"; stream: "calls" | "transcripts" | "months"; killedAtStep: number | null }
  | { do: "stop midway"; afterSteps: number; awayMinutes: number };

export interface History {
  /** Calls on a page of Gong's answers. */
  pageSize: number;
  steps: Step[];
}

const pick = fc.nat(60);
const rate = fc.constantFrom(0, 0.1, 0.3, 0.5);

const faults: fc.Arbitrary<CompanySettingsPatch> = fc.record(
  {
    serverErrorRate: rate,
    cutBodyRate: rate,
    callOrder: fc.constantFrom("newest-first" as const, "oldest-first" as const),
    repeatRows: fc.boolean(),
    insertEveryPages: fc.constantFrom(0, 0, 2, 3),
    falseEmpty: fc.constantFrom(false, false, true),
    outage: fc.constantFrom("none" as const, "none" as const, "unavailable" as const, "refuse" as const),
  },
  { requiredKeys: [] },
);

const run = fc.record({
  do: fc.constant("run" as const),
  stream: fc.constantFrom("calls" as const, "calls" as const, "transcripts" as const, "months" as const),
  killedAtStep: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 60 })),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: run },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      minutes: fc.constantFrom(1, 5, 5, 6, 20, 61, 300, 1_500),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("insert" as const),
      hoursAgo: fc.integer({ min: 2, max: 240 }),
      transcriptAfterMinutes: fc.constantFrom(null, null, 1, 30, 600, 4_300),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("edit" as const), pick, title: fc.string({ maxLength: 12 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("edit transcript" as const),
      pick,
      words: fc.string({ minLength: 1, maxLength: 20 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("delete" as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("privacy" as const), pick, isPrivate: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("hold transcript back" as const),
      pick,
      minutes: fc.constantFrom(3, 50, 700, 4_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("faults" as const), faults }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("break" as const),
      pick,
      brokenIn: fc.constantFrom("content" as const, "transcripts" as const),
      brokenBy: fc.constantFrom("cut" as const, "garbled" as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "rate limit" }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("stop midway" as const),
      afterSteps: fc.integer({ min: 3, max: 40 }),
      awayMinutes: fc.constantFrom(1, 61, 130),
    }),
  },
);

/** A few days in the life of a company, its Gong and our worker. */
export const history: fc.Arbitrary<History> = fc.record({
  pageSize: fc.constantFrom(3, 5, 8, 100),
  steps: fc.array(step, { minLength: 4, maxLength: 28 }),
});
