import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { CallDetail, JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { type AskedEntity, callsAbout, ENTITY_TYPES } from "./calls-about.ts";
import { readPeriod } from "./time-period.ts";
import { briefOf, findingOf, keyPointsOf, mostFitting, nextStepsOf } from "./what-calls-say.ts";

const MOST_ITEMS = 8;

interface Asked {
  entity: AskedEntity;
  /** The question, or the name of the brief. */
  wish: string;
}

function readAsked({ company, query, nowMs }: ApiRequest, wishName: string): Asked {
  const { offsetAt, workspaces } = company.company;
  const read = FieldReader.ofQuery(query);
  const workspaceId = read.requiredText("workspaceId");
  const type = read.requiredOneOf("crmEntityType", ENTITY_TYPES) ?? "ACCOUNT";
  const id = read.requiredText("crmEntityId");
  const period = readPeriod(read, offsetAt, nowMs);
  const wish = read.requiredText(wishName);
  read.assertValid();
  if (!workspaces.some((workspace) => workspace.id === workspaceId)) {
    throw new GongError(404, "Workspace not found");
  }
  return { entity: { type, id, workspaceId, period }, wish };
}

function assertCredits({ company }: ApiRequest): void {
  if (company.aiCreditsSpent >= company.settings.aiCredits) {
    throw new GongError(402, "There are no credits left for this request");
  }
}

/** Only an answer costs a credit. */
async function search(request: ApiRequest, entity: AskedEntity): Promise<CallDetail[]> {
  const calls = await callsAbout(request.company, entity, request.nowMs);
  request.company.aiCreditsSpent += 1;
  return calls;
}

const searched = (calls: readonly CallDetail[]) => ({
  numOfCallsSearched: calls.length,
  numOfEmailsSearched: 0,
});

async function askEntity(request: ApiRequest): Promise<JsonObject> {
  const { entity, wish } = readAsked(request, "question");
  assertCredits(request);
  const calls = await search(request, entity);
  const answer = mostFitting(calls, wish)
    .filter((call) => keyPointsOf(call).length > 0)
    .map((call) => ({
      answerItems: keyPointsOf(call).slice(0, MOST_ITEMS),
      callFindings: [findingOf(call)],
      emailFindings: [],
    }));
  return { answer, ...searched(calls) };
}

async function getBrief(request: ApiRequest): Promise<JsonObject> {
  const { entity, wish } = readAsked(request, "briefName");
  const isKnown = request.company.company.briefs.some(
    ({ name, workspaceId, isPublished }) =>
      isPublished && name === wish && workspaceId === entity.workspaceId,
  );
  if (!isKnown) throw new GongError(404, `Brief ${wish} was not found`);
  assertCredits(request);
  const calls = await search(request, entity);
  const sections = [
    section("Overview", calls, (call) => briefOf(call) ?? []),
    section("Key points", calls, keyPointsOf),
    section("Next steps", calls, nextStepsOf),
  ];
  return { briefSections: sections.filter((one) => one !== null), ...searched(calls) };
}

/** What the newest calls say of one subject; null when they say nothing. */
function section(
  title: string,
  calls: readonly CallDetail[],
  textsOf: (call: CallDetail) => string | string[],
): JsonObject | null {
  const said = calls.map((call) => ({ call, texts: [textsOf(call)].flat() }));
  const speaking = said.filter(({ texts }) => texts.length > 0).slice(0, MOST_ITEMS);
  if (speaking.length === 0) return null;
  return {
    title,
    sectionSummary: speaking.flatMap(({ texts }) => texts).slice(0, MOST_ITEMS),
    conversationFindings: { callFindings: speaking.map(({ call }) => findingOf(call)), emailFindings: [] },
    briefSectionType: "Conversations",
    webFindings: [],
    mcpResult: null,
  };
}

export const aiOperations: Operation[] = [
  {
    id: "getBrief",
    method: "GET",
    path: "/v2/entities/get-brief",
    scope: "api:ai-briefer:read",
    readsBody: false,
    handle: getBrief,
  },
  {
    id: "askEntity",
    method: "GET",
    path: "/v2/entities/ask-entity",
    scope: "api:ai-ask:read",
    readsBody: false,
    handle: askEntity,
  },
];
