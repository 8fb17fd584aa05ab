import { beforeAll, describe, expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import type { SearchHit } from "./schemas.ts";
import { makeSpokenCall } from "./testing/make-spoken-call.ts";
import { idsAs as ids, searchAs as search } from "./testing/search-as.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

const marks = (hit: SearchHit | undefined) =>
  hit?.turns.flatMap((turn) => turn.snippet.filter(({ isMark }) => isMark).map(({ text }) => text));

const us = (text: string) => ({ side: "us" as const, text });
const them = (text: string) => ({ side: "them" as const, text });

describe("a search", () => {
  let acme: Tenant;
  let other: Tenant;
  beforeAll(async () => {
    acme = await makeTenant("Acme");
    other = await makeTenant("Other");
    const say = (
      gongId: string,
      day: number,
      language: string | null,
      ...turns: ReturnType<typeof us | typeof them>[]
    ) =>
      makeSpokenCall(acme.tenantId, {
        gongId,
        startedAt: `2026-03-${String(day).padStart(2, "0")}T10:00:00Z`,
        language,
        turns,
      });
    await say(
      "1",
      1,
      "eng",
      us("We can talk about discounts later."),
      them("That is too expensive, honestly."),
    );
    await say("2", 2, "eng", us("It is expensive, and not too cheap."), them("Is there a discount?"));
    await say("3", 3, "ger", us("Der Rabatt für Straßen und Häuser."), them("Die Präsentationen waren gut."));
    await say("4", 4, "fre", us("Les réductions sont là."), them("Salesforce est cher."));
    await say("5", 5, "zxx", us("Discount Σίσυφος 価格 naïve."), them("don't e-mail me; OR or"));
    await makeSpokenCall(other.tenantId, {
      gongId: "9",
      startedAt: "2026-03-09T10:00:00Z",
      language: "eng",
      turns: [them("Is there a discount?")],
    });
  });

  it("finds words in any form, newest first, and only in the own tenant", async () => {
    expect(await ids(acme, "discount")).toEqual(["5", "2", "1"]);
    expect(await ids(acme, "discounted")).toEqual(["2", "1"]);
    expect(await ids(other, "discount")).toEqual(["9"]);
  });

  it("finds all words only where one turn holds them", async () => {
    expect(await ids(acme, "expensive honestly")).toEqual(["1"]);
    expect(await ids(acme, "expensive later")).toEqual([]);
  });

  it("finds a phrase only where its words stand side by side, and a quoted word only as it is", async () => {
    expect(await ids(acme, '"too expensive"')).toEqual(["1"]);
    expect(await ids(acme, '"discount"')).toEqual(["5", "2"]);
    expect(await ids(acme, "“discounts later”")).toEqual(["1"]);
    expect(await ids(acme, "don't e-mail")).toEqual(["5"]);
  });

  it("finds one or the other, and leaves turns out", async () => {
    expect(await ids(acme, "honestly OR Salesforce")).toEqual(["4", "1"]);
    expect(await ids(acme, "discount -there")).toEqual(["5", "1"]);
    expect(await ids(acme, 'expensive -"too expensive"')).toEqual(["2"]);
    expect(await ids(acme, "expensive NOT cheap")).toEqual(["1"]);
  });

  it("finds beginnings of words from four letters on", async () => {
    expect(await ids(acme, "disc*")).toEqual(["5", "2", "1"]);
    expect((await search(acme, "dis*")).remarks).toMatchObject([{ kind: "problem" }]);
    expect(await ids(acme, "expe* hone*")).toEqual(["1"]);
    expect(await ids(acme, "disca*")).toEqual([]);
  });
  it("finds other languages by their forms, without accents, and whatever the language of the reader", async () => {
    expect(await ids(acme, "haus")).toEqual(["3"]);
    expect(await ids(acme, "strasse")).toEqual(["3"]);
    expect(await ids(acme, "PRASENTATION")).toEqual(["3"]);
    expect(await ids(acme, "reduction")).toEqual(["4"]);
    expect(await ids(acme, "salesforce")).toEqual(["4"]);
    expect(await ids(acme, "naive")).toEqual(["5"]);
    expect(await ids(acme, "ΣΊΣΥΦΟΣ")).toEqual(["5"]);
  });
  it("marks what was looked for in whatever form it was said", async () => {
    const { hits } = await search(acme, "discounting honestly OR later");
    expect(marks(hits[0])).toEqual(["discounts", "later"]);
    expect(marks((await search(acme, '"too expensive"')).hits[0])).toEqual(["too expensive"]);
    expect(marks((await search(acme, "strasse haus")).hits[0])).toEqual(["Straßen", "Häuser"]);
  });
});
