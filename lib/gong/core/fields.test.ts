import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  booleanLike,
  dateTime,
  gongId,
  idText,
  isUploadFile,
  knownValuesOf,
  numberLike,
  numericGongId,
  openEnum,
  plainDate,
  type UploadFile,
  uploadFile,
  uploadLimitsOf,
} from "./fields.ts";
import { parseJson } from "./json.ts";

const idDigits = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 19 }))
  .map(([first, rest]) => [first, ...rest].join(""));

describe("ids", () => {
  it("go out as text and come back as the same text, 1 to 20 digits long", () => {
    fc.assert(
      fc.property(idDigits, (digits) => {
        const sent = JSON.stringify({ id: gongId().parse(digits) });
        expect(sent).toBe(`{"id":"${digits}"}`);
        expect(z.object({ id: idText() }).parse(parseJson(sent)).id).toBe(digits);
      }),
    );
  });

  it("go out as exact digits where Gong wants numbers, and come back as text", () => {
    fc.assert(
      fc.property(idDigits, (digits) => {
        const sent = JSON.stringify({ id: numericGongId().parse(digits) });
        expect(sent).toBe(`{"id":${digits}}`);
        expect(z.object({ id: idText() }).parse(parseJson(sent)).id).toBe(digits);
      }),
    );
  });

  it("may be given as safe numbers", () => {
    expect(gongId().parse(42)).toBe("42");
    expect(String(numericGongId().parse(42))).toBe("42");
  });

  it.each([2 ** 53, -1, 1.5, "", "12a", "123456789012345678901", "../users", null])(
    "are refused when they are %j",
    (value) => {
      expect(gongId().safeParse(value).success).toBe(false);
      expect(numericGongId().safeParse(value).success).toBe(false);
    },
  );

  it("keep leading zeros as text and lose them as numbers", () => {
    expect(gongId().parse("007")).toBe("007");
    expect(JSON.stringify(numericGongId().parse("007"))).toBe("7");
  });
});

describe("lenient values of answers", () => {
  it.each([
    [1, 1],
    ["1", 1],
    ["-2.5", -2.5],
  ])("read the number %j", (value, expected) => {
    expect(numberLike().parse(value)).toBe(expected);
  });

  it.each(["", "1e3", "abc", null, true])("refuse %j as a number", (value) => {
    expect(numberLike().safeParse(value).success).toBe(false);
  });

  it("read flags as flags or words", () => {
    expect([true, "true", "false"].map((value) => booleanLike().parse(value))).toEqual([true, true, false]);
    expect(booleanLike().safeParse("yes").success).toBe(false);
  });

  it("let unknown enum values pass, and know the known ones", () => {
    const direction = openEnum(["Inbound", "Outbound"]);
    expect(direction.parse("Sideways")).toBe("Sideways");
    expect(direction.safeParse(5).success).toBe(false);
    expect(knownValuesOf(direction)).toEqual(["Inbound", "Outbound"]);
    expect(knownValuesOf(z.string())).toBeUndefined();
  });
});

describe("times in requests", () => {
  it.each(["2026-05-01T09:00:00Z", "2026-05-01T09:00:00.123Z", "2026-05-01T09:00:00+02:00"])(
    "take %s",
    (text) => {
      expect(dateTime().safeParse(text).success).toBe(true);
    },
  );

  it.each(["2026-05-01", "2026-05-01T09:00:00", "01/05/2026", "2026-13-01T00:00:00Z"])(
    "refuse %s",
    (text) => {
      expect(dateTime().safeParse(text).success).toBe(false);
    },
  );

  it("take plain days apart from moments", () => {
    expect(plainDate().safeParse("2026-05-01").success).toBe(true);
    expect(plainDate().safeParse("2026-02-30").success).toBe(false);
    expect(plainDate().safeParse("2026-05-01T00:00:00Z").success).toBe(false);
  });
});

describe("files in requests", () => {
  const limits = { maxBytes: 100, contentTypes: ["audio/wav"] };
  const file = (over: Partial<UploadFile> = {}): UploadFile => ({
    filename: "a.wav",
    contentType: "audio/wav",
    size: 100,
    open: async function* () {},
    ...over,
  });

  it("are taken within the limits, also when their size is not known", () => {
    expect(uploadFile(limits).safeParse(file()).success).toBe(true);
    expect(uploadFile(limits).safeParse(file({ size: undefined })).success).toBe(true);
    expect(uploadFile(limits).safeParse(file({ contentType: "audio/wav; codecs=1" })).success).toBe(true);
  });

  it("are refused when too large, of another type, or no file", () => {
    expect(uploadFile(limits).safeParse(file({ size: 101 })).error?.issues[0]?.message).toContain("larger");
    expect(uploadFile(limits).safeParse(file({ contentType: "text/html" })).success).toBe(false);
    expect(uploadFile(limits).safeParse("a.wav").success).toBe(false);
    expect(isUploadFile(null)).toBe(false);
  });

  it("tell their limits to whoever draws a form", () => {
    expect(uploadLimitsOf(uploadFile(limits))).toEqual(limits);
    expect(uploadLimitsOf(z.string())).toBeUndefined();
  });
});
