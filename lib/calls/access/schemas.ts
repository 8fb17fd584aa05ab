import { z } from "zod";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");

export const CallAccessParams = z.object({ callId: gongId, userId: gongId });
export type CallAccessParams = z.infer<typeof CallAccessParams>;

export const CallAccessPeopleQuery = z.object({
  text: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\0]*$/, "must be text")
    .default(""),
});
export type CallAccessPeopleQuery = z.infer<typeof CallAccessPeopleQuery>;

export interface CallAccessPerson {
  id: string;
  name: string;
  emailAddress: string | null;
}

/** Whom Gong lets see a call by name, besides those whom their profile lets. */
export interface CallAccessList {
  /** A person whom the mirror does not know has no name. */
  users: { id: string; name: string | null; emailAddress: string | null }[];
  askedAt: string;
  gongRequestId: string | null;
}

export interface CallAccessChange {
  userId: string;
  gongRequestId: string | null;
}
