import { z } from "zod";
import { MonthName } from "../months/schemas.ts";
import { streams } from "../streams.ts";

/** One stream by its name, or all of them. */
export const StreamChoice = z.strictObject({ stream: z.enum(["all", ...streams]) });
export type StreamChoice = z.infer<typeof StreamChoice>;

export const OneStream = z.strictObject({ stream: z.enum(streams) });
export type OneStream = z.infer<typeof OneStream>;

/** How much further back than the oldest copied call, in months. */
export const EstimateBackfillQuery = z.strictObject({ months: z.coerce.number().int().min(1).max(120) });
export type EstimateBackfillQuery = z.infer<typeof EstimateBackfillQuery>;

/** What an estimate named: asking twice for the same moment starts one copy. */
export const StartBackfillInput = z.strictObject({ from: z.iso.datetime() });
export type StartBackfillInput = z.infer<typeof StartBackfillInput>;

/** A day in UTC, as the windows of a copy are: "2026-11-03". */
export const RereadDayInput = z.strictObject({ day: z.iso.date() });
export type RereadDayInput = z.infer<typeof RereadDayInput>;

export const WindowParams = z.strictObject({ windowId: z.string().regex(/^win_[a-z0-9]{20}$/) });
export type WindowParams = z.infer<typeof WindowParams>;

/** One record of a stream, or all that its stream has set aside. */
export const RetryQuarantinedInput = z.strictObject({ gongId: z.string().min(1).max(200).optional() });
export type RetryQuarantinedInput = z.infer<typeof RetryQuarantinedInput>;

export const MonthParams = z.strictObject({ month: MonthName });
export type MonthParams = z.infer<typeof MonthParams>;

/** `mayRemoveMany` lets this one check believe that most of a month has gone from Gong. */
export const CheckMonthInput = z.strictObject({ mayRemoveMany: z.boolean().optional() });
export type CheckMonthInput = z.infer<typeof CheckMonthInput>;

/** What copying further back would cost. Times are ISO text in UTC. */
export interface BackfillEstimate {
  /** The new beginning, and the present one, where the new part ends. */
  from: string;
  to: string;
  /** The tenant's retention allows no earlier beginning, although more months were asked for. */
  isCutByRetention: boolean;
  /** Gong's own count of the calls in between. */
  calls: number;
  countedAt: string;
  /** Reckoned: a page of calls and one of transcripts for each hundred, and one for each window's end. */
  requests: number;
  /** Seconds at the pace that the company's rate allows now. */
  seconds: number;
  /** Requests a second that `seconds` reckons with. */
  pace: number;
  /** `requests` as a part of what a company may make in a day. */
  shareOfDay: number;
  /** Requests that copying history may still make today; when `requests` is more, it goes on by itself tomorrow. */
  leftToday: number;
}

/** A wish to copy further back, still under way. */
export interface BackfillView {
  from: string;
  to: string;
  requestedBy: string;
  requestedAt: string;
  expectedCalls: number;
}
