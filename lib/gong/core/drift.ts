import type { AnyOperation } from "./define-operation.ts";
import type { DriftField } from "./events.ts";
import { findDrift } from "./find-drift.ts";

const mostDrift = 50;

/** What an answer has that its declaration does not know, each path once. */
export class Drift {
  readonly found: DriftField[] = [];
  readonly #known = new Set<string>();
  readonly #operation: AnyOperation;

  constructor(operation: AnyOperation) {
    this.#operation = operation;
  }

  look(value: unknown): void {
    for (const field of findDrift(this.#operation.response, value)) this.add(field);
  }

  add(field: DriftField): void {
    const key = `${field.path} ${field.change} ${field.value ?? ""}`;
    if (this.found.length >= mostDrift || this.#known.has(key)) return;
    this.#known.add(key);
    this.found.push(field);
  }
}
