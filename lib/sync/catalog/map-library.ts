import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow, MirrorTable } from "../lists/mirror-table.ts";
import { asGongId, readRecord, requireId } from "../lists/read-fields.ts";
import { asInstant, asRecord, asSeconds, asText, asWebUrl } from "../mappers/read-json.ts";

export interface FolderFields {
  gongId: string;
  name: string;
  parentGongId: string | null;
  createdByGongId: string | null;
  gongUpdatedAt: string | null;
}

export interface ItemFields {
  folderGongId: string;
  itemKey: string;
  callGongId: string;
  title: string | null;
  note: string | null;
  addedByGongId: string | null;
  addedAt: string | null;
  url: string | null;
  snippetFromSeconds: number | null;
  snippetToSeconds: number | null;
}

/** The workspace of a folder is learned by other requests, so it is none of these columns. */
export const folderTable: MirrorTable<FolderFields> = {
  name: "gong_library_folders",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    name: "text",
    parentGongId: "text",
    createdByGongId: "text",
    gongUpdatedAt: "timestamptz",
  },
};

export const itemTable: MirrorTable<ItemFields> = {
  name: "gong_library_items",
  keys: ["folderGongId", "itemKey"],
  columns: {
    folderGongId: "text",
    itemKey: "text",
    callGongId: "text",
    title: "text",
    note: "text",
    addedByGongId: "text",
    addedAt: "timestamptz",
    url: "text",
    snippetFromSeconds: "float8",
    snippetToSeconds: "float8",
  },
};

/** Turns a library folder into a row. @throws {UnreadableRecord} without an id. */
export function mapLibraryFolder(input: unknown): MirrorRow<FolderFields> {
  const folder = readRecord(input, "folder");
  const gongId = requireId(folder.id, "folder");
  return makeRow(
    {
      gongId,
      name: asText(folder.name) ?? `Folder ${gongId}`,
      parentGongId: asGongId(folder.parentFolderId),
      createdByGongId: asGongId(folder.createdBy),
      gongUpdatedAt: asInstant(folder.updated),
    },
    folder,
  );
}

/**
 * Turns a call or a part of one in a folder into a row. The same call may lie in it several times, as different parts or
 * added by different people. @throws {UnreadableRecord} without the call's id.
 */
export function mapLibraryItem(input: unknown, folderGongId: string): MirrorRow<ItemFields> {
  const item = readRecord(input, "library call");
  const callGongId = requireId(item.id, "library call");
  const snippet = asRecord(item.snippet);
  const [from, to] = [asSeconds(snippet?.fromSec), asSeconds(snippet?.toSec)];
  const addedAt = asInstant(item.created);
  return makeRow(
    {
      folderGongId,
      itemKey: [callGongId, from ?? "", to ?? "", addedAt ?? ""].join(":"),
      callGongId,
      title: asText(item.title),
      note: asText(item.note),
      addedByGongId: asGongId(item.addedBy),
      addedAt,
      url: asWebUrl(item.url),
      snippetFromSeconds: from,
      snippetToSeconds: to,
    },
    item,
  );
}
