import { describe, expect, it } from "vitest";
import { findOperation, listOperations } from "#lib/gong/operations/registry.ts";
import { answerText, maxShownBytes } from "./answer-text.ts";
import { requireValid } from "./check-values.ts";
import { confirmationWord, requireConfirmation, requireKey } from "./confirmation.ts";
import { contentTypeOf } from "./content-type-of.ts";
import { formatBytes } from "./format-bytes.ts";

const param = (name: string) => ({
  code: "invalid_input",
  invalidParams: [expect.objectContaining({ name })],
});

describe("what stands before a run", () => {
  it("asks for the operation's name before anything that cannot be put back, and for that alone", () => {
    for (const operation of listOperations()) {
      const word = confirmationWord(operation);
      expect(word, operation.id).toBe(operation.access === "destructive" ? operation.id : null);
      if (word === null) continue;
      for (const typed of [undefined, "", "yes", word.toLowerCase()]) {
        expect(() => requireConfirmation(word, typed)).toThrow(
          expect.objectContaining(param("confirmation")),
        );
      }
      requireConfirmation(word, ` ${word} `);
    }
    requireConfirmation(null, undefined);
  });

  it("asks for a key with every change", () => {
    expect(() => requireKey(true, undefined)).toThrow(expect.objectContaining(param("key")));
    requireKey(true, "0123456789");
    requireKey(false, undefined);
  });

  it("names each field at fault by its path", () => {
    const operation = findOperation("createCall");
    if (operation === undefined) throw new Error("createCall");
    const values = {
      clientUniqueId: "1",
      actualStart: "2026-05-01T09:00:00Z",
      direction: "Inbound",
      primaryUser: "1",
      parties: [{ userId: "1" }, { phoneNumber: "0151" }],
    };
    expect(() => requireValid(operation, values)).toThrow(
      expect.objectContaining(param("parties[1].phoneNumber")),
    );
  });
});

describe("files", () => {
  it("are known by the end of their name, else by what the browser says", () => {
    expect(contentTypeOf("deals.LDJSON", "")).toBe("application/x-ldjson");
    expect(contentTypeOf("talk.mp3", "audio/x-odd")).toBe("audio/mpeg");
    expect(contentTypeOf("notes.pdf", "application/pdf; a=b")).toBe("application/pdf");
    expect(contentTypeOf("a.constructor", null)).toBe("application/octet-stream");
  });

  it("have readable sizes", () => {
    expect([0, 999, 1_000, 1_500_000_000].map(formatBytes)).toEqual([
      "0 bytes",
      "999 bytes",
      "1 kB",
      "1.5 GB",
    ]);
  });
});

describe("the answer's text", () => {
  it("is whole up to the limit, and always for a change, which cannot be asked again", () => {
    expect(answerText("{}", 2, true)).toEqual({ text: "{}", bytes: 2, isCut: false, note: null });
    const large = "x".repeat(maxShownBytes + 1);
    expect(answerText(large, large.length, true)).toMatchObject({
      isCut: true,
      note: expect.stringContaining("once more"),
    });
    expect(answerText(large, large.length, false)).toMatchObject({ isCut: false, text: large });
    expect(answerText(null, 0, true)).toBeNull();
  });
});
