import fc from "fast-check";
import { expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import { intArray, textArray } from "./array-literal.ts";
import { withTenant } from "./with-tenant.ts";

it("arrays arrive as they were, whatever their texts hold", async () => {
  const { tenantId } = await makeTenant();
  const text = fc.oneof(
    fc.constantFrom("", "NULL", "null", "{}", '"', "\\", ",", " a ", "\n", "{a,b}", '\\"'),
    fc.string({ unit: "grapheme" }).map((value) => value.toWellFormed().replaceAll("\u0000", "")),
  );
  const texts = fc.array(fc.option(text), { maxLength: 30 });
  const numbers = fc.array(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }));
  await fc.assert(
    fc.asyncProperty(texts, numbers, async (words, ints) => {
      const [row] = await withTenant(
        tenantId,
        (tx) => tx.$queryRaw<{ words: (string | null)[]; ints: number[] }[]>`
          SELECT ${textArray(words)}::text[] AS words, ${intArray(ints)}::int[] AS ints`,
      );
      expect(row).toEqual({ words, ints });
    }),
    { numRuns: 60 },
  );
});
