import { describe, expect, it } from "vitest";
import { isJsonObject } from "../rules/field-reader.ts";
import { createWorld } from "./create-world.ts";
import type { Company, Json } from "./types.ts";

const NOW_MS = Date.parse("2026-09-15T15:00:00Z");
const worldOf = (seed: string, nowMs = NOW_MS) =>
  createWorld({ seed, nowMs, sizes: { acme: 300, nordwind: 60 } });

function contactIdsOnCalls(company: Company): string[] {
  const list = (value: Json | undefined) => (Array.isArray(value) ? value.filter(isJsonObject) : []);
  return Array.from({ length: company.callCount }, (_, index) => company.callDetail(index).parties ?? [])
    .flat()
    .flatMap((party) => list(party.context))
    .flatMap((system) => list(system.objects))
    .filter(({ objectType }) => objectType === "Contact")
    .map(({ objectId }) => String(objectId));
}

describe("the flows of a company", () => {
  it("are the same for the same seed, and others for another", () => {
    for (const [at, company] of worldOf("one").entries()) {
      expect(company.engage()).toEqual(worldOf("one")[at]?.engage());
      expect(company.engage().flows.map(({ id }) => id)).not.toEqual(
        worldOf("two")
          [at]?.engage()
          .flows.map(({ id }) => id),
      );
    }
  });

  it("stay the same as time goes by", () => {
    const later = worldOf("one", NOW_MS + 40 * 86_400_000);
    for (const [at, company] of worldOf("one").entries()) {
      expect(later[at]?.engage().flows).toEqual(company.engage().flows);
      expect(later[at]?.contacts()).toEqual(company.contacts());
    }
  });

  it("lie in folders that exist, have steps in order and owners where they are personal", () => {
    for (const company of worldOf("one")) {
      const { flows, folders } = company.engage();
      const folderIds = new Set(folders.map(({ id }) => id));
      const userIds = new Set(company.users.map(({ id }) => id));
      expect(flows.length).toBeGreaterThan(30);
      expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length);
      for (const flow of flows) {
        if (flow.folderId !== null) expect(folderIds).toContain(flow.folderId);
        expect(flow.ownerUserId === null).toBe(flow.visibility === "Company");
        if (flow.ownerUserId !== null) expect(userIds).toContain(flow.ownerUserId);
        const days = flow.steps.map(({ afterDays }) => afterDays);
        expect(days).toEqual(days.toSorted((left, right) => left - right));
      }
    }
  });
});

describe("the contacts of the CRM", () => {
  it("have 18-character ids, one each, and include everybody on calls", () => {
    for (const company of worldOf("one")) {
      const ids = company.contacts().map(({ crmId }) => crmId);
      const known = new Set(ids);
      expect(known.size).toBe(ids.length);
      expect(ids.every((id) => /^003[a-zA-Z0-9]{15}$/.test(id))).toBe(true);
      const onCalls = contactIdsOnCalls(company);
      expect(onCalls.length).toBeGreaterThan(20);
      for (const id of onCalls) expect(known).toContain(id);
    }
  });
});
