import pg from "pg";
import type { Statement } from "./watch-statements.ts";

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

const scansOf = (node: PlanNode): string[] => [
  ...(node["Node Type"] === "Seq Scan" ? [node["Relation Name"] ?? ""] : []),
  ...(node.Plans ?? []).flatMap(scansOf),
];

/** 1 MB: of a smaller table whose rows are all one tenant's, an index would read as much. */
const smallPages = 128;

/** Tables of more than a megabyte that these statements read from end to end, planned as the application's role. */
export async function findScans(
  url: string,
  tenantId: string,
  statements: readonly Statement[],
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = new Set<string>();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relpages > $1",
      [smallPages],
    );
    const large = new Set(rows.map(({ name }) => name));
    await client.query("BEGIN");
    await client.query(
      "SELECT set_config('role', 'callboard_app', true), set_config('app.tenant_id', $1, true)",
      [tenantId],
    );
    for (const { text, values } of statements) {
      if (!/^\s*(SELECT|WITH)/i.test(text) || text.includes("set_config('role'")) continue;
      const plan = await client.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
        `EXPLAIN (FORMAT JSON) ${text}`,
        values,
      );
      const [root] = plan.rows[0]?.["QUERY PLAN"] ?? [];
      for (const name of root ? scansOf(root.Plan) : []) if (large.has(name)) found.add(name);
    }
  } finally {
    await client.end();
  }
  return [...found];
}
