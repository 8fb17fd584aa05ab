import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { columnKinds } from "./choices.ts";
import { readList } from "./read-list.ts";
import type { ColumnMapping, ListPreview, ListTable, ReadListQuery, ReadProspects } from "./schemas.ts";
import { listColumns, suggestColumns } from "./suggest-columns.ts";
import { takeProspects } from "./take-prospects.ts";

const shownRows = 20;

interface ReadListInput {
  bytes: Uint8Array;
  query: ReadListQuery;
}

/** Reads a list by what the person said of its columns, else by suggestion. @throws {AppError} `invalid_input` */
export function readProspects({
  bytes,
  query,
}: ReadListInput): { table: ListTable; mapping: ColumnMapping } & ReadProspects {
  const table = readList(bytes, query.isHeader);
  const chosen = columnKinds.filter((kind) => query[kind] !== undefined);
  const mapping: ColumnMapping =
    chosen.length > 0
      ? Object.fromEntries(chosen.map((kind) => [kind, query[kind]]))
      : suggestColumns(table.header, table.rows);
  return { table, mapping, ...takeProspects(table, mapping) };
}

/** What a list would give, without keeping any of it. @throws {AppError} `invalid_input`, `forbidden` */
export function previewList({ ctx, input }: { ctx: TenantContext; input: ReadListInput }): ListPreview {
  requireArea(ctx, "flows", "write");
  const { table, mapping, prospects, rejected } = readProspects(input);
  return {
    form: table.form,
    isHeader: table.header !== null,
    columns: listColumns(table.header, table.rows),
    mapping,
    rows: prospects.length + rejected.length,
    prospects: prospects.length,
    rejected: rejected.length,
    firstProspects: prospects.slice(0, shownRows),
    firstRejected: rejected.slice(0, shownRows),
  };
}
