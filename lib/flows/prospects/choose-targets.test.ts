import { expect, it } from "vitest";
import { chooseTargets } from "./choose-targets.ts";
import type { LiveInstance } from "./read-instances.ts";

const live: LiveInstance = {
  crmProspectId: "003D000000QV9n2IAD",
  flowInstanceId: "7",
  flowId: "1",
  flowName: "Welcome",
  ownerName: null,
  ownerEmail: null,
  status: "Running",
  isExclusive: false,
  since: null,
  canUnassign: true,
};

it("finds a person by either way that Salesforce writes the id, and nobody else", () => {
  const out = (id: string) => chooseTargets({ kind: "all-flows", crmProspectIds: [id] }, [live]);
  expect(out("003D000000QV9n2")).toEqual({ ends: [live], settled: [] });
  expect(out("003D000000QV9n2IAD")).toEqual({ ends: [live], settled: [] });
  expect(out("003D000000QV9N2")).toMatchObject({ ends: [], settled: [{ outcome: "gone_before" }] });
});
