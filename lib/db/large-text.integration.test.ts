import { describe, expect, it } from "vitest";
import { largeText } from "./large-text.ts";
import { withPerson } from "./with-person.ts";

describe("largeText", () => {
  it("arrives as it is, however long, in every place of a statement", async () => {
    const long = `"\\'äß€ ${"x".repeat(200_000)}`;
    const rows = await withPerson(
      null,
      (tx) => tx.$queryRaw<object[]>`
        SELECT ${largeText(long)}::text = ${long}::text AS same, length(${largeText(long)}::text) AS letters,
          ${largeText("short")}::text AS short`,
    );
    expect(rows).toEqual([{ same: true, letters: long.length, short: "short" }]);
  });

  it("is for one statement: a second one fails instead of writing something else", async () => {
    const text = largeText("y".repeat(20_000));
    const send = () => withPerson(null, (tx) => tx.$queryRaw`SELECT length(${text}::text)`);
    await send();
    await expect(send()).rejects.toThrow();
  });
});
