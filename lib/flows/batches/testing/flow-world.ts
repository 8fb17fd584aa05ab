import type { Clock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeGongUser } from "#lib/test/mirror-factories.ts";
import type { Simulator } from "#simulator/create-simulator.ts";
import { gongClient } from "#simulator/testing/gong-client.ts";
import type { FlowBatch } from "../schemas.ts";
import { workBatches } from "../work/work-batches.ts";
import type { BatchWorkOptions, FlowsClient } from "../work/work-options.ts";

export const KIM = "kim.tanaka@acme.example";

const copied = { contentHash: "x", raw: {}, mirroredAt: new Date() };

/** Our clock and the simulated Gong's in one, which moves only when it is told to. */
export class SharedClock implements Clock {
  readonly #simulator: Simulator;

  constructor(simulator: Simulator) {
    this.#simulator = simulator;
    simulator.control.freezeClock();
  }

  now(): number {
    return this.#simulator.control.now();
  }

  move(byMs: number): void {
    this.#simulator.control.advanceClock(byMs);
  }
}

export interface FlowWorld {
  owner: TestMember & { tenantId: string; slug: string };
  tenantId: string;
  simulator: Simulator;
  clock: SharedClock;
  client: FlowsClient;
}

/** A tenant whose mirror knows Kim, in front of the simulated Acme. */
export async function makeFlowWorld(simulator: Simulator, chunkSize = 100): Promise<FlowWorld> {
  const owner = await makeTenant("Acme");
  const { tenantId } = owner;
  await withTenant(tenantId, (tx) =>
    tx.flowBatchSettings.create({ data: { tenantId, chunkSize, updatedAt: new Date() } }),
  );
  await makeGongUser(tenantId, { gongId: "901", name: "Kim Tanaka", emailAddress: KIM });
  const { gong } = gongClient({ simulator });
  return { owner, tenantId, simulator, clock: new SharedClock(simulator), client: gong };
}

/** Adds a flow to Gong and to the mirror. */
export async function addFlow(
  { simulator, tenantId }: FlowWorld,
  more: { isExclusive?: boolean } = {},
): Promise<string> {
  const [flowId = ""] = simulator.control.engage("acme").addFlows(1);
  await mirrorFlow(tenantId, flowId, more);
  return flowId;
}

/** Lets the mirror know a flow. */
export async function mirrorFlow(
  tenantId: string,
  gongId: string,
  { isExclusive = false, name = `Flow ${gongId}` }: { isExclusive?: boolean; name?: string } = {},
): Promise<void> {
  await withTenant(tenantId, (tx) =>
    tx.gongFlow.create({
      data: { tenantId, gongId, name, visibility: "Company", isExclusive, ...copied },
    }),
  );
}

/** Prospects whom nothing keeps out of a flow. */
export function freeIds(simulator: Simulator, limit: number): string[] {
  return simulator.control
    .engage("acme")
    .prospects({ limit, isFree: true })
    .map(({ crmId }) => crmId);
}

/** One worker process, as far as batches go. */
export function worker(world: FlowWorld, more: Partial<BatchWorkOptions> = {}): Promise<number> {
  return workBatches({
    clock: world.clock,
    tenantId: world.tenantId,
    open: async () => world.client,
    ...more,
  });
}

/** Works until the batch rests, moving the clock on to whenever it waits for. Gives up after `rounds`. */
export async function drain(
  world: FlowWorld,
  read: () => Promise<FlowBatch>,
  more: Partial<BatchWorkOptions> = {},
  rounds = 60,
): Promise<FlowBatch> {
  for (let round = 0; round < rounds; round += 1) {
    await worker(world, more);
    const batch = await read();
    if (batch.waitingUntil === null) return batch;
    world.clock.move(Math.max(1, Date.parse(batch.waitingUntil) - world.clock.now()));
  }
  throw new Error("The batch never came to rest.");
}
