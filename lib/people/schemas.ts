import { z } from "zod";
import type { PersonSummary } from "./answers.ts";
import { peopleStates } from "./choices.ts";

export type * from "./answers.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

/** The filters of the directory, as they stand in the URL. */
export const ListPeopleQuery = z.object({
  /** Words in the name, the title or the e-mail address. */
  words: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/, "must be text")
    .optional(),
  state: z.enum(peopleStates).default("active"),
  /** A manager: that person and everybody below. */
  team: gongId.optional(),
  /** Who took part in a call of that workspace. */
  workspace: gongId.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});
export type ListPeopleQuery = z.infer<typeof ListPeopleQuery>;
export type ListPeopleFilter = z.input<typeof ListPeopleQuery>;

export const PersonParams = z.object({ userId: gongId });

/** Direct reports of a manager; without one, those at the top. */
export const ReportsQuery = z.object({ manager: gongId.optional() });

export interface PeopleFilterOptions {
  teams: { id: string; name: string; size: number }[];
  workspaces: { id: string; name: string }[];
  /** False until the first user has been copied. */
  hasPeople: boolean;
}

export interface PersonSetting {
  name: string;
  isOn: boolean;
}

export interface PersonDetail extends PersonSummary {
  phoneNumber: string | null;
  createdAt: string | null;
  languages: string[];
  conferencing: string[];
  settings: PersonSetting[];
  directReports: { id: string; name: string; title: string | null }[];
  /** Flows in this person's lists; null where the area flows is closed. */
  flows: number | null;
  /** False where the tenant shows the viewer no figures of this person. */
  showsFigures: boolean;
  /** Gong no longer lists this person. */
  isGone: boolean;
  mirroredAt: string;
}

export interface SettingsHistory {
  /** Newest first. */
  changes: { setting: string; isOn: boolean; at: string }[];
  fetchedAt: string;
}

/** Users who stand for people of Gong: they are no part of the company's list. */
export interface AvatarList {
  avatars: { id: string; name: string; title: string | null; emailAddress: string | null }[];
  fetchedAt: string;
}
