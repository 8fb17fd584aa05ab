import type { JsonObject } from "../world/types.ts";
import { stableId } from "./stable-id.ts";

export interface CrmIntegration {
  id: string;
  ownerEmail: string;
  name: string;
}

export interface LineError {
  line: number;
  description: string;
}

/** What an upload asks for, in the order of its lines: a record, or null for one to be deleted. */
export interface CrmChange {
  objectType: string;
  objectId: string;
  record: JsonObject | null;
}

/** An upload or a deletion, carried out when its time is over. */
export interface CrmJob {
  integrationId: string;
  clientRequestId: string;
  submittedMs: number;
  doneMs: number;
  changes: readonly CrmChange[];
  /** The first few only. */
  errors: readonly LineError[];
  errorCount: number;
  isDeletion: boolean;
}

/** The one CRM integration a company may make through the API, with its fields, records and jobs. */
export class CrmHub {
  readonly #seed: string;
  readonly #fields = new Map<string, JsonObject[]>();
  readonly #records = new Map<string, JsonObject>();
  readonly #jobs = new Map<string, CrmJob>();
  #waiting: CrmJob[] = [];
  #integration: CrmIntegration | null = null;
  #registered = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  get integration(): CrmIntegration | null {
    return this.#integration;
  }

  register(ownerEmail: string, name: string): CrmIntegration {
    this.#registered += 1;
    this.#integration = { id: stableId(`${this.#seed}:crm:${this.#registered}`), ownerEmail, name };
    return this.#integration;
  }

  fieldsOf(objectType: string): JsonObject[] {
    return this.#fields.get(objectType) ?? [];
  }

  replaceFields(objectType: string, fields: JsonObject[]): void {
    this.#fields.set(objectType, fields);
  }

  record(objectType: string, objectId: string): JsonObject | null {
    return this.#records.get(keyOf(objectType, objectId)) ?? null;
  }

  job(integrationId: string, clientRequestId: string): CrmJob | null {
    return this.#jobs.get(keyOf(integrationId, clientRequestId)) ?? null;
  }

  submit(job: CrmJob): void {
    this.#jobs.set(keyOf(job.integrationId, job.clientRequestId), job);
    this.#waiting.push(job);
  }

  /** Carries out what is due, in the order in which it falls due. */
  settle(nowMs: number): void {
    if (!this.#waiting.some(({ doneMs }) => doneMs <= nowMs)) return;
    const due = this.#waiting.filter(({ doneMs }) => doneMs <= nowMs);
    this.#waiting = this.#waiting.filter(({ doneMs }) => doneMs > nowMs);
    for (const job of due.sort((left, right) => left.doneMs - right.doneMs)) this.#carryOut(job);
  }

  #carryOut(job: CrmJob): void {
    if (job.integrationId !== this.#integration?.id) return;
    if (job.isDeletion) {
      this.#integration = null;
      this.#fields.clear();
      this.#records.clear();
      return;
    }
    for (const { objectType, objectId, record } of job.changes) {
      const key = keyOf(objectType, objectId);
      if (record === null) this.#records.delete(key);
      else this.#records.set(key, record);
    }
  }
}

function keyOf(kind: string, id: string): string {
  return `${kind}/${id}`;
}
