import { describe, expect, it } from "vitest";
import { readRawBody } from "./read-raw-body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the body of a raw answer", () => {
  it("comes as it was asked for, digits untouched", () => {
    const json = '{"id":90071992547409931}';
    expect(readRawBody(bytes(json), "json")).toMatchObject({ type: "json", text: json, note: null });
    expect(readRawBody(bytes(json), "text")).toMatchObject({ type: "text", text: json });
    expect(readRawBody(bytes("é"), "binary")).toMatchObject({ type: "binary", base64: "w6k=", bytes: 2 });
    expect(readRawBody(new Uint8Array(), "json")).toMatchObject({ type: "empty", text: null });
  });

  it("falls back to what it can be read as, and says so", () => {
    expect(readRawBody(bytes("<html>"), "json")).toMatchObject({
      type: "text",
      note: expect.stringContaining("no JSON"),
    });
    expect(readRawBody(new Uint8Array([0xff, 0xfe, 0]), "text")).toMatchObject({
      type: "binary",
      base64: "//4A",
      note: expect.stringContaining("no text"),
    });
  });

  it("shows the beginning of a large text, not cut within a character", () => {
    const large = readRawBody(bytes("aé".repeat(3_000_000)), "json");
    expect(large).toMatchObject({
      type: "text",
      isCut: true,
      bytes: 9_000_000,
      note: expect.stringContaining("9 MB"),
    });
    expect(large.text).not.toContain("\u{fffd}");
    expect(readRawBody(new Uint8Array(9_000_000).fill(255), "binary")).toMatchObject({
      base64: null,
      isCut: true,
    });
  });
});
