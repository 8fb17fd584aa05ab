import type { Page } from "#lib/gong/core/decode.ts";
import type { OperationInput, OperationOutput } from "#lib/gong/core/define-operation.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import type { GongCallTranscript, GongExtensiveCall } from "#lib/gong/operations/call-schemas.ts";
import type { callsOperations } from "#lib/gong/operations/calls.ts";
import type { settingsOperations } from "#lib/gong/operations/settings.ts";
import type { GongUser } from "#lib/gong/operations/users.ts";

/** The few operations that copying needs; a `GongClient` is one. */
export interface GongSource {
  workspaces: {
    list(
      input?: Record<string, never>,
      options?: CallOptions,
    ): Promise<OperationOutput<typeof settingsOperations.listWorkspaces>>;
  };
  users: { list(input?: { cursor?: string }, options?: CallOptions): Promise<Page<GongUser>> };
  calls: {
    listExtensive(
      input: OperationInput<typeof callsOperations.listCallsExtensive>,
      options?: CallOptions,
    ): Promise<Page<GongExtensiveCall>>;
    getTranscripts(
      input: OperationInput<typeof callsOperations.getCallTranscripts>,
      options?: CallOptions,
    ): Promise<Page<GongCallTranscript>>;
  };
}
