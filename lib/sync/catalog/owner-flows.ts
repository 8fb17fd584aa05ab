import { askPage } from "../lists/ask-list.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import { removeOthers, upsertRows, type WriteContext } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { ListOwner } from "./flow-owners.ts";
import { flowOwnerTable, flowTable, mapFlow } from "./map-flow.ts";
import { workspacePart } from "./workspace-part.ts";

/**
 * The flows that one user sees: the company's, and those that are the user's own or shared with them. The list is the
 * whole truth about the company's flows and about whose list the others stand in.
 */
export function ownerFlows(gong: GongSource, owner: ListOwner) {
  let own = new Set<string>();
  const part = mirrorPart({
    table: flowTable,
    extent: [{ column: "visibility", is: "=", value: "Company" }],
    idOf: idUnder("id"),
    map: (record) => [mapFlow(record)],
    request: (cursor, options) => askPage(gong.flows.list({ flowOwnerEmail: owner.email, cursor }, options)),
    afterSave: async (context, rows) => {
      const ids = rows.flatMap(({ fields }) => (fields.visibility === "Company" ? [] : [fields.gongId]));
      for (const id of ids) own.add(id);
      await upsertRows(context, flowOwnerTable, ids.map(ownership));
    },
    afterClose: async (context) => {
      const seen = [...own].map((id) => ownership(id).fields);
      const list = [{ column: "userGongId", is: "=", value: owner.gongId } as const];
      await removeOthers(context, flowOwnerTable, list, seen);
      await removeOwnerless(context);
    },
  });
  const ownership = (flowGongId: string) => makeRow({ flowGongId, userGongId: owner.gongId }, {});
  return {
    ...part,
    begin: () => {
      own = new Set();
      part.begin();
    },
  };
}

/** A flow that is not the company's and stands in nobody's list any more is gone. */
export async function removeOwnerless({ tx, tenantId, now }: WriteContext): Promise<void> {
  await tx.$executeRaw`
    UPDATE gong_flows f SET removed_at = ${now.toISOString()}::timestamptz
    WHERE f.tenant_id = ${tenantId} AND f.removed_at IS NULL AND f.visibility <> 'Company' AND NOT EXISTS (
      SELECT 1 FROM gong_flow_owners o
      WHERE o.tenant_id = f.tenant_id AND o.flow_gong_id = f.gong_id AND o.removed_at IS NULL)`;
}

/** Which of the company's flows belong to a workspace. */
export function flowsOfWorkspace(gong: GongSource, owner: ListOwner, workspaceId: string) {
  return workspacePart(
    (cursor, options) =>
      askPage(gong.flows.list({ flowOwnerEmail: owner.email, workspaceId, cursor }, options)),
    async ({ tx, tenantId }, gongIds) => {
      await tx.$executeRaw`
        UPDATE gong_flows
        SET workspace_gong_id = CASE WHEN gong_id = ANY(${gongIds}::text[]) THEN ${workspaceId} END
        WHERE tenant_id = ${tenantId} AND (gong_id = ANY(${gongIds}::text[]) OR visibility = 'Company')
          AND (gong_id = ANY(${gongIds}::text[])) <> (workspace_gong_id IS NOT DISTINCT FROM ${workspaceId})`;
    },
  );
}
