import { describe, expect, it } from "vitest";
import { mostPeopleCalls } from "#lib/flows/prospect-list/choices.ts";
import { readPeopleSource } from "./people-source-text.ts";

describe("where people are to come from", () => {
  it("is calls, by ids or by addresses here and in Gong, each once", () => {
    expect(readPeopleSource(" 7782342274025937895 ")).toEqual({ callIds: "7782342274025937895" });
    expect(
      readPeopleSource(
        "https://callboard.example/acme/calls/12?view=details\nhttps://us-1.app.gong.io/call?id=34, 1234567 1234567",
      ),
    ).toEqual({ callIds: "12,34,1234567" });
  });

  it("is an account where anything else stands", () => {
    expect(readPeopleSource("Globex, Inc.")).toEqual({ account: "Globex, Inc." });
    expect(readPeopleSource("1234567 Globex")).toEqual({ account: "1234567 Globex" });
    expect(readPeopleSource("  ")).toBeNull();
  });

  it("takes as many calls as may be asked for at once", () => {
    const many = Array.from({ length: mostPeopleCalls + 1 }, (_, at) => String(1_000_000 + at)).join("\n");
    expect(readPeopleSource(many)?.callIds?.split(",")).toHaveLength(mostPeopleCalls);
  });
});
