import type { Simulator } from "#simulator/create-simulator.ts";
import { createRandom } from "#simulator/state/random.ts";
import { confirmFlowBatch } from "../confirm-batch.ts";
import { createFlowBatch } from "../create-batch.ts";
import { getFlowBatch } from "../get-batch.ts";
import { listBatchItems } from "../list-batch-items.ts";
import { retryFlowBatch } from "../retry-batch.ts";
import type { FlowBatch, FlowBatchItem } from "../schemas.ts";
import { startBatchCheck } from "../start-check.ts";
import { undoFlowBatch } from "../undo-batch.ts";
import { updateFlowBatch } from "../update-batch.ts";
import { type FlowsClient, leaseMs } from "../work/work-options.ts";
import { addFlow, drain, type FlowWorld, KIM, worker } from "./flow-world.ts";

/** What may go wrong in one history; each a share of the requests, or of the prospects. */
export interface Faults {
  writeLostRate: number;
  writeErrorRate: number;
  serverErrorRate: number;
  cutBodyRate: number;
  assignFailureRate: number;
  /** Workers that are killed with a request in their hands: before it goes out, or before its answer comes in. */
  killRate: number;
}

export function drawFaultsOf(seed: string): Faults {
  const random = createRandom(seed);
  const draw = (most: number) => (random() < 0.5 ? 0 : random() * most);
  return {
    writeLostRate: draw(0.5),
    writeErrorRate: draw(0.4),
    serverErrorRate: draw(0.3),
    cutBodyRate: draw(0.2),
    assignFailureRate: draw(0.3),
    killRate: draw(0.3),
  };
}

export interface Played {
  batch: FlowBatch;
  items: FlowBatchItem[];
  flowId: string;
  /** What the simulator says: how often each prospect was put into the flow, and how often he is in it. */
  truth: { crmProspectId: string; enrolled: number; live: number }[];
}

/** A worker process that may be killed with a request in its hands: its promise never comes back, and it is told. */
function mortalWorker(world: FlowWorld, random: () => number, killRate: number): Promise<unknown> {
  const killed = Promise.withResolvers<void>();
  const die = () => {
    killed.resolve();
    return new Promise<never>(() => undefined);
  };
  const { flows } = world.client;
  const client: FlowsClient = {
    flows: {
      ...flows,
      async assignProspects(...given) {
        if (random() < killRate / 2) return die();
        const answer = await flows.assignProspects(...given).catch((error: unknown) => ({ error }));
        if (random() < killRate / 2) return die();
        if ("error" in answer) throw answer.error;
        return answer;
      },
    },
  };
  return Promise.race([worker(world, { open: async () => client }), killed.promise]);
}

/** Two workers beside each other, either of which may die; whoever is left goes on when the lease is over. */
async function drainMortally(
  world: FlowWorld,
  read: () => Promise<FlowBatch>,
  random: () => number,
  killRate: number,
): Promise<FlowBatch> {
  for (let round = 0; round < 80; round += 1) {
    await Promise.all([mortalWorker(world, random, killRate), mortalWorker(world, random, killRate)]);
    const batch = await read();
    if (batch.waitingUntil === null) return batch;
    const waitMs = Date.parse(batch.waitingUntil) - world.clock.now();
    world.clock.move(waitMs > 0 ? waitMs : leaseMs + 1);
  }
  throw new Error("The batch never came to rest.");
}

/** Checks, confirms twice at once, runs and retries a batch of these prospects while everything goes wrong. */
export async function playAssignment(
  world: FlowWorld,
  { seed, ids, simulator }: { seed: string; ids: readonly string[]; simulator: Simulator },
): Promise<Played> {
  const faults = drawFaultsOf(seed);
  const { killRate, ...settings } = faults;
  const random = createRandom(`${seed}:kills`);
  const { ctx } = world.owner;
  const flowId = await addFlow(world);
  const made = await createFlowBatch({
    ctx,
    input: { source: "list", rows: ids.map((crmProspectId) => ({ crmProspectId })), rejected: [] },
  });
  const input = { batchId: made.id };
  const read = () => getFlowBatch({ ctx, input });
  await updateFlowBatch({ ctx, input: { ...input, flowId, ownerEmail: KIM } }, world.clock);
  await startBatchCheck({ ctx, input }, world.clock);
  const checked = await drain(world, read);
  simulator.control.set("acme", { ...settings, allowDoubleEnrolment: true });
  const confirm = () =>
    confirmFlowBatch(
      {
        ctx,
        input: {
          ...input,
          expected: checked.sendable,
          leaveOutVerdicts: [],
          leaveOutPositions: [],
          isCoolOffConfirmed: false,
        },
      },
      world.clock,
    );
  await Promise.allSettled([confirm(), confirm()]);
  let batch = await drainMortally(world, read, random, killRate);
  for (let tries = 0; tries < 8 && batch.retry.possible > 0; tries += 1) {
    await retryFlowBatch({ ctx, input }, world.clock);
    batch = await drainMortally(world, read, random, killRate);
  }
  const { items } = await listBatchItems({ ctx, input: { ...input, limit: 200 } });
  return { batch, items, flowId, truth: truthOf(simulator, flowId) };
}

/** Undoes the batch while answers go on getting lost. */
export async function playUndo(world: FlowWorld, { batch, flowId }: Played): Promise<Played["truth"]> {
  const { ctx } = world.owner;
  const input = { batchId: batch.id };
  await undoFlowBatch({ ctx, input }, world.clock);
  await drain(world, () => getFlowBatch({ ctx, input }));
  return truthOf(world.simulator, flowId);
}

function truthOf(simulator: Simulator, flowId: string): Played["truth"] {
  return simulator.control
    .engage("acme")
    .enrolments()
    .enrolments.filter((count) => count.flowId === flowId);
}
