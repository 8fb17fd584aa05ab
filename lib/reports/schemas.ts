import { z } from "zod";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { PeopleReportQuery } from "./people/schemas.ts";

/** The reports that there are, as snapshots and mails name them. */
export const reportNames = ["conversations", "people"] as const;
export type ReportName = (typeof reportNames)[number];

/** The filters of the report on conversations, its days as a period that goes on with time. */
export const ConversationsReportQuery = ListCallsQuery.omit({ cursor: true, limit: true }).extend(
  TeamScopeQuery.shape,
);
export type ConversationsReportQuery = z.infer<typeof ConversationsReportQuery>;

/** Which report, and what it is asked for. */
export const AskedReport = z.discriminatedUnion("report", [
  z.object({ report: z.literal("conversations"), query: ConversationsReportQuery }),
  z.object({ report: z.literal("people"), query: PeopleReportQuery }),
]);
export type AskedReport = z.infer<typeof AskedReport>;
export type AskedReportInput = z.input<typeof AskedReport>;

export const ReportTitle = z
  .string()
  .trim()
  .min(1, "Give it a name.")
  .max(80, "A name has 80 letters at most.")
  .regex(/^[^\p{Cc}]*$/u, "must be text");
