import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { columnKinds } from "./choices.ts";
import { readList } from "./read-list.ts";
import type {
  ColumnMapping,
  ListPreview,
  ListTable,
  ProspectRow,
  ReadListQuery,
  RejectedRow,
} from "./schemas.ts";
import { listColumns, suggestColumns } from "./suggest-columns.ts";
import { takeProspects } from "./take-prospects.ts";

const shownRows = 20;

interface ReadListInput {
  bytes: Uint8Array;
  query: ReadListQuery;
}

export interface ReadProspects {
  table: ListTable;
  mapping: ColumnMapping;
  /** Every row in its order, some at a time as they are asked for. */
  rows: AsyncIterable<(ProspectRow | RejectedRow)[]>;
}

/** Reads a list by what the person said of its columns, else by suggestion. @throws {AppError} `invalid_input` */
export async function readProspects({ bytes, query }: ReadListInput): Promise<ReadProspects> {
  const table = await readList(bytes, query.isHeader);
  const chosen = columnKinds.filter((kind) => query[kind] !== undefined);
  const mapping: ColumnMapping =
    chosen.length > 0
      ? Object.fromEntries(chosen.map((kind) => [kind, query[kind]]))
      : suggestColumns(table.header, table.sample);
  return { table, mapping, rows: takeProspects(table, mapping) };
}

/** What a list would give, without keeping any of it. @throws {AppError} `invalid_input`, `forbidden` */
export async function previewList({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ReadListInput;
}): Promise<ListPreview> {
  requireArea(ctx, "flows", "write");
  const { table, mapping, rows } = await readProspects(input);
  const firstProspects: ProspectRow[] = [];
  const firstRejected: RejectedRow[] = [];
  const counts = { prospects: 0, rejected: 0 };
  for await (const some of rows) {
    for (const row of some) {
      if ("reason" in row) {
        counts.rejected += 1;
        if (firstRejected.length < shownRows) firstRejected.push(row);
      } else {
        counts.prospects += 1;
        if (firstProspects.length < shownRows) firstProspects.push(row);
      }
    }
  }
  return {
    form: table.form,
    isHeader: table.header !== null,
    columns: listColumns(table),
    mapping,
    rows: counts.prospects + counts.rejected,
    ...counts,
    firstProspects,
    firstRejected,
  };
}

/** The rows of a list that can't be used, each with its reason. @throws {AppError} `invalid_input`, `forbidden` */
export async function listRejectedRows({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ReadListInput;
}): Promise<RejectedRow[]> {
  requireArea(ctx, "flows", "write");
  const { rows } = await readProspects(input);
  const rejected: RejectedRow[] = [];
  for await (const some of rows) rejected.push(...some.filter((row) => "reason" in row));
  return rejected;
}
