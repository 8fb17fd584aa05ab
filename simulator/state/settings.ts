import { z } from "zod";

const rate = z.number().min(0).max(1);

/** Everything about one company that can be switched while the simulator runs. */
export const CompanySettings = z.strictObject({
  latencyMs: z.number().min(0).max(120_000).default(0).describe("How long every API answer takes at least"),
  latencyJitterMs: z.number().min(0).max(120_000).default(0).describe("Further delay, 0 up to this much"),
  serverErrorRate: rate.default(0).describe("Share of requests answered with a 5xx"),
  serverErrorStatus: z.number().int().min(500).max(599).default(500).describe("Which 5xx"),
  cutBodyRate: rate.default(0).describe("Share of answers whose connection closes in the middle of the body"),
  writeLostRate: rate
    .default(0)
    .describe("Share of writes that take effect and whose connection closes unanswered"),
  writeLateRate: rate
    .default(0)
    .describe("Share of writes that take effect and are answered only after writeLateMs"),
  writeLateMs: z.number().min(0).max(600_000).default(30_000).describe("How late a late answer is"),
  writeErrorRate: rate.default(0).describe("Share of writes that take effect and are answered with a 5xx"),
  outage: z.enum(["none", "unavailable", "refuse"]).default("none").describe("503, or the connection closed"),
  untrustedAddress: z.boolean().default(false).describe("403: caller's address is not in the trusted list"),
  scopeErrorStatus: z
    .union([z.literal(401), z.literal(403)])
    .default(401)
    .describe("Answer to a missing scope"),
  strictRefresh: z.boolean().default(false).describe("A refresh also kills the access token issued before"),
  tokenErrorRate: rate.default(0).describe("Share of token requests answered with a 5xx before any effect"),
  tokenCutRate: rate.default(0).describe("Share of token requests that take effect but lose their answer"),
  tokenBaseUrl: z
    .string()
    .nullable()
    .default(null)
    .describe("api_base_url_for_customer in token answers: null = the true one, empty = field absent"),
  perSecond: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(3)
    .describe("Requests accepted in any sliding second"),
  perDay: z
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(10_000)
    .describe("Requests accepted in any 24 hours"),
  foreignPerSecond: z
    .number()
    .min(0)
    .max(100)
    .default(0)
    .describe("Requests a second of a foreign integration"),
  callOrder: z
    .enum(["newest-first", "oldest-first"])
    .default("newest-first")
    .describe("Order of the call lists"),
  callDelayMinutes: z
    .number()
    .min(0)
    .default(0)
    .describe("Extensive record appears this long after the call"),
  transcriptDelayMinutes: z
    .number()
    .min(0)
    .default(0)
    .describe("Transcript appears this long after the call"),
  callPageSize: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(100)
    .describe("Calls on a page; Gong gives 100, fewer make long lists of few calls"),
  brokenCallId: z.string().default("").describe("Answers that hold this call come damaged"),
  brokenIn: z
    .enum(["content", "everywhere", "transcripts"])
    .default("content")
    .describe("Which: with its content, with the call at all, or with its transcript"),
  brokenBy: z
    .enum(["cut", "garbled"])
    .default("garbled")
    .describe("The connection closes in the body, or the body is no JSON"),
  insertEveryPages: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("Insert one call after every n pages of calls"),
  prospectsPerAssign: z
    .union([z.literal(100), z.literal(200)])
    .default(100)
    .describe("Most prospects in one assignment; older documents say 200"),
  assignFailureRate: rate.default(0).describe("Share of prospects whose assignment fails unexpectedly"),
  crmFailureRate: rate.default(0).describe("Share of prospects that bulk jobs fail to make in the CRM"),
  allowDoubleEnrolment: z
    .boolean()
    .default(false)
    .describe("A prospect may be put into a flow twice, so that blind repeats show"),
  deleteFlowAfter: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("Delete a flow once this many prospects were put into it; 0 = never"),
  coolOffDays: z.number().min(0).default(7).describe("Days after the end of a flow without a new one"),
  bulkAssignSeconds: z.number().min(0).max(86_400).default(30).describe("How long a bulk assignment takes"),
  hasEngage: z.boolean().default(true).describe("Without Engage, tasks answer 500"),
  hasMeetings: z.boolean().default(true).describe("Without the limited release, meetings answer 403"),
  uploadMinutes: z
    .number()
    .min(0)
    .default(3)
    .describe("Transcript and audio of an added call appear this long after its recording"),
  maxMediaBytes: z
    .number()
    .int()
    .min(1)
    .default(1_500_000_000)
    .describe("Largest recording that is accepted"),
  hasNativeCrm: z
    .boolean()
    .default(false)
    .describe("A CRM of Gong's own is connected, so none can be registered"),
  crmUploadSeconds: z
    .number()
    .min(0)
    .max(86_400)
    .default(60)
    .describe("How long an upload of CRM records takes"),
  crmDeletionHours: z.number().min(0).max(24).default(4).describe("How long the deletion of a CRM takes"),
  maxCrmBytes: z.number().int().min(1).default(200_000_000).describe("Largest file of CRM records"),
  erasureHours: z.number().min(0).max(72).default(6).describe("How long the erasure of a person takes"),
  aiCredits: z
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(1_000)
    .describe("Credits for briefs and questions; with none left they answer 402"),
  maxRangeDays: z.number().min(0).default(0).describe("Refuse wider date ranges of calls; 0 = no limit"),
  falseEmpty: z.boolean().default(false).describe("Call lists answer the empty 404 although there are calls"),
  repeatRows: z
    .boolean()
    .default(false)
    .describe("A following page opens with the last row of the one before"),
});
export type CompanySettings = z.infer<typeof CompanySettings>;

export const CompanySettingsPatch = z.strictObject(
  Object.fromEntries(
    Object.entries(CompanySettings.shape).map(([name, schema]) => [name, schema.unwrap().optional()]),
  ),
);
export type CompanySettingsPatch = Partial<CompanySettings>;

export const quietSettings = (): CompanySettings => CompanySettings.parse({});
