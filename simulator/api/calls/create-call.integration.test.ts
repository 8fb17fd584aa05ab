import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { isJsonObject } from "../../rules/field-reader.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import {
  api,
  connect,
  send,
  startTestSimulator,
  TEST_NOW_MS,
  type TestSimulator,
} from "../../testing/test-client.ts";

const MINUTE = 60_000;
const actualStart = new Date(TEST_NOW_MS - 90 * MINUTE).toISOString();

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
let kim: string;
beforeEach(async () => {
  test = await startTestSimulator({ acme: 300, nordwind: 10 });
  ({ gong, events } = gongClient(test));
  kim = await userId("kim.tanaka@acme.example");
});
afterEach(() => test.simulator.stop());

async function userId(email: string): Promise<string> {
  const { items } = await gong.users.list();
  return items.find(({ emailAddress }) => emailAddress === email)?.id ?? "";
}

type NewCall = Parameters<GongClient["calls"]["create"]>[0];

function newCall(changes: Partial<NewCall> = {}): NewCall {
  return {
    clientUniqueId: "dialler-1",
    title: "Follow-up by phone",
    actualStart,
    duration: 600,
    direction: "Outbound",
    primaryUser: kim,
    parties: [
      { userId: kim, name: "Kim Tanaka" },
      {
        name: "Jon Snow",
        emailAddress: "jon@north.example",
        phoneNumber: "+1 216 555 0100",
        context: [
          { system: "Salesforce", objects: [{ objectType: "Contact", objectId: "0035e0000000000001" }] },
        ],
      },
    ],
    context: [{ system: "Salesforce", objects: [{ objectType: "Account", objectId: "0015e0000000000001" }] }],
    languageCode: "en-US",
    ...changes,
  };
}

const WAV = Buffer.concat([
  Buffer.from("RIFF"),
  Buffer.alloc(4),
  Buffer.from("WAVEfmt "),
  Buffer.alloc(12),
  Buffer.from([0x40, 0x1f, 0, 0]),
  Buffer.alloc(12),
]);

function file(open: () => AsyncIterable<Uint8Array>, size?: number) {
  return { filename: "call.wav", contentType: "audio/wav", size, open };
}

async function* pieces(count: number, of: Uint8Array = new Uint8Array(65_536)): AsyncGenerator<Uint8Array> {
  yield WAV;
  for (let sent = 0; sent < count; sent += 1) yield of;
}

const span = () => ({
  fromDateTime: new Date(TEST_NOW_MS - 120 * MINUTE).toISOString(),
  toDateTime: new Date(TEST_NOW_MS).toISOString(),
});
const listed = async () => (await gong.calls.list(span())).items.map(({ id }) => id);

