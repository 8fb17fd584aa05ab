import { describe, expect, it } from "vitest";
import { LINES } from "../lines/all-lines.ts";
import type { Language } from "../profiles/profile.ts";
import { AGENDAS } from "./agenda.ts";
import { type Exchange, readExchanges } from "./exchange.ts";
import { slotsOf } from "./template.ts";

const KNOWN_SLOTS = new Set(
  (
    "vendor product category asset assets anAsset anOperator site sites operator operators doc docs standard incident customer industry " +
    "city competitor licences unitPrice listAmount amount saving discount budget threeYears pilotFee assetCount siteCount " +
    "operatorCount hours minutes percent weeks months tickets years erp sso incumbent incumbentDat counsel refCustomer " +
    "refCity nextDay nextTime today goLive thisMonth lastMonth nextMonth quarter beforeNext weekday firstModule " +
    "secondModule score teamTarget teamActual module does tool dealRep dealCustomer dealAmount dealStage dealCompetitor " +
    "dealLicences"
  ).split(" "),
);
const PERSON = /^[rsmcdefg](Last|Title|Anrede)?$/;
const FROM_LIST: Record<string, string> = { module: "module", does: "module", tool: "tool" };
const FEWEST: Record<Language, number> = { eng: 1_000, ger: 500, fre: 150, spa: 150 };

const exchangesOf = (language: Language): Exchange[] =>
  [...LINES[language].common, ...Object.values(LINES[language].byCompany).flat()].flatMap(readExchanges);
const textsOf = (exchange: Exchange) => [
  ...exchange.lines.map((line) => line.text),
  ...[exchange.outline, exchange.keyPoint, exchange.action].filter((note) => note !== null),
];

describe.each(Object.keys(LINES) as Language[])("the %s lines", (language) => {
  const exchanges = exchangesOf(language);

  it("are many, and no exchange is there twice", () => {
    const lines = exchanges.flatMap((exchange) => exchange.lines.map((line) => JSON.stringify(line.text)));
    expect(new Set(lines.filter((line) => line.length > 30)).size).toBeGreaterThan(FEWEST[language]);
    const whole = exchanges.map((exchange) => JSON.stringify(exchange.lines));
    expect(whole.filter((text, index) => whole.indexOf(text) !== index)).toEqual([]);
  });

  it("ask only for what a story can tell", () => {
    for (const exchange of exchanges) {
      for (const slot of textsOf(exchange).flatMap(slotsOf)) {
        expect(KNOWN_SLOTS.has(slot) || PERSON.test(slot), `${exchange.scene}: ${slot}`).toBe(true);
        const list = FROM_LIST[slot] ?? (slot.startsWith("deal") ? "deal" : null);
        expect(
          list === null || exchange.takes.includes(list),
          `${exchange.scene}: ${slot} needs #${list}`,
        ).toBe(true);
      }
    }
  });

  it("have something to say, by at least one person, in scenes that some call plays", () => {
    const scenes = new Set(["solo"]);
    for (const { begin, middle, spare, end } of Object.values(AGENDAS)) {
      for (const { scene } of [...begin, ...middle, ...spare, ...end]) {
        scenes.add(scene);
      }
    }
    for (const exchange of exchanges) {
      expect(exchange.lines.length, exchange.scene).toBeGreaterThan(0);
      expect(scenes.has(exchange.scene), exchange.scene).toBe(true);
    }
  });

  it("do not talk about a customer among colleagues", () => {
    const internal = [
      "iopening",
      "fopening",
      "numbers",
      "deals",
      "fdeals",
      "coaching",
      "people",
      "market",
      "iclosing",
    ];
    for (const exchange of exchanges.filter(({ scene }) => internal.includes(scene))) {
      expect(textsOf(exchange).flatMap(slotsOf)).not.toContain("customer");
    }
  });
});
