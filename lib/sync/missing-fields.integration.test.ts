import { describe, expect, it } from "vitest";
import { listSpeakers } from "#lib/calls/speakers.ts";
import { mapTranscript } from "./mappers/map-transcript.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { hourMs } from "./windows/plan-windows.ts";

/** A record with something in every field that is read. */
function wholeRecord(id: string) {
  return {
    metaData: {
      id,
      url: "https://app.gong.io/call?id=1",
      title: "Quarterly review",
      purpose: "Renewal",
      scheduled: new Date(fakeNowMs - hourMs).toISOString(),
      started: new Date(fakeNowMs - hourMs).toISOString(),
      duration: 600,
      primaryUserId: "7",
      direction: "Conference",
      system: "Zoom",
      scope: "External",
      media: "Video",
      language: "eng",
      workspaceId: "5",
      meetingUrl: "https://zoom.example/1",
      isPrivate: false,
    },
    context: [{ system: "Salesforce", objects: [{ objectType: "Account", objectId: "a1", fields: [] }] }],
    parties: [
      {
        id: "p1",
        emailAddress: "ann@acme.example",
        name: "Ann",
        title: "AE",
        userId: "7",
        speakerId: "s1",
        affiliation: "Internal",
        phoneNumber: "+1",
        methods: ["Attendee"],
        context: [],
      },
    ],
    content: { brief: "They spoke.", topics: [], trackers: [], structure: [], outline: [], highlights: [] },
    interaction: { speakers: [{ id: "p1", userId: "7", talkTime: 12.5 }], questions: { companyCount: 1 } },
    collaboration: { publicComments: [] },
  };
}

type Path = readonly (string | number)[];

/** The place of every value, however deep. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function withValueAt(value: unknown, [key, ...rest]: Path, to: null | undefined): unknown {
  if (key === undefined) return to;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  const changed = withValueAt(Reflect.get(copy, key), rest, to);
  Reflect.set(copy, key, changed);
  if (changed === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  return copy;
}

/** Without these there is nothing to keep a call by. */
const indispensable = ["metaData", "metaData.id"];

describe("X8: fields that Gong leaves out", () => {
  it("cost no call, each absent or null in turn, and come later when they come later", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(500)];
    const { tenantId } = tenant;
    gong.add("1", fakeNowMs - hourMs);
    const paths = pathsOf(wholeRecord("0"));
    expect(paths.length).toBeGreaterThan(40);
    const variants = paths.flatMap((path, index) =>
      [null, undefined].map((to, kind) => {
        const id = String(1_000 + index * 2 + kind);
        return {
          id,
          isKept: !indispensable.includes(path.join(".")),
          record: withValueAt(wholeRecord(id), path, to),
        };
      }),
    );
    gong.extra = variants.map(({ record }) => record) as typeof gong.extra;
    expect(await tenant.run(gong, "calls")).toBe("done");
    const kept = variants.filter(({ isKept }) => isKept).map(({ id }) => id);
    const mirrored = (await tenant.snapshot()).calls.map((call) => call.gongId);
    expect(mirrored.sort()).toEqual(["1", ...kept].sort());
    const set = await tenant.read((tx) => tx.quarantinedRecord.count({ where: { tenantId } }));
    expect(set).toBe(variants.length - kept.length);

    gong.extra = variants.map(({ id }) => wholeRecord(id));
    tenant.wait(300_000);
    expect(await tenant.run(gong, "calls")).toBe("done");
    const later = await tenant.read((tx) =>
      tx.call.findMany({ where: { tenantId, title: "Quarterly review", partyCount: 1, purpose: "Renewal" } }),
    );
    expect(later).toHaveLength(variants.length);
  }, 60_000);

  it("leave a transcript readable: who speaks is then an unknown speaker", async () => {
    const sentence = { start: 0, end: 900, text: "Hello." };
    const turns = [
      { speakerId: "s9", topic: null, sentences: [sentence] },
      { speakerId: null, sentences: [sentence] },
      { sentences: [sentence] },
      { speakerId: "s1", topic: "Intro", sentences: [{ text: "No times." }] },
      { speakerId: "s1", sentences: null },
      null,
    ];
    for (const transcript of [turns, ...turns.map((turn) => [turn]), [], null, undefined]) {
      const mapped = mapTranscript({ callId: "1", transcript });
      const shown = mapped.turns.map((turn) => ({
        ...turn,
        speakerId: turn.speakerGongId,
        side: "unknown" as const,
      }));
      const speakers = listSpeakers(shown as unknown as Parameters<typeof listSpeakers>[0], []);
      expect(speakers.every(({ name }) => name.startsWith("Unknown speaker"))).toBe(true);
      expect(speakers.length > 0).toBe(mapped.state === "present");
    }
  });
});
