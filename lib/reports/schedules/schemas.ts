import { z } from "zod";
import { paces } from "#lib/activity/choices.ts";
import { isTimeZone } from "#lib/format/is-time-zone.ts";
import { type SheetFormat, sheetFormats } from "#lib/format/sheet-choices.ts";
import { AskedReport, type ReportName, ReportTitle } from "../schemas.ts";
import type { SendingState } from "./choices.ts";

/** When a report goes out: a weekday or a day of the month, at a full hour of a zone. */
export const Rhythm = z.object({
  pace: z.enum(paces),
  /** 1 for Monday to 7, or the day of the month; shorter months end with it. */
  day: z.number().int().min(1).max(31),
  hour: z.number().int().min(0).max(23),
  zone: z.string().max(64).refine(isTimeZone, "must be a time zone like Europe/Berlin"),
});
export type Rhythm = z.infer<typeof Rhythm>;

export const mostRecipients = 50;

const Terms = Rhythm.extend({
  name: ReportTitle,
  format: z.enum(sheetFormats),
  members: z
    .array(z.string().max(64))
    .min(1, "Choose somebody who gets it.")
    .max(mostRecipients, "50 people get one report at most."),
});
const isDayOfPace = ({ pace, day }: Pick<Rhythm, "pace" | "day">) => pace === "month" || day <= 7;
const dayOfPace = { path: ["day"], message: "must be a weekday" };

export const CreateScheduleInput = z.intersection(AskedReport, Terms).refine(isDayOfPace, dayOfPace);
export type CreateScheduleInput = z.infer<typeof CreateScheduleInput>;

/** What a report asks for and the zone of its hours stay as they are. */
export const ChangeScheduleInput = Terms.omit({ zone: true }).refine(isDayOfPace, dayOfPace);
export type ChangeScheduleInput = z.infer<typeof ChangeScheduleInput>;

export const UpdateScheduleInput = z.object({ isPaused: z.boolean() });
export const ScheduleParams = z.object({ scheduleId: z.string().max(64) });

export interface ScheduleRecipient {
  id: string;
  name: string;
  isYou: boolean;
  isUnsubscribed: boolean;
  /** The newest mail to him; null before the first. */
  last: {
    state: SendingState;
    dueAt: string;
    sentAt: string | null;
    tries: number;
    /** When it is tried again. */
    tryAt: string | null;
    words: string | null;
  } | null;
}

export interface ScheduleItem extends Rhythm {
  id: string;
  name: string;
  report: ReportName;
  /** As the scope bar names it. */
  period: string;
  format: SheetFormat;
  isPaused: boolean;
  nextAt: string | null;
  maker: string;
  /** The maker, an owner or an admin. */
  mayChange: boolean;
  /** Others than himself only for those who may change it. */
  recipients: ScheduleRecipient[];
}

export interface ScheduleList {
  /** False until an operator names a mail server. */
  isMailSet: boolean;
  schedules: ScheduleItem[];
  /** Who can get a report. */
  members: { id: string; name: string; isYou: boolean }[];
}
