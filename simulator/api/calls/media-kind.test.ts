import { describe, expect, it } from "vitest";
import { KIND_BYTES, mediaKindOf } from "./media-kind.ts";

function wav(bytesPerSecond: number): Buffer {
  const head = Buffer.alloc(KIND_BYTES);
  head.write("RIFF", 0);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(bytesPerSecond, 28);
  return head;
}

describe("mediaKindOf", () => {
  it.each([
    ["WAV", wav(8_000), "Audio"],
    ["MP3 with tags", Buffer.from("ID3\x04\0\0"), "Audio"],
    ["MP3 without tags", Buffer.from([0xff, 0xfb, 0x90, 0]), "Audio"],
    ["FLAC", Buffer.from("fLaC\0\0"), "Audio"],
    ["MP4", Buffer.from("\0\0\0\x18ftypmp42"), "Video"],
    ["MKV", Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x93]), "Video"],
  ])("knows %s", (_name, head, media) => {
    expect(mediaKindOf(head)?.media).toBe(media);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a script", Buffer.from("#!/bin/sh\n")],
    ["another RIFF file", Buffer.from("RIFF\0\0\0\0AVI LIST")],
    ["half a mark", Buffer.from("fLa")],
  ])("does not take %s", (_name, head) => {
    expect(mediaKindOf(head)).toBeNull();
  });

  it("reads the rate of a WAV file", () => {
    expect(mediaKindOf(wav(16_000))?.bytesPerSecond).toBe(16_000);
    expect(mediaKindOf(wav(0))?.bytesPerSecond).toBe(1);
  });
});
