import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { dateTime, numericGongId } from "../core/fields.ts";
import { answerFields, id, list, number, oneOf, text, words } from "./shapes.ts";

/** Which record the question is about and what span of time; a custom range needs its beginning. */
const aboutEntity = {
  workspaceId: numericGongId(),
  crmEntityType: z.enum(["ACCOUNT", "CONTACT", "DEAL", "LEAD"]),
  crmEntityId: words(),
  timePeriod: z.enum([
    "LAST_7DAYS",
    "LAST_30DAYS",
    "LAST_90DAYS",
    "LAST_90_DAYS_SINCE_LAST_ACTIVITY",
    "LAST_YEAR_SINCE_LAST_ACTIVITY",
    "LAST_YEAR",
    "THIS_WEEK",
    "THIS_MONTH",
    "THIS_YEAR",
    "THIS_QUARTER",
    "CUSTOM_RANGE",
    "ALL_CONVERSATIONS",
  ]),
  fromDateTime: dateTime().optional(),
  toDateTime: dateTime().optional(),
};

const hasBeginning = (input: { timePeriod: string; fromDateTime?: string | undefined }) =>
  input.timePeriod !== "CUSTOM_RANGE" || input.fromDateTime !== undefined;
const beginningNeeded = { error: "A custom range needs its beginning", path: ["fromDateTime"] };

const findings = {
  callFindings: list(
    z.looseObject({
      call: z.looseObject({ id: id(), title: text(), started: text(), url: text() }).nullish(),
    }),
  ),
  emailFindings: list(
    z.looseObject({
      emails: list(z.looseObject({ id: id(), title: text(), sentDateTime: text() })),
    }),
  ),
};

const searched = { ...answerFields, numOfCallsSearched: number(), numOfEmailsSearched: number() };

const mcpResult = z.looseObject({
  connections: list(
    z.looseObject({
      name: text(),
      status: oneOf([
        "SUCCESS",
        "AUTH_REQUIRED",
        "FAILED",
        "NOT_CONNECTED",
        "NO_MATCHING_TOOLS",
        "NO_USER_CONTEXT",
        "UNKNOWN",
      ]),
    }),
  ),
  servers: list(z.string()),
  mcpStatus: oneOf(["SUCCESS", "FAILURE", "CONNECTION_ERROR"]),
  errorMessage: text(),
});

export const entitiesAiOperations = {
  getBrief: defineOperation({
    id: "getBrief",
    name: "ai.getBrief",
    area: "entities-ai",
    method: "GET",
    path: "/v2/entities/get-brief",
    scope: "api:ai-briefer:read",
    access: "read",
    summary: "Has Gong's AI write a brief about an account, deal or person; costs credits.",
    request: {
      query: z.strictObject({ ...aboutEntity, briefName: words() }).refine(hasBeginning, beginningNeeded),
    },
    response: z.looseObject({
      ...searched,
      briefSections: list(
        z.looseObject({
          title: text(),
          sectionSummary: list(z.string()),
          conversationFindings: z.looseObject(findings).nullish(),
          briefSectionType: oneOf(["Conversations", "Web", "CrmOrGongData", "McpConnection"]),
          webFindings: list(z.looseObject({ domain: text(), title: text(), url: text() })),
          mcpResult: mcpResult.nullish(),
        }),
      ),
    }),
    paging: null,
    emptyOn404: null,
  }),
  askEntity: defineOperation({
    id: "askEntity",
    name: "ai.askEntity",
    area: "entities-ai",
    method: "GET",
    path: "/v2/entities/ask-entity",
    scope: "api:ai-ask:read",
    access: "read",
    summary: "Asks Gong's AI a question about an account, deal or person; costs credits.",
    request: {
      query: z.strictObject({ ...aboutEntity, question: words() }).refine(hasBeginning, beginningNeeded),
    },
    response: z.looseObject({
      ...searched,
      answer: list(z.looseObject({ answerItems: list(z.string()), ...findings })),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
