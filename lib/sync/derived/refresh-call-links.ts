import type { Tx } from "#lib/db/client.ts";

/** Longer keys are cut off: an index holds them, and Gong's own are far shorter. */
const mostLetters = 200;

/**
 * Rewrites what these calls are tied to (mail domains of the other side, CRM objects, outcome), in the transaction that
 * changed them. Calls that are private or gone have no rows afterwards.
 */
export async function refreshCallLinks(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
): Promise<void> {
  if (callGongIds.length === 0) return;
  const ids = [...callGongIds];
  await tx.callLink.deleteMany({ where: { tenantId, callGongId: { in: ids } } });
  await tx.$executeRaw`
    INSERT INTO call_links (tenant_id, call_gong_id, kind, key, label)
    SELECT ${tenantId}, link.call_gong_id, link.kind::call_link_kind, left(link.key, ${mostLetters}),
      left(link.label, ${mostLetters})
    FROM calls c
    CROSS JOIN LATERAL (
      SELECT p.call_gong_id, 'domain' AS kind, lower(split_part(p.email_address, '@', 2)) AS key,
        lower(split_part(p.email_address, '@', 2)) AS label
      FROM call_parties p
      WHERE p.tenant_id = c.tenant_id AND p.call_gong_id = c.gong_id AND p.side = 'them'
      UNION ALL
      SELECT r.call_gong_id, part.kind, part.key, part.label
      FROM call_records r
      CROSS JOIN LATERAL jsonb_to_record(r.raw) AS record(context jsonb, content jsonb)
      CROSS JOIN LATERAL (
        SELECT 'crm' AS kind, (object->>'objectType') || ':' || (object->>'objectId') AS key,
          coalesce((
            SELECT nullif(trim(field->>'value'), '') FROM jsonb_path_query(object, 'lax $.fields[*]') AS field
            WHERE lower(field->>'name') = 'name' LIMIT 1
          ), object->>'objectId') AS label
        FROM jsonb_path_query(record.context, 'lax $[*].objects[*]') AS object
        WHERE coalesce(object->>'timing', '') <> 'TimeOfCall'
        UNION ALL
        SELECT 'outcome', record.content #>> '{callOutcome,name}', record.content #>> '{callOutcome,name}'
      ) part
      WHERE r.tenant_id = c.tenant_id AND r.call_gong_id = c.gong_id
    ) link
    WHERE c.tenant_id = ${tenantId} AND c.gong_id = ANY(${ids}::text[]) AND c.removed_at IS NULL AND NOT c.is_private
      AND link.key <> ''
    ON CONFLICT DO NOTHING`;
}
