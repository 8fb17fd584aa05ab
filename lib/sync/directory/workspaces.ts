import { askWhole } from "../lists/ask-list.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorTable } from "../lists/mirror-table.ts";
import { oneList } from "../lists/one-list.ts";
import { idUnder } from "../lists/read-fields.ts";
import { mapWorkspace, type WorkspaceFields } from "../mappers/map-workspace.ts";

const table: MirrorTable<WorkspaceFields> = {
  name: "gong_workspaces",
  keys: ["gongId"],
  columns: { gongId: "text", name: "text", description: "text" },
};

/** The company's workspaces: one request. */
export const workspacesStream = oneList((gong) =>
  mirrorPart({
    table,
    extent: [],
    idOf: idUnder("id"),
    map: (record) => [mapWorkspace(record)],
    request: (_cursor, options) =>
      askWhole(
        (listening) => gong.workspaces.list({}, listening),
        (answer) => answer.workspaces,
        options,
      ),
  }),
);
