import fc from "fast-check";
import { expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import { bytesColumn, intColumn, textColumn } from "./binary-array.ts";
import { withTenant } from "./with-tenant.ts";

it("columns arrive as they were, whatever they hold", async () => {
  const { tenantId } = await makeTenant();
  const text = fc.oneof(
    fc.constantFrom("", "NULL", "{}", '"', "\\", ",", "same", "same", "äß€"),
    fc.string({ unit: "grapheme" }).map((value) => value.toWellFormed().replaceAll("\u0000", "")),
  );
  const texts = fc.array(fc.option(text), { maxLength: 30 });
  const numbers = fc.array(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }));
  const bytes = fc.array(fc.array(fc.uint8Array({ maxLength: 5 }), { maxLength: 3 }), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(texts, numbers, bytes, async (words, ints, pieces) => {
      const values = pieces.map((list) => list.map((piece) => Buffer.from(piece)));
      const [row] = await withTenant(
        tenantId,
        (tx) => tx.$queryRaw<{ words: (string | null)[]; ints: number[]; hex: string[] }[]>`
          SELECT ${textColumn(words)}::text[] AS words, ${intColumn(ints)}::int[] AS ints,
            ARRAY(SELECT encode(value, 'hex') FROM unnest(${bytesColumn("bytea", values)}::bytea[]) AS value) AS hex`,
      );
      const hex = values.map((list) => Buffer.concat(list).toString("hex"));
      expect(row).toEqual({ words, ints, hex });
    }),
    { numRuns: 60 },
  );
});
