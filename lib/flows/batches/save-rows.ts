import { textArray } from "#lib/db/array-literal.ts";
import type { Tx } from "#lib/db/client.ts";
import { verdictKinds } from "./choices.ts";
import { type GivenRow, type JudgedRow, rowJudge } from "./judge-rows.ts";

const rowsAtOnce = 1_000;

/** Each column as an array of PostgreSQL's, in the order of the statement. */
const columnsOf: readonly ((row: JudgedRow) => string | null)[] = [
  ({ line }) => line?.toString() ?? null,
  (row) => row.crmProspectId,
  (row) => row.crmKey,
  ({ name }) => name,
  ({ email }) => email,
  ({ values }) => JSON.stringify(values),
  ({ verdict }) => verdict,
  ({ reason }) => reason,
  (row) => (isLeftOut(row) ? "left_out" : "planned"),
];

const isLeftOut = ({ verdict }: JudgedRow) => verdictKinds[verdict] === "stop";

/**
 * Judges the rows of a list and writes them in their order, many with one statement; while the database takes some, the
 * next are read.
 */
export async function saveRows(
  tx: Tx,
  key: { tenantId: string; batchId: string },
  given: AsyncIterable<GivenRow[]>,
): Promise<{ rows: number; leftOut: number }> {
  const judge = rowJudge();
  const saved = { rows: 0, leftOut: 0 };
  let rows: JudgedRow[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  const write = async () => {
    const part = { from: saved.rows, columns: columnsOf.map((of) => textArray(rows.map(of))) };
    saved.rows += rows.length;
    saved.leftOut += rows.filter(isLeftOut).length;
    rows = [];
    await writing;
    writing = insert(tx, key, part);
    // Whoever waits for it hears of it; until then nobody does.
    writing.catch(() => undefined);
  };
  for await (const some of given) {
    for (const row of some) rows.push(judge(row));
    if (rows.length >= rowsAtOnce) await write();
  }
  if (rows.length > 0) await write();
  await writing;
  return saved;
}

async function insert(
  tx: Tx,
  { tenantId, batchId }: { tenantId: string; batchId: string },
  { from, columns }: { from: number; columns: string[] },
): Promise<void> {
  const [lines, ids, keys, names, emails, values, verdicts, reasons, states] = columns;
  await tx.$executeRaw`
    INSERT INTO flow_batch_items (tenant_id, batch_id, position, line, crm_prospect_id, crm_key, name, email, "values",
      verdict, verdict_reason, state)
    SELECT ${tenantId}, ${batchId}, ${from}::int + t.nth::int, t.line, t.id, t.key, t.name, t.email, t.given, t.verdict,
      t.reason, t.state
    FROM unnest(${lines}::int[], ${ids}::text[], ${keys}::text[], ${names}::text[], ${emails}::text[],
      ${values}::jsonb[], ${verdicts}::text[], ${reasons}::text[], ${states}::flow_item_state[])
      WITH ORDINALITY AS t(line, id, key, name, email, given, verdict, reason, state, nth)`;
}
