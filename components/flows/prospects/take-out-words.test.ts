import { describe, expect, it } from "vitest";
import type { LookedUpProspect, ProspectInFlow } from "#lib/flows/prospects/schemas.ts";
import { entriesOf, inputOf, noChoice, whatWillHappen } from "./take-out-words.ts";

const entry = (
  flowInstanceId: string,
  flowId: string,
  more: Partial<ProspectInFlow> = {},
): ProspectInFlow => ({
  flowInstanceId,
  flowId,
  flowName: `Flow ${flowId}`,
  ownerName: "Kim",
  ownerEmail: "kim@acme.example",
  status: "Running",
  isExclusive: false,
  since: null,
  canUnassign: true,
  ...more,
});

const people: LookedUpProspect[] = [
  { crmProspectId: "one", flows: [entry("1", "11"), entry("2", "12")] },
  { crmProspectId: "two", flows: [entry("3", "11", { canUnassign: false })] },
];

describe("the choice of what people are taken out of", () => {
  it("is nothing until somebody chooses, and one flow is nothing without the flow", () => {
    expect(inputOf(people, noChoice)).toBeNull();
    expect(inputOf(people, { ...noChoice, kind: "one-flow" })).toBeNull();
    expect(inputOf(people, { ...noChoice, kind: "instances" })).toBeNull();
    expect(whatWillHappen(people, { ...noChoice, kind: "one-flow" })).toBeNull();
  });

  it("sends a flow only with one flow, and none with all flows", () => {
    const stale = { kind: "all-flows", flowId: "11", flowInstanceIds: ["1"] } as const;
    expect(inputOf(people, stale)).toEqual({ kind: "all-flows", crmProspectIds: ["one", "two"] });
    expect(inputOf(people, { ...stale, kind: "one-flow" })).toEqual({
      kind: "one-flow",
      crmProspectIds: ["one", "two"],
      flowId: "11",
    });
  });

  it("tells what ends and what it costs, without what the member may not touch", () => {
    const all = { ...noChoice, kind: "all-flows" } as const;
    expect(entriesOf(people, all).map(({ flowInstanceId }) => flowInstanceId)).toEqual(["1", "2"]);
    expect(whatWillHappen(people, all)).toBe(
      "Takes 2 people out of every flow: 2 entries end. 2 requests to Gong.",
    );
    expect(whatWillHappen(people, { ...noChoice, kind: "one-flow", flowId: "11" })).toContain(
      "out of the flow “Flow 11” and of no other: 1 entry ends.",
    );
  });
});
