import { confirmFlowBatch } from "../confirm-batch.ts";
import { createFlowBatch } from "../create-batch.ts";
import { getFlowBatch } from "../get-batch.ts";
import { listBatchItems } from "../list-batch-items.ts";
import {
  type BatchRow,
  ConfirmFlowBatchInput,
  CreateFlowBatchInput,
  type FlowBatch,
  type UpdateFlowBatchInput,
} from "../schemas.ts";
import { startBatchCheck } from "../start-check.ts";
import { updateFlowBatch } from "../update-batch.ts";
import type { BatchWorkOptions } from "../work/work-options.ts";
import { drain, type FlowWorld, KIM } from "./flow-world.ts";

/** One batch of the world's owner, and everything a test does with it. */
export class TestBatch {
  readonly #world: FlowWorld;
  readonly id: string;

  constructor(world: FlowWorld, id: string) {
    this.#world = world;
    this.id = id;
  }

  get input() {
    return { batchId: this.id };
  }

  read(): Promise<FlowBatch> {
    return getFlowBatch({ ctx: this.#world.owner.ctx, input: this.input });
  }

  async items() {
    const input = { ...this.input, limit: 200 };
    return (await listBatchItems({ ctx: this.#world.owner.ctx, input })).items;
  }

  /** How many rows came to what: `{ enrolled: 3, refused: 1 }`. */
  async states(): Promise<Record<string, number>> {
    const { states } = await this.read();
    return Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0));
  }

  drain(more: Partial<BatchWorkOptions> = {}): Promise<FlowBatch> {
    return drain(this.#world, () => this.read(), more);
  }

  async check(): Promise<FlowBatch> {
    const { owner, clock } = this.#world;
    await startBatchCheck({ ctx: owner.ctx, input: this.input }, clock);
    return this.drain();
  }

  async confirm(more: Partial<ConfirmFlowBatchInput> = {}): Promise<FlowBatch> {
    const { owner, clock } = this.#world;
    const expected = (await this.read()).sendable;
    const input = { ...ConfirmFlowBatchInput.parse({ expected, ...more }), ...this.input };
    return confirmFlowBatch({ ctx: owner.ctx, input }, clock);
  }
}

/** A draft for Kim with its flow. */
export async function makeBatch(
  world: FlowWorld,
  flowId: string,
  ids: readonly (string | BatchRow)[],
  more: Partial<UpdateFlowBatchInput> = {},
): Promise<TestBatch> {
  const { owner, clock } = world;
  const rows = ids.map((row, at) => (typeof row === "string" ? { crmProspectId: row, line: at + 1 } : row));
  const { id } = await createFlowBatch(
    { ctx: owner.ctx, input: CreateFlowBatchInput.parse({ rows }) },
    clock,
  );
  await updateFlowBatch({ ctx: owner.ctx, input: { flowId, ownerEmail: KIM, ...more, batchId: id } }, clock);
  return new TestBatch(world, id);
}

/** A checked and confirmed batch. */
export async function startBatch(
  world: FlowWorld,
  flowId: string,
  ids: readonly string[],
  more: Partial<UpdateFlowBatchInput> = {},
): Promise<TestBatch> {
  const batch = await makeBatch(world, flowId, ids, more);
  await batch.check();
  await batch.confirm({ isCoolOffConfirmed: true });
  return batch;
}
