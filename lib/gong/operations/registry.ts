import type { AnyOperation } from "../core/define-operation.ts";
import { callsOperations } from "./calls.ts";
import { settingsOperations } from "./settings.ts";
import { usersOperations } from "./users.ts";

/** Every operation of Gong's API that this client knows, by id. */
export const operations = {
  ...callsOperations,
  ...usersOperations,
  ...settingsOperations,
};

export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** All operations in declared order, without their particular types. */
export function listOperations(): readonly AnyOperation[] {
  return Object.values<AnyOperation>(operations);
}

/** The operation of that id, or undefined. */
export function findOperation(id: string): AnyOperation | undefined {
  return Object.hasOwn(operations, id) ? (operations as Record<string, AnyOperation>)[id] : undefined;
}
