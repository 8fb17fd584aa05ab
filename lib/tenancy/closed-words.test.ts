import { describe, expect, it } from "vitest";
import { areas } from "./areas.ts";
import { closedWords } from "./closed-words.ts";

describe("the words of a closed page", () => {
  it("name the area and the roles that bring it", () => {
    expect(closedWords(["scorecards"]).detail).toBe(
      "This needs the area scorecards, which you may not read. The roles owner, admin and manager bring it.",
    );
    expect(closedWords(["settings"]).detail).toContain("The roles owner and admin bring it.");
  });

  it("name only roles that bring all areas where a page needs several", () => {
    const { detail } = closedWords(["calls", "scorecards"]);
    expect(detail).toContain("the areas calls and scorecards");
    expect(detail).toContain("The roles owner, admin and manager bring them.");
  });

  it("know of every area somebody who opens it, and who to ask", () => {
    for (const area of areas) {
      expect(closedWords([area]).detail).toContain("owner");
      expect(closedWords([area]).nextStep).toContain("owner or admin");
    }
    expect(closedWords("admins").detail).toBe("Owners and admins open this.");
  });
});
