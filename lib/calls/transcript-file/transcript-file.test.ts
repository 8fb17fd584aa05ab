import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml } from "#lib/format/xml-text.ts";
import { cueTime } from "./captions.ts";
import type { TranscriptDocument } from "./document.ts";
import { writeTranscript } from "./write-transcript.ts";

const document = (texts: readonly string[], speaker = "Ines Roth"): TranscriptDocument => ({
  callId: "1",
  title: "Globex · pricing & <legal>",
  startedAt: "2026-03-28T23:30:00.000Z",
  zone: "Europe/Berlin",
  durationSeconds: 4000,
  link: "https://callboard.example/acme/calls/1",
  turns: texts.map((text, index) => ({
    speakerId: "12",
    speaker,
    side: "them",
    topic: null,
    startMs: 3_599_500 + index * 2_000,
    endMs: 3_601_000 + index * 2_000,
    sentences: [{ startMs: 3_599_500 + index * 2_000, endMs: 3_601_000 + index * 2_000, text }],
  })),
});

const written = (given: TranscriptDocument, format: "txt" | "vtt" | "srt" | "json" | "docx") =>
  Buffer.concat([...writeTranscript(given, format)]);

/** The text of one entry, read by what the archive itself says. */
function entryOf(archive: Buffer, wanted: string): string {
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const packed = archive.readUInt32LE(at + 18);
    const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 30, at + 30 + archive.readUInt16LE(at + 26)) === wanted) {
      return inflateRawSync(archive.subarray(from, from + packed)).toString("utf8");
    }
    at = from + packed;
  }
  throw new Error(`no ${wanted}`);
}

const hasUnzip = spawnSync("unzip", ["-v"]).status === 0;

const unescapeXml = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe("captions", () => {
  it("write a cue a sentence, with hours, and escape what a player would take for markup", () => {
    const vtt = written(document(["Is <b> & that --> all?"]), "vtt").toString();
    expect(vtt).toContain(
      "00:59:59.500 --> 01:00:01.000\n<v Ines Roth>Is &lt;b&gt; &amp; that --&gt; all?\n",
    );
    const srt = written(document(["First.", "Second --> third\n\nline."]), "srt").toString();
    expect(srt).toBe(
      "1\r\n00:59:59,500 --> 01:00:01,000\r\nInes Roth: First.\r\n\r\n" +
        "2\r\n01:00:01,500 --> 01:00:03,000\r\nInes Roth: Second → third line.\r\n\r\n",
    );
  });

  it("write every time as hours, minutes, seconds and milliseconds that add up", () => {
    fc.assert(
      fc.property(fc.nat(359_999_999), (ms) => {
        const [, h, m, s, rest] = /^(\d\d):([0-5]\d):([0-5]\d),(\d{3})$/.exec(cueTime(ms, ",")) ?? [];
        expect(((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(rest)).toBe(ms);
      }),
    );
  });

  it("hold as many cues as there are sentences with words, whatever is said", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 8 }), (texts) => {
        const spoken = texts.filter((text) => text.trim() !== "").length;
        expect(written(document(texts), "srt").toString().match(/ --> /g)?.length ?? 0).toBe(spoken);
        expect(written(document(texts), "vtt").toString().match(/ --> /g)?.length ?? 0).toBe(spoken);
      }),
    );
  });
});

it("tells what people read on their own clock, with its zone", () => {
  const head = "2026-03-29 00:30 (Europe/Berlin) · 1:06:40";
  expect(written(document(["One."]), "txt").toString()).toContain(`\n${head}\n`);
  expect(entryOf(written(document(["One."]), "docx"), "word/document.xml")).toContain(head);
});

it("writes JSON that reads back as it was", () => {
  const given = document(["One.", "“Two” \\ \u2028"]);
  expect(JSON.parse(written(given, "json").toString())).toEqual(given);
});

describe("a Word document", () => {
  it.skipIf(!hasUnzip)("opens as an archive", () => {
    const file = join(mkdtempSync(join(tmpdir(), "docx-")), "call.docx");
    writeFileSync(file, written(document(["Hello & goodbye."]), "docx"));
    expect(execFileSync("unzip", ["-t", file]).toString()).toContain("No errors detected");
  });

  it("carries every writable character of what was said, and none that breaks XML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const xml = entryOf(written(document([text]), "docx"), "word/document.xml");
        expect(xml).not.toMatch(/\p{Cc}|[\uFFFE\uFFFF]|&(?!amp;|lt;|gt;|quot;)/u);
        const last = [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].at(-1)?.[1] ?? "";
        expect(last).toBe(escapeXml(text.replaceAll(/\s+/gu, " ").trim()));
        expect(unescapeXml(escapeXml('a<b>&"c\u0000d'))).toBe('a<b>&"cd');
      }),
    );
  });
});
