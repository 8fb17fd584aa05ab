import { afterAll, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { keyOperations } from "#app/api/openapi.json/operations.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { addFlow, freeIds, KIM, makeFlowWorld } from "#lib/flows/batches/testing/flow-world.ts";
import { startBatch } from "#lib/flows/batches/testing/make-batch.ts";
import { makeSpokenCall } from "#lib/search/testing/make-spoken-call.ts";
import { mapTask, taskTable } from "#lib/sync/catalog/map-task.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { upsertRows } from "#lib/sync/lists/write-rows.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { signInAs } from "#lib/test/sign-in.ts";

afterAll(() => gong.stop());

/** A tenant that has some of everything, and what each operation is asked for there. */
async function makeWorld() {
  const world = await makeFlowWorld(gong);
  const { tenantId } = world;
  await connectToSimulator(gong, tenantId);
  await makeSpokenCall(tenantId, {
    gongId: "7001",
    startedAt: "2026-03-01T10:00:00Z",
    language: "eng",
    turns: [{ side: "them", text: "That is too expensive." }],
  });
  await withTenant(tenantId, async (tx) => {
    await tx.call.updateMany({ where: { tenantId }, data: { accountName: "Globex" } });
    await refreshDerived(tx, tenantId, ["7001"]);
  });
  const client = await openGong({ tenantId, lane: "interactive", purpose: "test" });
  const { items: users } = await client.users.list();
  const status = ["OPEN" as const];
  for (const { id } of users.filter(({ active }) => active)) {
    const { tasks } = await client.tasks.list({
      filter: { userId: id, status, types: ["FLOW", "MANUAL"], taskAction: ["CALL"] },
    });
    await withTenant(tenantId, (tx) =>
      upsertRows(
        { tx, tenantId, now: new Date() },
        taskTable,
        (tasks ?? []).map((task) => mapTask(task, id)),
      ),
    );
    if (tasks?.length) break;
  }
  const flowId = await addFlow(world);
  const ids = freeIds(gong, 2);
  const batch = await startBatch(world, flowId, ids, { perDay: 1 });
  await batch.drain();
  return { world, flowId, ids, batch };
}

it("every operation answers as the document says, with something in it", async () => {
  const { world, flowId, ids, batch } = await makeWorld();
  const { cookie } = await signInAs(world.owner.personId);
  const draft = "draft of a test";
  const asked: Record<string, { query?: string; body?: unknown; batchId?: string; full?: string }> = {
    listCalls: { full: "calls" },
    getCall: { full: "parties" },
    getTranscript: { full: "turns" },
    listAccounts: { full: "accounts" },
    search: { query: "?q=expensive", full: "hits" },
    listPeople: { full: "people" },
    listFlows: { full: "flows" },
    listFlowOwners: { full: "owners" },
    getFlow: {},
    listFlowBatches: { full: "batches" },
    createFlowBatch: { body: { name: draft, rows: [{ crmProspectId: "0031" }] } },
    getFlowBatch: {},
    listBatchItems: { full: "items" },
    listBatchRequests: { full: "requests" },
    exportBatchItems: {},
    pauseFlowBatch: {},
    resumeFlowBatch: {},
    undoFlowBatch: { body: {} },
    cancelFlowBatch: {},
    retryFlowBatch: { body: {} },
    updateFlowBatch: { batchId: draft, body: { flowId, ownerEmail: KIM } },
    checkFlowBatch: { batchId: draft },
    confirmFlowBatch: { batchId: draft, body: { expected: 1 } },
    lookUpProspects: { body: { crmProspectIds: ids }, full: "prospects" },
    unassignProspects: { body: { kind: "all-flows", crmProspectIds: ids }, full: "results" },
    listTasks: { full: "tasks" },
    changeTasks: { body: { change: "done", taskIds: ["1"] }, full: "results" },
  };
  expect(Object.keys(asked).toSorted()).toEqual(keyOperations.map(({ id }) => id).toSorted());
  let made = "";
  for (const [id, { query = "", body, batchId, full }] of Object.entries(asked)) {
    const operation = keyOperations.find((each) => each.id === id);
    if (!operation) throw new Error(id);
    const { slug: tenant } = world.owner;
    const params = { tenant, callId: "7001", flowId, batchId: batchId === draft ? made : batch.id };
    const path = operation.pattern.replaceAll(/\[(\w+)\]/g, (_, name: keyof typeof params) => params[name]);
    const response = await callRoute(operation.handler, {
      method: operation.method,
      path: path + query,
      params,
      cookie,
      ...(body !== undefined && { body }),
      headers: { "idempotency-key": `answers-${id}` },
    });
    const answer = await response.text();
    // What the state of the batch forbids is told in a problem, whose shape is the same everywhere.
    expect([operation.status ?? 200, 409], `${id}: ${answer}`).toContain(response.status);
    if (id === "createFlowBatch") made = JSON.parse(answer).id;
    if (full) expect(JSON.parse(answer)[full], `${id}: ${answer}`).not.toEqual([]);
  }
});
