import { expect, it } from "vitest";
import { withPerson } from "./with-person.ts";

it("sections are packed, and raw records in less time where the server can do it", async () => {
  const [packing] = await withPerson(
    null,
    (tx) => tx.$queryRaw<object[]>`
      SELECT terms.attstorage::text AS terms, raw.attcompression::text AS raw,
        CASE WHEN 'lz4' = ANY (setting.enumvals) THEN 'l' ELSE '' END AS fastest
      FROM pg_attribute terms, pg_attribute raw, pg_settings setting
      WHERE terms.attrelid = 'search_sections'::regclass AND terms.attname = 'terms'
        AND raw.attrelid = 'call_records'::regclass AND raw.attname = 'raw'
        AND setting.name = 'default_toast_compression'`,
  );
  const { fastest } = packing as { fastest: string };
  expect(packing).toEqual({ terms: "x", raw: fastest, fastest });
});
