import { askWhole } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import type { WriteContext } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { folderTable, itemTable, mapLibraryFolder, mapLibraryItem } from "./map-library.ts";
import { readWorkspaceIds, workspacePart } from "./workspace-part.ts";

function foldersPart(gong: GongSource) {
  return mirrorPart({
    table: folderTable,
    extent: [],
    idOf: idUnder("id"),
    map: (record) => [mapLibraryFolder(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.library.listFolders({}, listening),
        (answer) => answer.folders,
        options,
      ),
    afterClose: emptyRemovedFolders,
  });
}

/** What lay in a folder that is gone is gone with it. */
async function emptyRemovedFolders({ tx, tenantId, now }: WriteContext): Promise<void> {
  await tx.$executeRaw`
    UPDATE gong_library_items i SET removed_at = ${now.toISOString()}::timestamptz
    FROM gong_library_folders f
    WHERE i.tenant_id = ${tenantId} AND i.removed_at IS NULL
      AND f.tenant_id = i.tenant_id AND f.gong_id = i.folder_gong_id AND f.removed_at IS NOT NULL`;
}

function contentPart(gong: GongSource, folderId: string) {
  return mirrorPart({
    table: itemTable,
    extent: [{ column: "folderGongId", is: "=", value: folderId }],
    isEmptyBelieved: true,
    idColumn: "callGongId",
    idOf: idUnder("id"),
    map: (record) => [mapLibraryItem(record, folderId)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.library.getFolderContent({ folderId }, listening),
        (answer) => answer.calls,
        options,
      ),
  });
}

function foldersOfWorkspace(gong: GongSource, workspaceId: string) {
  return workspacePart(
    (_cursor, options) =>
      askWhole(
        (listening) => gong.library.listFolders({ workspaceId }, listening),
        (answer) => answer.folders,
        options,
      ),
    async ({ tx, tenantId }, gongIds) => {
      await tx.$executeRaw`
        UPDATE gong_library_folders
        SET workspace_gong_id = CASE WHEN gong_id = ANY(${gongIds}::text[]) THEN ${workspaceId} END
        WHERE tenant_id = ${tenantId}
          AND (gong_id = ANY(${gongIds}::text[])) <> (workspace_gong_id IS NOT DISTINCT FROM ${workspaceId})`;
    },
  );
}

/**
 * The public folders and what lies in them: one request a folder, when Gong says that it has changed and else every
 * three days.
 */
export const libraryStream: ListStream = {
  requestsPerDay: 100,
  plan: async (tx, { tenantId, nowMs }) => {
    const folders = await tx.gongLibraryFolder.findMany({
      where: { tenantId, removedAt: null },
      orderBy: { gongId: "asc" },
      select: { gongId: true, gongUpdatedAt: true },
    });
    const workspaces = await readWorkspaceIds(tx, tenantId);
    const contents = folders.map(({ gongId, gongUpdatedAt }): PlannedPart => {
      const changedMs = gongUpdatedAt?.getTime() ?? Number.POSITIVE_INFINITY;
      return {
        name: `folder:${gongId}`,
        everyMs: 3 * dayMs,
        ...(changedMs <= nowMs ? { changedAtMs: changedMs } : {}),
        list: (gong) => contentPart(gong, gongId),
      };
    });
    const places = workspaces.length < 2 ? [] : workspaces;
    return [
      { name: "folders", everyMs: 8 * hourMs, list: foldersPart },
      ...contents,
      ...places.map((workspaceId) => ({
        name: `workspace:${workspaceId}`,
        everyMs: 3 * dayMs,
        list: (gong: GongSource) => foldersOfWorkspace(gong, workspaceId),
      })),
    ];
  },
};
