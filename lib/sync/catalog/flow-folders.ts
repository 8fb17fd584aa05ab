import { askPage } from "../lists/ask-list.ts";
import type { ListStream } from "../lists/list-stream.ts";
import { makeRow } from "../lists/make-row.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, idUnder, readRecord, requireId } from "../lists/read-fields.ts";
import { removeOthers } from "../lists/write-rows.ts";
import { asText } from "../mappers/read-json.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { type ListOwner, readListOwners } from "./flow-owners.ts";

export interface FlowFolderFields {
  gongId: string;
  name: string;
  parentGongId: string | null;
  createdByGongId: string | null;
  visibility: string;
}

const table: MirrorTable<FlowFolderFields> = {
  name: "gong_flow_folders",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    parentGongId: "text",
    createdByGongId: "text",
    visibility: "text",
  },
};

/** Turns a folder of flows into a row. @throws {UnreadableRecord} without an id. */
export function mapFlowFolder(input: unknown): MirrorRow<FlowFolderFields> {
  const folder = readRecord(input, "flow folder");
  const gongId = requireId(folder.id, "flow folder");
  return makeRow(
    {
      gongId,
      name: asText(folder.name) ?? `Folder ${gongId}`,
      parentGongId: asGongId(folder.parentFolderId),
      createdByGongId: asGongId(folder.createdById),
      visibility: asText(folder.visibility) ?? "Company",
    },
    folder,
  );
}

/** The folders that one user sees: the company's and their own. */
function ownerFolders(gong: GongSource, owner: ListOwner) {
  let own: FlowFolderFields[] = [];
  const part = mirrorPart({
    table,
    extent: [{ column: "visibility", is: "=", value: "Company" }],
    idOf: idUnder("id"),
    map: (record) => [mapFlowFolder(record)],
    request: (cursor, options) =>
      askPage(gong.flows.listFolders({ flowFolderOwnerEmail: owner.email, cursor }, options)),
    afterSave: async (_context, rows) => {
      own.push(...rows.map(({ fields }) => fields).filter(({ visibility }) => visibility !== "Company"));
    },
    afterClose: async (context) => {
      const ownOnes = [
        { column: "createdByGongId", is: "=", value: owner.gongId },
        { column: "visibility", is: "none", value: ["Company"] },
      ] as const;
      await removeOthers(context, table, ownOnes, own);
    },
  });
  return {
    ...part,
    begin: () => {
      own = [];
      part.begin();
    },
  };
}

/** The folders of flows, user by user: the company's once a day, everybody's own once a week. */
export const flowFoldersStream: ListStream = {
  requestsPerDay: 40,
  plan: async (tx, { tenantId }) =>
    (await readListOwners(tx, tenantId)).map((owner, index) => ({
      name: `owner:${owner.gongId}`,
      everyMs: index === 0 ? dayMs : 7 * dayMs,
      list: (gong: GongSource) => ownerFolders(gong, owner),
    })),
  tidy: async ({ tx, tenantId, now }) => {
    await tx.$executeRaw`
      UPDATE gong_flow_folders f SET removed_at = ${now.toISOString()}::timestamptz
      WHERE f.tenant_id = ${tenantId} AND f.removed_at IS NULL AND f.visibility <> 'Company' AND NOT EXISTS (
        SELECT 1 FROM gong_users u WHERE u.tenant_id = f.tenant_id AND u.gong_id = f.created_by_gong_id
          AND u.active AND u.removed_at IS NULL)`;
  },
};
