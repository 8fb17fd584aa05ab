import { z } from "zod";

export const PersonSummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  emailAddress: z.string().nullable(),
  isActive: z.boolean(),
  manager: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  reports: z.int().describe("How many report to this person directly."),
});
export type PersonSummary = z.infer<typeof PersonSummary>;

export const PeoplePage = z.strictObject({
  people: z.array(PersonSummary),
  nextCursor: z.string().nullable(),
  count: z.int().nullable().describe("All that match; only on the first page."),
});
export type PeoplePage = z.infer<typeof PeoplePage>;
