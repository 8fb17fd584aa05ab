import { describe, expect, it } from "vitest";
import { createWorld } from "./create-world.ts";
import { at } from "./rng.ts";
import type { CallDetail, JsonObject } from "./types.ts";

const NOW = Date.UTC(2026, 10, 20, 22);
const world = createWorld({ seed: "detail", nowMs: NOW });
const calls: CallDetail[] = world.flatMap((company) =>
  Array.from({ length: 140 }, (_, offset) => company.callDetail(company.callCount - 1 - offset)),
);
const spoken = calls.filter((call) => call.transcript.length > 0);
const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? (value as JsonObject[]) : []);
const sentencesOf = (call: CallDetail) =>
  call.transcript.flatMap(({ sentences, speakerId }) =>
    sentences.map((sentence) => ({ ...sentence, speakerId })),
  );

describe("a transcript", () => {
  it("runs forward, never overlaps and ends before the call does", () => {
    for (const call of spoken) {
      let clock = 0;
      for (const { start, end } of sentencesOf(call)) {
        expect(start).toBeGreaterThanOrEqual(clock);
        expect(end).toBeGreaterThan(start);
        expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
        clock = end;
      }
      expect(clock).toBeLessThanOrEqual(call.durationSeconds * 1000);
    }
  });

  it("fills its call at the speed at which people talk", () => {
    const long = spoken.filter((call) => call.durationSeconds > 600);
    expect(long.length).toBeGreaterThan(80);
    const filled = long.filter((call) => (sentencesOf(call).at(-1)?.end ?? 0) > call.durationSeconds * 880);
    expect(filled.length / long.length).toBeGreaterThan(0.95);
    for (const call of long) {
      const words = sentencesOf(call).reduce((sum, { text }) => sum + text.split(" ").length, 0);
      expect(words / (call.durationSeconds / 60)).toBeGreaterThan(85);
      expect(words / (call.durationSeconds / 60)).toBeLessThan(185);
    }
  });

  it("has no gap left unfilled and no sentence twice in one call, short ones apart", () => {
    for (const call of spoken) {
      const texts = sentencesOf(call).map(({ text }) => text);
      expect(texts.filter((text) => /[{}|]|undefined/.test(text))).toEqual([]);
      const long = texts.filter((text) => text.length > 60);
      expect(new Set(long).size).toBe(long.length);
    }
  });

  it("does not read like another call", () => {
    const regular = spoken.filter((call) => call.durationSeconds > 900).slice(0, 30);
    const texts = regular.map((call) => new Set(sentencesOf(call).map(({ text }) => text)));
    for (const [index, mine] of texts.entries()) {
      for (const theirs of texts.slice(index + 1)) {
        const shared = [...mine].filter((text) => theirs.has(text)).length;
        expect(shared / Math.min(mine.size, theirs.size)).toBeLessThan(0.8);
      }
    }
  });
});

describe("what Gong makes of a call", () => {
  it("puts each tracker's occurrence where its phrase is said, by whom it is said", () => {
    let occurrences = 0;
    for (const call of spoken) {
      const bySecond = new Map(sentencesOf(call).map((sentence) => [sentence.start / 1000, sentence]));
      for (const tracker of list(call.content.trackers)) {
        expect(list(tracker.occurrences)).toHaveLength(Number(tracker.count));
        for (const { phrase, occurrences: hits, count } of list(tracker.phrases)) {
          expect(list(hits)).toHaveLength(Number(count));
          for (const hit of list(hits)) {
            const sentence = bySecond.get(Number(hit.startTime));
            expect(sentence?.text.toLowerCase()).toContain(String(phrase).toLowerCase());
            expect(sentence?.speakerId).toBe(hit.speakerId);
            occurrences++;
          }
        }
      }
    }
    expect(occurrences).toBeGreaterThan(500);
  });

  it("starts each outline section and each item at a sentence", () => {
    for (const call of spoken) {
      const starts = new Set(sentencesOf(call).map(({ start }) => start / 1000));
      for (const section of list(call.content.outline)) {
        expect(starts.has(Number(section.startTime))).toBe(true);
        expect(list(section.items).every((item) => starts.has(Number(item.startTime)))).toBe(true);
      }
      for (const highlight of list(call.content.highlights)) {
        expect(list(highlight.items).length).toBeGreaterThan(0);
      }
    }
  });

  it("adds the talk times up to what the transcript holds", () => {
    for (const call of spoken.filter(({ parties }) => parties !== null)) {
      const said = sentencesOf(call).reduce((sum, { start, end }) => sum + end - start, 0) / 1000;
      const speakers = list(call.interaction.speakers);
      const talked = speakers.reduce((sum, speaker) => sum + Number(speaker.talkTime), 0);
      expect(talked).toBeCloseTo(said, 0);
      const partyIds = list(call.parties).map((party) => party.id);
      expect(speakers.every((speaker) => partyIds.includes(speaker.id ?? null))).toBe(true);
    }
  });

  it("counts every question once, on the side that asked it", () => {
    for (const call of spoken) {
      const asked = sentencesOf(call).filter(({ text }) => text.endsWith("?")).length;
      const { companyCount, nonCompanyCount } = call.interaction.questions as {
        companyCount: number;
        nonCompanyCount: number;
      };
      expect(companyCount + nonCompanyCount).toBe(asked);
    }
  });

  it("says nothing about a call in which nothing was said", () => {
    const empty = calls.filter((call) => call.transcript.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const { content, interaction } of empty) {
      expect(content.outline).toEqual([]);
      expect(interaction.speakers).toEqual([]);
      expect(list(content.trackers).every((tracker) => tracker.count === 0)).toBe(true);
    }
  });

  it("tells one story per deal: the same account, amount and opportunity in all its calls", () => {
    const acme = at(world, 0);
    const deals = new Map<string, { amounts: Set<unknown>; accounts: Set<unknown>; stages: Set<unknown> }>();
    for (let index = acme.callCount - 600; index < acme.callCount; index++) {
      const objects = list(acme.callDetail(index).context[0]?.objects);
      const opportunity = objects.find((object) => object.objectType === "Opportunity");
      const account = objects.find((object) => object.objectType === "Account");
      if (!opportunity) {
        continue;
      }
      const fields = new Map(list(opportunity.fields).map((field) => [field.name, field.value]));
      const id = String(opportunity.objectId);
      const deal = deals.get(id) ?? { amounts: new Set(), accounts: new Set(), stages: new Set() };
      deal.amounts.add(fields.get("Amount"));
      deal.accounts.add(account?.objectId);
      deal.stages.add(fields.get("StageName"));
      deals.set(id, deal);
    }
    const told = [...deals.values()];
    expect(told.every(({ amounts, accounts }) => amounts.size === 1 && accounts.size === 1)).toBe(true);
    expect(told.filter(({ stages }) => stages.size >= 3).length).toBeGreaterThan(20);
  });

  it("gives customers' people the address of their company", () => {
    const guests = calls
      .flatMap((call) => list(call.parties))
      .filter((party) => party.affiliation === "External");
    expect(guests.length).toBeGreaterThan(200);
    const addresses = guests.map((party) => party.emailAddress).filter((address) => address !== null);
    expect(addresses.every((address) => /^[a-z]+\.[a-z]+@[a-z0-9-]+\.example$/.test(String(address)))).toBe(
      true,
    );
  });

  it("speaks the languages of its customers", () => {
    const languages = new Set(calls.map((call) => call.metaData.language));
    expect([...languages].toSorted()).toEqual(expect.arrayContaining(["eng", "fre", "ger", "spa"]));
  });
});
