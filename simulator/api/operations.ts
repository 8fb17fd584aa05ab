import { callOperations } from "./calls/call-operations.ts";
import type { Operation } from "./operation.ts";
import { userOperations } from "./users/user-operations.ts";
import { workspaceOperations } from "./workspaces/workspace-operations.ts";

export const OPERATIONS: readonly Operation[] = [
  ...workspaceOperations,
  ...userOperations,
  ...callOperations,
];
