import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeEach(async () => {
  test = await startTestSimulator({ acme: 120, nordwind: 10 });
  ({ gong, events } = gongClient(test));
});
afterEach(() => test.simulator.stop());

/** Some calls of the world carry undeclared fields on purpose. */
const driftHere = () =>
  driftOf(events).filter((event) => !("operationId" in event) || event.operationId !== "listCallsExtensive");

interface About {
  workspaceId: string;
  accountId: string;
  dealId: string;
  callId: string;
}

/** A call that hangs on an account and a deal. */
async function about(): Promise<About> {
  const { items } = await gong.calls.listExtensive({ filter: {}, contentSelector: { context: "Extended" } });
  for (const { metaData, context } of items) {
    const objects = (context ?? []).flatMap(({ objects: linked }) => linked ?? []);
    const idOf = (type: string) => objects.find(({ objectType }) => objectType === type)?.objectId ?? "";
    if (idOf("Opportunity") === "" || metaData?.isPrivate) continue;
    const { id = "", workspaceId = "" } = metaData ?? {};
    return {
      workspaceId: workspaceId ?? "",
      accountId: idOf("Account"),
      dealId: idOf("Opportunity"),
      callId: id ?? "",
    };
  }
  throw new Error("no call hangs on a deal");
}

const askFor = ({ workspaceId, dealId }: About) => ({
  workspaceId,
  crmEntityType: "DEAL" as const,
  crmEntityId: dealId,
  timePeriod: "ALL_CONVERSATIONS" as const,
  question: "Which price was discussed?",
});

describe("a question to Gong's AI", () => {
  it("is answered from the calls of the deal, with each call named", async () => {
    const known = await about();
    const answer = await gong.ai.askEntity(askFor(known));
    expect(answer.numOfCallsSearched).toBeGreaterThan(0);
    expect(answer.answer?.[0]?.answerItems?.length).toBeGreaterThan(0);
    const cited = answer.answer?.flatMap(
      ({ callFindings }) => callFindings?.map(({ call }) => call?.id) ?? [],
    );
    expect(cited).toContain(known.callId);
    expect(driftHere()).toEqual([]);
  });

  it("covers no call outside its period", async () => {
    const known = await about();
    const answer = await gong.ai.askEntity({
      ...askFor(known),
      timePeriod: "CUSTOM_RANGE",
      fromDateTime: "2020-01-01T00:00:00Z",
      toDateTime: "2020-02-01T00:00:00Z",
    });
    expect(answer).toMatchObject({ answer: [], numOfCallsSearched: 0 });
  });

  it("answers 402 once the credits are used up, and a refused one costs none", async () => {
    const known = await about();
    test.simulator.control.set("acme", { aiCredits: 1 });
    const unknown = gong.ai.askEntity({ ...askFor(known), crmEntityId: "006nothing" });
    await expect(unknown).rejects.toMatchObject({ status: 404 });
    await gong.ai.askEntity(askFor(known));
    await expect(gong.ai.askEntity(askFor(known))).rejects.toMatchObject({ status: 402 });
  });

  it("is refused without the beginning of a custom range", async () => {
    const { workspaceId, dealId } = await about();
    const query = new URLSearchParams({
      workspaceId,
      crmEntityType: "DEAL",
      crmEntityId: dealId,
      timePeriod: "CUSTOM_RANGE",
      question: "Why?",
    });
    const { status, json } = await api(test.simulator, `/v2/entities/ask-entity?${query}`);
    expect({ status, errors: json.errors }).toEqual({
      status: 400,
      errors: ["fromDateTime: must not be null"],
    });
  });
});

describe("a brief", () => {
  it("tells what the calls of an account say, section by section", async () => {
    const { workspaceId, accountId } = await about();
    const ask = {
      workspaceId,
      crmEntityType: "ACCOUNT" as const,
      crmEntityId: accountId,
      timePeriod: "LAST_YEAR_SINCE_LAST_ACTIVITY" as const,
    };
    const brief = await gong.ai.getBrief({ ...ask, briefName: "Account overview" });
    expect(brief.briefSections?.map(({ title }) => title)).toContain("Overview");
    for (const section of brief.briefSections ?? []) {
      expect(section.sectionSummary?.length).toBeGreaterThan(0);
      expect(section.conversationFindings?.callFindings?.length).toBeGreaterThan(0);
    }
    const draft = gong.ai.getBrief({ ...ask, briefName: "Renewal risks" });
    await expect(draft).rejects.toMatchObject({ status: 404 });
    expect(driftHere()).toEqual([]);
  });
});
