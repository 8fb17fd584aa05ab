import { canonicalJson, contentHash } from "./canonical-json.ts";
import { asId, asRecord, asText } from "./read-json.ts";
import type { WorkspaceRow } from "./rows.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const version = "workspace-1";

/** Turns one of Gong's workspaces into a row. @throws {UnreadableRecord} without an id. */
export function mapWorkspace(input: unknown): { row: WorkspaceRow; raw: unknown } {
  const raw = canonicalJson(input);
  const workspace = asRecord(raw);
  const gongId = asId(workspace?.id);
  if (workspace === null || gongId === null) throw new UnreadableRecord("The workspace has no id.");
  return {
    row: {
      gongId,
      name: asText(workspace.name) ?? `Workspace ${gongId}`,
      description: asText(workspace.description),
      contentHash: contentHash(version, raw),
    },
    raw,
  };
}
