import { z } from "zod";

export const AccountSummary = z.strictObject({
  key: z.string(),
  calls: z.int(),
  hours: z.number(),
  firstCallAt: z.iso.datetime(),
  lastCallAt: z.iso.datetime(),
  usShare: z
    .number()
    .nullable()
    .describe("Our part of the talk on calls where customers talked too, 0 to 1; null where there was none."),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

export const AccountsPage = z.strictObject({
  accounts: z.array(AccountSummary).describe("Those who were talked with last come first."),
  nextCursor: z.string().nullable(),
});
export type AccountsPage = z.infer<typeof AccountsPage>;
