import { z } from "zod";
import { isTimeZone } from "#lib/format/is-time-zone.ts";
import { longestNote, noteAudiences, noteViews } from "./choices.ts";
import { gongId } from "./schemas.ts";

export type NoteAudience = (typeof noteAudiences)[number];
export type NoteView = (typeof noteViews)[number];

const Text = z
  .string()
  .trim()
  .min(1, "Write something.")
  .max(longestNote, `A note has ${longestNote} letters at most.`);
const DueOn = z.iso
  .date("Choose a day.")
  .refine((day) => day >= "2000-01-01" && day < "2200-01-01", "Choose a day of this century.");
const memberId = z.string().min(1).max(64);

export const CreateCoachingNoteInput = z.object({
  text: Text,
  personId: gongId.optional(),
  callId: gongId.optional(),
  atSeconds: z.number().int().min(0).max(1_000_000).optional(),
  isTodo: z.boolean().default(false),
  dueOn: DueOn.nullish(),
  /** A member; a to-do without one is the author's own. */
  assigneeId: memberId.nullish(),
  audience: z.enum(noteAudiences).default("author"),
});
export type CreateCoachingNoteInput = z.infer<typeof CreateCoachingNoteInput>;

export const UpdateCoachingNoteInput = z
  .object({
    text: Text,
    isTodo: z.boolean(),
    dueOn: DueOn.nullable(),
    assigneeId: memberId.nullable(),
    audience: z.enum(noteAudiences),
    isDone: z.boolean(),
  })
  .partial()
  .refine((input) => Object.keys(input).length > 0, "Say what is to change.");
export type UpdateCoachingNoteInput = z.infer<typeof UpdateCoachingNoteInput>;

export const CoachingNoteParams = z.object({ noteId: z.string().max(64) });

export const CoachingNotesQuery = z.object({
  view: z.enum(noteViews).default("all"),
  person: gongId.optional(),
  call: gongId.optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}_note_[0-9a-z]{1,40}$/, "must be a cursor that a list answered")
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
  /** Where today is, for what is overdue. */
  zone: z.string().max(64).default("UTC").refine(isTimeZone, "must be a time zone like Europe/Berlin"),
});
export type CoachingNotesQuery = z.infer<typeof CoachingNotesQuery>;

export interface CoachingNote {
  id: string;
  text: string;
  isTodo: boolean;
  dueOn: string | null;
  isOverdue: boolean;
  doneAt: string | null;
  doneByName: string | null;
  audience: NoteAudience;
  authorName: string;
  /** May change and remove it. */
  isMine: boolean;
  /** May say that it is done, or not. */
  mayFinish: boolean;
  mayRemove: boolean;
  person: { id: string; name: string } | null;
  /** Null where there is none; without a title where the viewer does not see the call any more. */
  call: { id: string; title: string | null; atSeconds: number | null; isVisible: boolean } | null;
  assignee: { id: string; name: string } | null;
  createdAt: string;
  updatedAt: string;
}

export interface CoachingNotes {
  notes: CoachingNote[];
  nextCursor: string | null;
}

/** Whom a note can be about and whom it can be assigned to. */
export interface NoteChoices {
  people: { id: string; name: string }[];
  members: { id: string; name: string; isYou: boolean }[];
}
