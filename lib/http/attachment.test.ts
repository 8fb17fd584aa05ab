import fc from "fast-check";
import { expect, it } from "vitest";
import { contentDisposition } from "./attachment.ts";

it("gives plain letters to old programs and the full name to the rest", () => {
  expect(contentDisposition('Größe: "Globex"/Ωmega 2026-03-28.docx')).toBe(
    "attachment; filename=\"Große Globex _mega 2026-03-28.docx\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20Globex%20%CE%A9mega%202026-03-28.docx".replace(
      "Große",
      "Gro_e",
    ),
  );
});

it("is a header that parses, whatever the call is called", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const header = contentDisposition(`${title}.txt`);
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/,
      );
      expect(() => new Headers({ "content-disposition": header })).not.toThrow();
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toMatch(/txt$/);
    }),
  );
});
