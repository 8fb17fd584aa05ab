import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junk, partly } from "../testing/junk.ts";
import { mapUser } from "./map-user.ts";
import { mapWorkspace } from "./map-workspace.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

describe("mapUser", () => {
  it("joins the name and lowers the address, so that members match", () => {
    const user = {
      id: 42,
      firstName: "Ann ",
      lastName: "Lee",
      emailAddress: "Ann.Lee@Acme.example",
      managerId: "7",
      active: false,
    };
    expect(mapUser(user).fields).toMatchObject({
      gongId: "42",
      name: "Ann Lee",
      emailAddress: "ann.lee@acme.example",
      managerGongId: "7",
      active: false,
    });
  });

  it("names somebody without a name by the address, then by the id", () => {
    expect(mapUser({ id: "1", emailAddress: "a@b.example" }).fields.name).toBe("a@b.example");
    expect(mapUser({ id: "1" }).fields.name).toBe("User 1");
  });

  it("never fails on junk but by naming the record unreadable", () => {
    const user = partly({
      id: fc.constant("1"),
      firstName: junk,
      emailAddress: junk,
      active: junk,
      managerId: junk,
    });
    fc.assert(
      fc.property(user, (input) => {
        for (const map of [mapUser, mapWorkspace]) {
          try {
            const { fields } = map(input);
            expect(fields.name).not.toBe("");
            expect(JSON.stringify(fields)).not.toContain("\\u0000");
          } catch (error) {
            if (!(error instanceof UnreadableRecord)) throw error;
          }
        }
      }),
    );
  });
});

describe("mapWorkspace", () => {
  it("keeps a workspace without a name visible", () => {
    expect(mapWorkspace({ id: "9", name: null }).fields).toMatchObject({ gongId: "9", name: "Workspace 9" });
  });
});
