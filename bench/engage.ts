import { measureTakeList } from "./engage/take-list.ts";
import { openGongBench } from "./gong-bench.ts";
import { report } from "./report.ts";

const histories = Number(process.argv[2] ?? 40);
const prospects = 1_000;
const chunkSize = 100;

const bench = await openGongBench(10, { acme: 3_000, nordwind: 20 });
const { simulator } = bench;
const { addFlow, freeIds, makeFlowWorld } = await import("#lib/flows/batches/testing/flow-world.ts");
const { startBatch } = await import("#lib/flows/batches/testing/make-batch.ts");
const { playAssignment, playUndo } = await import("#lib/flows/batches/testing/play-assignment.ts");
const { undoFlowBatch } = await import("#lib/flows/batches/undo-batch.ts");

const clear = () => {
  simulator.control.quiet("*");
  simulator.control.set("*", { perSecond: 1_000_000, perDay: 100_000_000 });
};
clear();
const world = await makeFlowWorld(simulator, chunkSize);
const ids = freeIds(simulator, prospects);
console.log(`engage: ${ids.length} prospects, ${histories} histories, ${bench.database.description}`);

/** Requests that one batch of everybody takes, from the check to the undo. */
async function spend(faults: object) {
  const batch = await startBatch(world, await addFlow(world), ids);
  const checked = (await batch.read()).requests;
  simulator.control.set("acme", faults);
  const done = await batch.drain();
  clear();
  await undoFlowBatch({ ctx: world.owner.ctx, input: batch.input }, world.clock);
  const undone = await batch.drain();
  return {
    check: checked,
    send: done.requests - checked,
    undo: undone.requests - done.requests,
    enrolled: done.states.enrolled,
    undone: undone.states.undone,
  };
}

const calm = await spend({});
const rough = await spend({ writeLostRate: 0.1, writeErrorRate: 0.1, allowDoubleEnrolment: true });

const lists = await measureTakeList(bench.database.url, world.owner.ctx);

const small = await makeFlowWorld(simulator, 5);
let wrong = 0;
let left = 0;
let told = 0;
for (let nth = 0; nth < histories; nth += 1) {
  clear();
  const played = await playAssignment(small, { seed: `bench ${nth}`, ids: ids.slice(0, 10), simulator });
  const enrolled = played.items.filter(({ state }) => state === "enrolled").map((item) => item.crmProspectId);
  const truth = played.truth.map(({ crmProspectId }) => crmProspectId);
  const isRight =
    played.truth.every((one) => one.enrolled === 1) &&
    enrolled.toSorted().join() === truth.toSorted().join() &&
    played.items.every(({ state, reason }) => state === "enrolled" || reason !== null);
  if (!isRight) wrong += 1;
  told += played.items.length;
  if (enrolled.length === 0) continue;
  left += (await playUndo(small, played)).filter(({ live }) => live > 0).length;
}

const sendsLeast = Math.ceil(ids.length / chunkSize);
const undoLeast = Math.ceil(ids.length / 200);
report([
  { figure: "prospects", value: String(ids.length), target: "1000", ok: ids.length === prospects },
  { figure: "requests of the check", value: String(calm.check), target: "1", ok: calm.check === 1 },
  {
    figure: "requests of the run (least possible)",
    value: `${calm.send} (${sendsLeast})`,
    target: `${sendsLeast}`,
    ok: calm.send === sendsLeast && calm.enrolled === ids.length,
  },
  {
    figure: "requests of the undo (least possible)",
    value: `${calm.undo} (${undoLeast})`,
    target: `${undoLeast}`,
    ok: calm.undo === undoLeast && calm.undone === ids.length,
  },
  {
    figure: "requests of the run while a fifth of the answers gets lost",
    value: String(rough.send),
    target: "<= 25, all enrolled once",
    ok: rough.send <= 25 && rough.enrolled === ids.length,
  },
  { figure: "prospects told about in histories", value: String(told), target: "> 0", ok: told > 0 },
  { figure: "histories with a wrong outcome", value: String(wrong), target: "0", ok: wrong === 0 },
  { figure: "prospects left in a flow after an undo", value: String(left), target: "0", ok: left === 0 },
  ...lists,
]);
await bench.stop();
