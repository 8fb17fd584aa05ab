import type { AnyOperation } from "../core/define-operation.ts";
import { auditingOperations } from "./auditing.ts";
import { callAccessOperations } from "./call-access.ts";
import { callsOperations } from "./calls.ts";
import { coachingOperations } from "./coaching.ts";
import { crmOperations } from "./crm.ts";
import { dataPrivacyOperations } from "./data-privacy.ts";
import { digitalInteractionsOperations } from "./digital-interactions.ts";
import { engagementOperations } from "./engagement.ts";
import { entitiesAiOperations } from "./entities-ai.ts";
import { flowsOperations } from "./flows.ts";
import { integrationSettingsOperations } from "./integration-settings.ts";
import { libraryOperations } from "./library.ts";
import { meetingsOperations } from "./meetings.ts";
import { permissionsOperations } from "./permissions.ts";
import { settingsOperations } from "./settings.ts";
import { statsOperations } from "./stats.ts";
import { targetsOperations } from "./targets.ts";
import { tasksOperations } from "./tasks.ts";
import { usersOperations } from "./users.ts";

/** Every operation of Gong's API that this client knows, by id. */
export const operations = {
  ...callsOperations,
  ...callAccessOperations,
  ...usersOperations,
  ...statsOperations,
  ...settingsOperations,
  ...libraryOperations,
  ...auditingOperations,
  ...coachingOperations,
  ...dataPrivacyOperations,
  ...crmOperations,
  ...flowsOperations,
  ...tasksOperations,
  ...meetingsOperations,
  ...permissionsOperations,
  ...engagementOperations,
  ...digitalInteractionsOperations,
  ...integrationSettingsOperations,
  ...entitiesAiOperations,
  ...targetsOperations,
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
