import { z } from "zod";
import type { JsonObject } from "../world/types.ts";

const JsonPatch: z.ZodType<JsonObject> = z.record(z.string(), z.json());

const Monologue = z.strictObject({
  speakerId: z.string().nullable(),
  topic: z.string().nullable(),
  sentences: z.array(z.strictObject({ start: z.number(), end: z.number(), text: z.string() })),
});

const EpochMs = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

export const AdvanceClock = z.strictObject({
  seconds: z
    .number()
    .min(0)
    .max(400 * 86_400),
});

export const RateLimit = z.strictObject({
  seconds: z
    .number()
    .min(0)
    .max(7 * 86_400),
  retryAfter: z.string().nullable().optional(),
});

export const NewCallInput = z.strictObject({
  count: z.number().int().min(1).max(1_000).default(1),
  started: EpochMs.optional(),
  title: z.string().optional(),
  likeCallId: z.string().optional(),
});

export const CallChangeInput = z
  .strictObject({
    isPrivate: z.boolean(),
    metaData: JsonPatch,
    blocks: JsonPatch,
    transcript: z.array(Monologue),
    transcriptReady: EpochMs,
  })
  .partial();

export const UserChangeInput = JsonPatch;
