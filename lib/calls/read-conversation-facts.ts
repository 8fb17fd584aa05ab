import type { Tx } from "#lib/db/client.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

/** What is measured of a call beside its talk, and what it is tied to. Null where nothing is known. */
export interface ConversationFacts {
  longestMs: number | null;
  customerLongestMs: number | null;
  usQuestions: number | null;
  themQuestions: number | null;
  interactivity: number | null;
  patience: number | null;
  outcome: string | null;
  crm: string | null;
  topics: string | null;
}

const measured = [
  "longestMs",
  "customerLongestMs",
  "usQuestions",
  "themQuestions",
  "interactivity",
  "patience",
] as const;

/** Whether figures of calls are any of the actor's business. */
export const showsFigures = ({ actor }: TenantContext) =>
  actor.kind === "system" || covers(actor.areas.stats, "read");

/** Facts of some calls in one read. Of private calls nothing but what the list tells is read. */
export async function readConversationFacts(
  tx: Tx,
  ctx: TenantContext,
  callIds: readonly string[],
): Promise<Map<string, ConversationFacts>> {
  const { tenantId } = ctx;
  const rows = await tx.$queryRaw<(ConversationFacts & { id: string })[]>`
    SELECT f.call_gong_id AS id, f.longest_ms::float8 AS "longestMs",
      f.customer_longest_ms::float8 AS "customerLongestMs",
      f.us_questions AS "usQuestions", f.them_questions AS "themQuestions",
      gong.interactivity, gong.patience, links.outcome, links.crm, topics.topics
    FROM call_facts f
    LEFT JOIN LATERAL (
      SELECT max((stat->>'value')::float8) FILTER (WHERE stat->>'name' = 'Interactivity') AS interactivity,
        max((stat->>'value')::float8) FILTER (WHERE stat->>'name' = 'Patience') AS patience
      FROM call_records r, jsonb_array_elements(CASE
        WHEN jsonb_typeof(r.raw #> '{interaction,interactionStats}') = 'array'
        THEN r.raw #> '{interaction,interactionStats}' ELSE '[]' END) AS stat
      WHERE r.tenant_id = f.tenant_id AND r.call_gong_id = f.call_gong_id
        AND jsonb_typeof(stat->'value') = 'number'
    ) gong ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(l.label, '; ' ORDER BY l.label) FILTER (WHERE l.kind = 'outcome') AS outcome,
        string_agg(l.label, '; ' ORDER BY l.label) FILTER (WHERE l.kind = 'crm') AS crm
      FROM call_links l WHERE l.tenant_id = f.tenant_id AND l.call_gong_id = f.call_gong_id
    ) links ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(t.topic || ' ' || t.seconds, '; ' ORDER BY t.seconds DESC, t.topic) AS topics
      FROM call_topic_facts t WHERE t.tenant_id = f.tenant_id AND t.call_gong_id = f.call_gong_id
    ) topics ON true
    WHERE f.tenant_id = ${tenantId} AND f.user_gong_id = '' AND NOT f.is_private
      AND f.call_gong_id = ANY(${[...callIds]}::text[])`;
  const isShown = showsFigures(ctx);
  return new Map(
    rows.map(({ id, ...facts }) => [
      id,
      isShown ? facts : { ...facts, ...Object.fromEntries(measured.map((name) => [name, null])) },
    ]),
  );
}
