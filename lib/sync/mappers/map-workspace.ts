import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow } from "../lists/mirror-table.ts";
import { canonicalJson } from "./canonical-json.ts";
import { asId, asRecord, asText } from "./read-json.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

export interface WorkspaceFields {
  gongId: string;
  name: string;
  description: string | null;
}

/** Turns one of Gong's workspaces into a row. @throws {UnreadableRecord} without an id. */
export function mapWorkspace(input: unknown): MirrorRow<WorkspaceFields> {
  const raw = canonicalJson(input);
  const workspace = asRecord(raw);
  const gongId = asId(workspace?.id);
  if (workspace === null || gongId === null) throw new UnreadableRecord("The workspace has no id.");
  return makeRow(
    {
      gongId,
      name: asText(workspace.name) ?? `Workspace ${gongId}`,
      description: asText(workspace.description),
    },
    raw,
  );
}
