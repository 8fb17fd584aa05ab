import { describe, expect, it } from "vitest";
import { crmKey } from "./crm-id.ts";
import { rowJudge } from "./judge-rows.ts";

describe("the CRM id of a prospect", () => {
  it("is one person's in both ways that Salesforce writes it, and nobody else's", () => {
    expect(crmKey("003D000000QV9n2IAD")).toBe(crmKey("003D000000QV9n2"));
    expect(crmKey("003D000000QV9n2iad")).toBe("003D000000QV9n2");
    expect(crmKey("003D000000QV9N2")).not.toBe(crmKey("003D000000QV9n2"));
    expect(crmKey("0035e00000000000AB")).toBe("0035e00000000000AB");
    expect(crmKey("51")).toBe("51");
  });

  it("may be of any CRM, by the rule that lists are read with, and says why when it cannot be an id", () => {
    const verdictsOf = (ids: string[]) => ids.map((crmProspectId) => ({ crmProspectId })).map(rowJudge());
    const good = ["003D000000QV9n2IAD", "00Q5e000001abcd", "51", "0012345", "a1b2-c3d4", "bo@example.com"];
    for (const row of verdictsOf(good)) expect(row, row.crmProspectId).toMatchObject({ reason: null });
    const bad = ["", "a b", "003A,003B", "x".repeat(65), "contact_7", "=1+1", "1.23E+17", "1.2E17"];
    for (const row of verdictsOf([...bad, "001D000000QV9n2IAD", "006D000000QV9n2", "500D000000QV9n2"])) {
      expect(row.verdict, row.crmProspectId).toBe("malformed");
      expect(row.reason, row.crmProspectId).toMatch(/^[A-Z].*\.$/);
    }
  });
});