describe("a call that is added", () => {
  it("is listed once its recording arrived; transcript and audio follow by the clock", async () => {
    const { callId } = await gong.calls.create(newCall());
    expect(await listed()).not.toContain(callId);
    const uploaded = await gong.calls.uploadMedia({ id: callId, mediaFile: file(() => pieces(2)) });
    expect(uploaded).toMatchObject({ callId });
    expect(uploaded.url).toContain(`id=${callId}`);
    const requests = events.filter((event) => event.type === "request");
    expect(requests.at(-1)).toMatchObject({ operationId: "uploadCallMedia", status: 201 });
    expect(await listed()).toContain(callId);
    const { call } = await gong.calls.get({ id: callId });
    expect(call).toMatchObject({
      title: "Follow-up by phone",
      duration: 600,
      primaryUserId: kim,
      direction: "Outbound",
      scope: "External",
      system: "Upload API",
      clientUniqueId: "dialler-1",
      language: "eng",
      isPrivate: false,
    });
    const filter = { callIds: [callId] };
    const exposedFields = {
      parties: true,
      media: true,
      content: { brief: true },
      interaction: { speakers: true },
    };
    const extensive = async () =>
      (await gong.calls.listExtensive({ filter, contentSelector: { context: "Extended", exposedFields } }))
        .items[0];
    expect(await extensive()).toMatchObject({ media: { audioUrl: null } });
    expect((await gong.calls.getTranscripts({ filter })).items).toEqual([]);

    test.clock.move(3 * MINUTE);
    const record = await extensive();
    expect(record?.parties?.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ["Kim Tanaka", "Internal"],
      ["Jon Snow", "External"],
    ]);
    expect(record?.context?.[0]?.objects?.[0]).toMatchObject({ objectType: "Account", timing: "Now" });
    expect(record?.content?.brief).toBeTruthy();
    expect(record?.interaction?.speakers?.length).toBeGreaterThan(0);
    const audio = await send(record?.media?.audioUrl ?? "", { headers: { range: "bytes=0-3" } });
    expect([audio.status, audio.text]).toEqual([206, "RIFF"]);
    const [transcript] = (await gong.calls.getTranscripts({ filter })).items;
    const speakers = new Set(transcript?.transcript?.map(({ speakerId }) => speakerId));
    const partySpeakers = record?.parties?.map(({ speakerId }) => speakerId) ?? [];
    for (const speaker of speakers) expect(partySpeakers).toContain(speaker);
    const ends = transcript?.transcript?.flatMap(
      ({ sentences }) => sentences?.map(({ end }) => end ?? 0) ?? [],
    );
    expect(Math.max(...(ends ?? []))).toBeLessThanOrEqual(600_000);
    expect(driftOf(events)).toEqual([]);
  });

  it("needs no upload when Gong fetches the recording", async () => {
    const body = newCall({ downloadMediaUrl: "https://recorder.example/1.wav" });
    const { callId } = await gong.calls.create(body);
    expect(await listed()).toContain(callId);
    await expect(
      gong.calls.uploadMedia({ id: callId, mediaFile: file(() => pieces(1)) }),
    ).rejects.toMatchObject({ kind: "bad-request", texts: ["The call already has a recording"] });
  });

  it("is refused a second time by its clientUniqueId, and exists although its answer was lost", async () => {
    test.simulator.control.set("acme", { writeLostRate: 1 });
    await expect(gong.calls.create(newCall())).rejects.toMatchObject({
      kind: "network",
      isOutcomeUnknown: true,
    });
    test.simulator.control.set("acme", { writeLostRate: 0 });
    await expect(gong.calls.create(newCall())).rejects.toMatchObject({
      kind: "conflict",
      status: 409,
      texts: ["A call with the same clientUniqueId already exists"],
    });
    const other = await gong.calls.create(newCall({ clientUniqueId: "dialler-2" }));
    expect(other.callId).toMatch(/^\d{19}$/);
  });

  it("is refused with 409 when the primary user is not recorded", async () => {
    const wes = await userId("wes.dunmore@acme.example");
    const create = () => gong.calls.create(newCall({ primaryUser: wes, parties: [{ userId: wes }] }));
    await expect(create()).rejects.toMatchObject({
      kind: "conflict",
      texts: ["Recording is not enabled for the primary user"],
    });
    test.simulator.control.changeUser("acme", wes, { settings: { webConferencesRecorded: true } });
    expect((await create()).callId).toBeTruthy();
  });

  it("is refused with a text for each field that is missing, flat or impossible", async () => {
    const errors = async (body: unknown) => {
      const { status, json } = await api(test.simulator, "/v2/calls", { body });
      return [status, json.errors];
    };
    expect(await errors({ partyEmails: ["jon@north.example"] })).toEqual([
      400,
      [
        "primaryUser: must not be null",
        "clientUniqueId: must not be null",
        "direction: must not be null",
        "parties: must not be null",
        "actualStart: must not be null",
      ],
    ]);
    expect(await errors(newCall({ parties: [{ name: "Jon" }] }))).toEqual([
      400,
      ["parties: must include the primary user"],
    ]);
    expect(await errors({ ...newCall(), direction: "Sideways", purpose: "p".repeat(256) })).toEqual([
      400,
      [
        "purpose: size must be between 0 and 255",
        "direction: must be one of Inbound, Outbound, Conference, Unknown",
      ],
    ]);
    expect(
      await errors({
        ...newCall(),
        parties: [{ userId: kim, mediaChannelId: 0, partyId: "1" }],
        speakersTimeline: { speechSegments: [{ fromTime: 0, partyIds: ["2"] }] },
      }),
    ).toEqual([
      400,
      [
        "speakersTimeline: must not be given together with mediaChannelId",
        "speakersTimeline.speechSegments[0].toTime: must not be null",
        "speakersTimeline.speechSegments[0].partyIds: must be partyIds of the parties",
      ],
    ]);
    expect(await errors(newCall({ workspaceId: "1" }))).toEqual([400, ["workspaceId: workspace not found"]]);
    expect(await errors({ ...newCall(), primaryUser: "1", parties: [{ userId: "1" }] })).toEqual([
      400,
      ["primaryUser: user not found"],
    ]);
    expect(await errors(newCall({ flowContext: { taskId: "1" } }))).toEqual([
      400,
      ["flowContext.taskId: task not found"],
    ]);
  });
});

