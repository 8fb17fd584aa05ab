import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { gongId, idText } from "../core/fields.ts";
import { nothingFound } from "./empty-texts.ts";
import { answerFields, id, list, number, text } from "./shapes.ts";

const folder = z.looseObject({
  id: idText(),
  name: text(),
  parentFolderId: id(),
  createdBy: id(),
  updated: text(),
});

/** `fromSec` and `toSec` are in seconds. */
const libraryCall = z.looseObject({
  id: idText(),
  title: text(),
  note: text(),
  addedBy: id(),
  created: text(),
  url: text(),
  snippet: z.looseObject({ fromSec: number(), toSec: number() }).nullish(),
});

export const libraryOperations = {
  listLibraryFolders: defineOperation({
    id: "listLibraryFolders",
    name: "library.listFolders",
    area: "library",
    method: "GET",
    path: "/v2/library/folders",
    scope: "api:library:read",
    access: "read",
    summary: "The public folders of the call library; private and archived ones are not told.",
    request: { query: z.strictObject({ workspaceId: gongId().optional() }) },
    response: z.looseObject({ ...answerFields, folders: z.array(folder) }),
    paging: null,
    emptyOn404: { itemsKey: "folders", texts: nothingFound },
  }),
  listLibraryFolderContent: defineOperation({
    id: "listLibraryFolderContent",
    name: "library.getFolderContent",
    area: "library",
    method: "GET",
    path: "/v2/library/folder-content",
    scope: "api:library:read",
    access: "read",
    summary: "The calls and snippets in one library folder.",
    request: { query: z.strictObject({ folderId: gongId().optional() }) },
    response: z.looseObject({
      ...answerFields,
      id: id(),
      name: text(),
      createdBy: id(),
      updated: text(),
      calls: list(libraryCall),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
