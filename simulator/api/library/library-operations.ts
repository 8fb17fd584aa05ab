import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { LibraryCall, LibraryFolder } from "../../world/library.ts";
import type { Json, JsonObject } from "../../world/types.ts";
import { printTime } from "../../world/zone.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const SCOPE = "api:library:read";

const noFolders = () => new GongError(404, "No folders found for the specified period");

/** The last thing that happened to a folder: its making, or the newest call in it. */
function updatedMs({ company, nowMs }: ApiRequest, folder: LibraryFolder): number {
  const added = company.company.callsInFolder(folder, nowMs).map((call) => call.addedMs);
  return Math.max(folder.createdMs, ...added);
}

function listLibraryFolders(request: ApiRequest): JsonObject {
  const read = FieldReader.ofQuery(request.query);
  const asked = read.text("workspaceId") || undefined;
  read.assertValid();
  const { folders, offsetAt } = request.company.company;
  const shown = folders.filter(({ workspaceId }) => asked === undefined || workspaceId === asked);
  if (shown.length === 0) throw noFolders();
  return {
    folders: shown.map((folder) => ({
      id: folder.id,
      name: folder.name,
      parentFolderId: folder.parentFolderId,
      createdBy: folder.createdBy,
      updated: printTime(offsetAt, updatedMs(request, folder), 0),
    })),
  };
}

function listLibraryFolderContent(request: ApiRequest): JsonObject {
  const { company, nowMs, query } = request;
  const read = FieldReader.ofQuery(query);
  const folderId = read.requiredText("folderId");
  read.assertValid();
  const { offsetAt, folders } = company.company;
  const folder = folders.find(({ id }) => id === folderId);
  if (folder === undefined) throw noFolders();
  const calls = company.company.callsInFolder(folder, nowMs);
  return {
    id: folder.id,
    name: folder.name,
    createdBy: folder.createdBy,
    updated: printTime(offsetAt, updatedMs(request, folder), 0),
    calls: calls.flatMap((call) => printCall(request, call)),
  };
}

/** Nothing for a call that has been deleted since. */
function printCall(
  { company }: ApiRequest,
  { callId, addedBy, addedMs, note, snippet }: LibraryCall,
): Json[] {
  const ref = company.calls.refOf(callId);
  if (ref === null) return [];
  const { title = null, url = null } = company.calls.header(ref).metaData;
  const created = printTime(company.company.offsetAt, addedMs, 0);
  return [{ id: callId, title, note, addedBy, created, url, snippet }];
}

export const libraryOperations: Operation[] = [
  {
    id: "listLibraryFolders",
    method: "GET",
    path: "/v2/library/folders",
    scope: SCOPE,
    readsBody: false,
    handle: listLibraryFolders,
  },
  {
    id: "listLibraryFolderContent",
    method: "GET",
    path: "/v2/library/folder-content",
    scope: SCOPE,
    readsBody: false,
    handle: listLibraryFolderContent,
  },
];