describe("a recording", () => {
  const refusal = async (id: string, mediaFile: ReturnType<typeof file>) => {
    const error: unknown = await gong.calls.uploadMedia({ id, mediaFile }).catch((caught: unknown) => caught);
    return isJsonObject(JSON.parse(JSON.stringify(error))) ? error : null;
  };

  it("is refused without its part, empty, too large, of a foreign kind, and for an unknown call", async () => {
    const { callId } = await gong.calls.create(newCall());
    async function* text() {
      yield Buffer.from("#!/bin/sh");
    }
    async function* nothing() {
      yield new Uint8Array(0);
    }
    test.simulator.control.set("acme", { maxMediaBytes: 1_000_000 });
    expect(await refusal(callId, file(text))).toMatchObject({
      texts: ["mediaFile: must be a WAV, MP3, MP4, MKV or FLAC file"],
    });
    expect(await refusal(callId, file(nothing))).toMatchObject({ texts: ["mediaFile: must not be empty"] });
    expect(
      await refusal(
        callId,
        file(() => pieces(20)),
      ),
    ).toMatchObject({
      kind: "bad-request",
      texts: ["mediaFile: must not be larger than 1000000 bytes"],
    });
    expect(
      await refusal(
        "77",
        file(() => pieces(1)),
      ),
    ).toMatchObject({ texts: ["Call ID 77 was not found"] });
    expect(await listed()).not.toContain(callId);
  });

  it("is 415 as JSON and 400 in a part of another name", async () => {
    const { callId } = await gong.calls.create(newCall());
    const path = `/v2/calls/${callId}/media`;
    expect((await api(test.simulator, path, { method: "PUT", body: {} })).status).toBe(415);
    const form = new FormData();
    form.append("file", new Blob([WAV]), "call.wav");
    const { id, secret } = test.simulator.control.company("acme").accessKey;
    const answer = await fetch(`${test.simulator.apiBaseUrl("acme")}${path}`, {
      method: "PUT",
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: form,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: ["mediaFile part is missing"] });
  });

  it("is refused before it was read, and the refusal still arrives", async () => {
    const { access } = await connect(test.simulator, { scopes: ["api:calls:read:basic"] });
    const { gong: limited } = gongClient(test, { authorize: () => access });
    const mediaFile = file(() => pieces(400));
    await expect(limited.calls.uploadMedia({ id: "1", mediaFile })).rejects.toMatchObject({
      kind: "missing-scope",
      scope: "api:calls:create",
    });
    expect((await gong.workspaces.list()).workspaces.length).toBeGreaterThan(0);
  });

  it("of 300 megabytes passes through without being kept", async () => {
    const { callId } = await gong.calls.create(newCall());
    const before = process.memoryUsage().rss;
    const chunk = new Uint8Array(1_048_576);
    await gong.calls.uploadMedia({ id: callId, mediaFile: file(() => pieces(300, chunk)) });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1_048_576);
    expect(await listed()).toContain(callId);
  });
});

describe("manual associations with the CRM", () => {
  it("come in ascending time, after the given moment only", async () => {
    const all = await gong.calls.listManualCrmAssociations({});
    const times = all.items.map(({ created }) => Date.parse(created ?? ""));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted((left, right) => left - right));
    const after = new Date(times[0] ?? 0).toISOString();
    const rest = await gong.calls.listManualCrmAssociations({ fromDateTime: after });
    expect(rest.items).toEqual(all.items.slice(1));
    const none = await gong.calls.listManualCrmAssociations({
      fromDateTime: new Date(TEST_NOW_MS).toISOString(),
    });
    expect(none.items).toEqual([]);
    for (const { callId } of all.items) expect((await gong.calls.get({ id: callId })).call.id).toBe(callId);
    expect(driftOf(events)).toEqual([]);
    expect(
      (await api(test.simulator, "/v2/calls/manual-crm-associations?fromDateTime=yesterday")).status,
    ).toBe(400);
  });
});
