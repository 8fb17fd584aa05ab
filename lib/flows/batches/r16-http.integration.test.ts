import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { POST as confirm } from "#app/api/tenants/[tenant]/flows/batches/[batchId]/confirm/route.ts";
import { GET as file } from "#app/api/tenants/[tenant]/flows/batches/[batchId]/items.csv/route.ts";
import { GET as read } from "#app/api/tenants/[tenant]/flows/batches/[batchId]/route.ts";
import { POST as create } from "#app/api/tenants/[tenant]/flows/batches/route.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { addFlow, type FlowWorld, freeIds, makeFlowWorld } from "./testing/flow-world.ts";
import { makeBatch } from "./testing/make-batch.ts";

let world: FlowWorld;
let cookie: string;
let sessionId: string;
beforeAll(async () => {
  world = await makeFlowWorld(gong);
  ({ cookie, sessionId } = await signInAs(world.owner.personId));
});
afterAll(() => gong.stop());

const call = (
  handler: typeof create,
  {
    rest = "",
    body,
    key,
    ...more
  }: { rest?: string; body?: unknown; key?: string; batchId?: string; cookie?: string; slug?: string },
) => {
  const slug = more.slug ?? world.owner.slug;
  return callRoute(handler, {
    method: body === undefined ? "GET" : "POST",
    path: `/api/tenants/${slug}/flows/batches${rest}`,
    params: { tenant: slug, ...(more.batchId && { batchId: more.batchId }) },
    cookie: more.cookie ?? cookie,
    ...(body !== undefined && { body }),
    ...(key && { headers: { "idempotency-key": key } }),
  });
};

describe("R16: bulk writes of our own", () => {
  const rows = { rows: [{ crmProspectId: "0031" }] };

  it("demand an Idempotency-Key, and answer the same key with the first answer", async () => {
    expect((await call(create, { body: rows })).status).toBe(400);
    const first = await call(create, { body: rows, key: "one-and-the-same" });
    expect(first.status).toBe(201);
    const again = await call(create, { body: rows, key: "one-and-the-same" });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await again.json()).toEqual(await first.json());
    const other = { rows: [{ crmProspectId: "0032" }] };
    expect((await call(create, { body: other, key: "one-and-the-same" })).status).toBe(422);
  });

  it("confirm a batch once, however often it is clicked, and only after a recent sign-in", async () => {
    const batch = await makeBatch(world, await addFlow(world), freeIds(gong, 3));
    await batch.check();
    const given = { rest: `/${batch.id}/confirm`, batchId: batch.id, body: { expected: 3 } };
    const proved = (at: Date) =>
      withPerson(null, (tx) => tx.session.update({ where: { id: sessionId }, data: { provedAt: at } }));
    await proved(new Date(0));
    const unproved = await call(confirm, { ...given, key: "click-00" });
    expect((await unproved.json()).code).toBe("proof_required");
    await proved(new Date());
    const clicks = ["click-01", "click-01", "click-02"].map((key) => call(confirm, { ...given, key }));
    const statuses = (await Promise.all(clicks)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    expect(await batch.drain()).toMatchObject({ state: "finished", states: { enrolled: 3 } });
    const counts = gong.control.engage("acme").enrolments();
    expect(counts).toMatchObject({ enrolled: 3, enrolledTwice: 0 });
  });

  it("answer another tenant's batch like none at all", async () => {
    const batch = await makeBatch(world, await addFlow(world), ["1"]);
    const stranger = await makeTenant("Other");
    const session = await signInAs(stranger.personId);
    const theirs = { slug: stranger.slug, cookie: session.cookie };
    for (const handler of [read, file]) {
      const foreign = await call(handler, { ...theirs, rest: `/${batch.id}`, batchId: batch.id });
      const missing = await call(handler, { ...theirs, rest: "/bat_none", batchId: "bat_none" });
      expect([foreign.status, missing.status]).toEqual([404, 404]);
      const bodies = await Promise.all([foreign, missing].map((answer) => answer.json()));
      expect({ ...bodies[0], requestId: "" }).toEqual({ ...bodies[1], requestId: "" });
    }
    const mine = await call(file, { rest: `/${batch.id}/items.csv`, batchId: batch.id });
    expect([mine.status, mine.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
  });
});
