import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NO_CALLS, objects, pages, post } from "../../testing/call-pages.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";

let test: TestSimulator;
beforeAll(async () => {
  test = await startTestSimulator();
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  test.simulator.control.quiet("*");
  test.simulator.control.set("*", { perSecond: 1_000_000 });
});

describe("transcripts", () => {
  const transcriptsOf = (callIds: string[]) => post(test, "/v2/calls/transcript", { filter: { callIds } });

  it("come in milliseconds, with the speakers of the extensive record", async () => {
    const answers = await pages(test, "/v2/calls/transcript", { filter: {} });
    const first = objects(answers[0]?.callTranscripts).at(5) ?? {};
    const [turn = {}] = objects(first.transcript);
    const [sentence = {}] = objects(turn.sentences);
    expect(Object.keys(turn)).toEqual(["speakerId", "topic", "sentences"]);
    expect(Number(sentence.end) - Number(sentence.start)).toBeGreaterThan(200);
    const contentSelector = { exposedFields: { parties: true } };
    const filter = { callIds: [String(first.callId)] };
    const { json } = await post(test, "/v2/calls/extensive", { filter, contentSelector });
    const speakers = objects(objects(json.calls)[0]?.parties).map(({ speakerId }) => speakerId);
    expect(speakers).toContain(turn.speakerId);
  });

  it("of private and deleted calls do not come out", async () => {
    const ids = test.simulator.control.newestCallIds("acme", 40);
    const given = objects((await transcriptsOf(ids)).json.callTranscripts).map(({ callId }) =>
      String(callId),
    );
    const [hidden = "", removed = ""] = given;
    test.simulator.control.changeCall("acme", hidden, { isPrivate: true });
    test.simulator.control.deleteCall("acme", removed);
    const left = objects((await transcriptsOf(ids)).json.callTranscripts).map(({ callId }) => String(callId));
    expect(left).toEqual(given.slice(2));
    const none = await transcriptsOf([hidden, removed]);
    expect([none.status, none.json.errors]).toEqual([404, NO_CALLS]);
    const all = await pages(test, "/v2/calls/transcript", { filter: {} });
    const listed = all.flatMap(({ callTranscripts }) => objects(callTranscripts).map(({ callId }) => callId));
    expect(listed).not.toContain(hidden);
    test.simulator.control.changeCall("acme", hidden, { isPrivate: false });
    expect((await transcriptsOf([hidden])).status).toBe(200);
  });

  it("come as late after the call as told, before or after the extensive record", async () => {
    test.simulator.control.set("acme", { transcriptDelayMinutes: 30, callDelayMinutes: 45 });
    const id = test.simulator.control.insertCall("acme");
    const see = async () => [
      (await api(test.simulator, `/v2/calls/${id}`)).status,
      (await transcriptsOf([id])).status,
      (await post(test, "/v2/calls/extensive", { filter: { callIds: [id] } })).status,
    ];
    expect(await see()).toEqual([200, 404, 404]);
    test.clock.move(30 * 60_000);
    expect(await see()).toEqual([200, 200, 404]);
    test.clock.move(15 * 60_000);
    expect(await see()).toEqual([200, 200, 200]);
  });
});
