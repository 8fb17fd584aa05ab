import type { Flow, JsonObject } from "../../world/types.ts";
import { stableId } from "../stable-id.ts";
import { endOf, type FlowInstance, isLive } from "./flow-instance.ts";

export interface Enrolment {
  flow: Flow;
  crmProspectId: string;
  ownerUserId: string;
  atMs: number;
  isPast?: boolean;
  overrides?: JsonObject | null;
  description?: string | null;
}

/** How often one prospect was put into one flow through the API, and how often they are in it now. */
export interface EnrolmentCount {
  crmProspectId: string;
  flowId: string;
  enrolled: number;
  live: number;
}

/** Who is and was in which flow. It judges nothing: see `refusalOf`. */
export class EnrolmentBook {
  readonly #seed: string;
  readonly #byId = new Map<string, FlowInstance>();
  readonly #byProspect = new Map<string, FlowInstance[]>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  add(enrolment: Enrolment): FlowInstance {
    const instance: FlowInstance = {
      id: stableId(`${this.#seed}:instance:${this.#byId.size}`),
      flow: enrolment.flow,
      crmProspectId: enrolment.crmProspectId,
      ownerUserId: enrolment.ownerUserId,
      createdMs: enrolment.atMs,
      removedMs: null,
      isPast: enrolment.isPast ?? false,
      overrides: enrolment.overrides ?? null,
      description: enrolment.description ?? null,
    };
    this.#byId.set(instance.id, instance);
    this.#byProspect.set(instance.crmProspectId, [...this.ofProspect(instance.crmProspectId), instance]);
    return instance;
  }

  find(instanceId: string): FlowInstance | null {
    return this.#byId.get(instanceId) ?? null;
  }

  ofProspect(crmProspectId: string): readonly FlowInstance[] {
    return this.#byProspect.get(crmProspectId) ?? [];
  }

  liveOfProspect(crmProspectId: string, nowMs: number): FlowInstance[] {
    return this.ofProspect(crmProspectId).filter((instance) => isLive(instance, nowMs));
  }

  all(): IterableIterator<FlowInstance> {
    return this.#byId.values();
  }

  /** Takes prospects out; returns those that were still in. */
  remove(instances: readonly FlowInstance[], nowMs: number): FlowInstance[] {
    const removed = instances.filter((instance) => isLive(instance, nowMs));
    for (const instance of removed) instance.removedMs = nowMs;
    return removed;
  }

  removeFlow(flowId: string, nowMs: number): void {
    this.remove(
      [...this.all()].filter(({ flow }) => flow.id === flowId),
      nowMs,
    );
  }

  enrolledInFlow(flowId: string): number {
    let count = 0;
    for (const { flow, isPast } of this.all()) if (flow.id === flowId && !isPast) count += 1;
    return count;
  }

  /** When the prospect last came to the end of a flow; being taken out does not count. */
  lastFinishMs(crmProspectId: string, nowMs: number): number | null {
    const ends = this.ofProspect(crmProspectId)
      .filter((instance) => instance.removedMs === null && !isLive(instance, nowMs))
      .map(endOf);
    return ends.length === 0 ? null : Math.max(...ends);
  }

  counts(nowMs: number): EnrolmentCount[] {
    const counts = new Map<string, EnrolmentCount>();
    for (const instance of this.all()) {
      if (instance.isPast) continue;
      const { crmProspectId, flow } = instance;
      const key = `${crmProspectId} ${flow.id}`;
      const count = counts.get(key) ?? { crmProspectId, flowId: flow.id, enrolled: 0, live: 0 };
      count.enrolled += 1;
      if (isLive(instance, nowMs)) count.live += 1;
      counts.set(key, count);
    }
    return [...counts.values()];
  }
}
