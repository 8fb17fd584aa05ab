import { describe, expect, it } from "vitest";
import { crmKey, whyMalformed } from "./crm-id.ts";

describe("the CRM id of a prospect", () => {
  it("is one person's in both ways that Salesforce writes it, and nobody else's", () => {
    expect(crmKey("003D000000QV9n2IAD")).toBe(crmKey("003D000000QV9n2"));
    expect(crmKey("003D000000QV9n2iad")).toBe("003D000000QV9n2");
    expect(crmKey("003D000000QV9N2")).not.toBe(crmKey("003D000000QV9n2"));
    expect(crmKey("0035e00000000000AB")).toBe("0035e00000000000AB");
    expect(crmKey("51")).toBe("51");
  });

  it("may be of any CRM, and says why when it cannot be an id", () => {
    for (const good of ["003D000000QV9n2IAD", "00Q5e000001abcd", "51", "0012345", "a1b2-c3d4", "contact_7"]) {
      expect(whyMalformed(good), good).toBeNull();
    }
    const bad = ["", "a b", "003A,003B", "x".repeat(65), "bo@example.com", "=1+1", "1.23E+17", "1.2E17"];
    for (const id of [...bad, "001D000000QV9n2IAD", "006D000000QV9n2"]) {
      expect(whyMalformed(id), id).toMatch(/^[A-Z].*\.$/);
    }
  });
});
