import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeSpokenCall } from "./testing/make-spoken-call.ts";
import { allIdsAs } from "./testing/search-as.ts";
import { foldWord } from "./text/fold-word.ts";

const words = ["red", "Blue", "Straße", "été", "e-mail", "don't", "x", "ten", "—"];
const turn = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((said) => said.join(" "));
const startMs = Date.UTC(2026, 2, 1);

/** The calls as they were said, newest first; one of them longer than a section. */
const said = fc.sample(fc.array(turn, { minLength: 1, maxLength: 4 }), { numRuns: 25, seed: 11 });
const calls = [
  ...said,
  [...Array.from({ length: 255 }, () => "ten"), "Blue Straße red"],
  Array.from({ length: 255 }, (_, index) => (index === 3 ? "x été" : "red")),
].map((turns, index) => ({ gongId: String(900 - index), turns }));

/** Words that are parted by signs stand side by side, and signs alone are no words. */
const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== "");

function holds(text: string, phrase: readonly string[]): boolean {
  const spoken = wordsOf(text);
  return spoken.some((_, at) => phrase.every((word, offset) => spoken[at + offset] === word));
}

describe("a phrase", () => {
  let tenant: Awaited<ReturnType<typeof makeTenant>>;
  beforeAll(async () => {
    tenant = await makeTenant("Phrases");
    for (const [index, { gongId, turns }] of calls.entries()) {
      await makeSpokenCall(tenant.tenantId, {
        gongId,
        startedAt: new Date(startMs - index * 3_600_000).toISOString(),
        turns: turns.map((text) => ({ side: "us" as const, text })),
      });
    }
  });

  const phrase = fc.array(fc.constantFrom(...words.filter((word) => word !== "—")), {
    minLength: 2,
    maxLength: 3,
  });

  const findsWhatWasSaid = () =>
    fc.assert(
      fc.asyncProperty(phrase, async (asked) => {
        const text = asked.join(" ");
        const wanted = calls.filter(({ turns }) => turns.some((one) => holds(one, wordsOf(text))));
        expect(await allIdsAs(tenant, `"${text}"`)).toEqual(wanted.map(({ gongId }) => gongId));
      }),
      { numRuns: 40 },
    );

  it(
    "finds the calls in which its words were said side by side, whatever their accents and signs",
    findsWhatWasSaid,
  );

  it("and finds them in rows from before pairs of words were noted", async () => {
    const { tenantId } = tenant;
    await withTenant(tenantId, (tx) =>
      tx.searchSection.updateMany({ where: { tenantId, callGongId: { gt: "885" } }, data: { pairs: null } }),
    );
    await findsWhatWasSaid();
  });
});
