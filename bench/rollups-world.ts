import type { Tx } from "#lib/db/client.ts";

/** People of a company: 200 users under 20 managers, 10 reports each. */
export const userIds = Array.from({ length: 200 }, (_, index) => String(5_000 + index));
export const managerId = (index: number) => String(9_000 + index);

const accountCount = 4_000;

/** Where the newest call of the company begins; the others go back from there, a weekday's worth a day. */
export const newestMs = Date.parse("2026-11-18T11:30:00Z");

export async function writePeople(tx: Tx, tenantId: string): Promise<void> {
  const user = (gongId: string, managerGongId: string | null) => ({
    tenantId,
    gongId,
    name: `User ${gongId}`,
    managerGongId,
    active: true,
    contentHash: "bench",
    raw: {},
    mirroredAt: new Date(),
  });
  await tx.gongUser.createMany({
    data: [
      ...Array.from({ length: 20 }, (_, index) => user(managerId(index), null)),
      ...userIds.map((gongId, index) => user(gongId, managerId(index % 20))),
    ],
  });
}

/**
 * Writes calls `from` (newest is 0) up to `to`, each with an account, two users of ours, one or two customers, a record with five
 * trackers and six topics, and `turns` turns.
 */
export async function writeCalls(
  tx: Tx,
  tenantId: string,
  { from, to, turns }: { from: number; to: number; turns: number },
): Promise<string[]> {
  const newest = new Date(newestMs).toISOString();
  await tx.$executeRaw`
    INSERT INTO calls (tenant_id, gong_id, started_at, duration_seconds, title, workspace_gong_id,
      primary_user_gong_id, direction, scope, is_private, party_count, us_talk_seconds, them_talk_seconds,
      transcript_state, account_name, content_hash, mirrored_at)
    SELECT ${tenantId}, (1000000 + n)::text, ${newest}::timestamptz - n * interval '157 seconds', 600 + n % 2400,
      'Call ' || n, (70 + n % 3)::text, (5000 + n % 200)::text, 'Conference', 'External', n % 40 = 0, 4,
      300 + n % 500, n % 400, 'present',
      'Account ' || (hashtext((1000000 + n)::text) & 65535) % ${accountCount}::int, 'bench', now()
    FROM generate_series(${from}::int, ${to - 1}::int) AS n`;
  await tx.$executeRaw`
    INSERT INTO call_parties (tenant_id, call_gong_id, position, party_gong_id, speaker_gong_id, user_gong_id, side,
      methods, talk_seconds)
    SELECT ${tenantId}, (1000000 + n)::text, p, 'p' || p, 's' || p,
      CASE WHEN p < 2 THEN (5000 + (n + p * 7) % 200)::text END, (CASE WHEN p < 2 THEN 'us' ELSE 'them' END)::side,
      '{}', 100 + (n + p) % 300
    FROM generate_series(${from}::int, ${to - 1}::int) AS n, generate_series(0, 3) AS p`;
  await tx.$executeRaw`
    INSERT INTO call_records (tenant_id, call_gong_id, raw)
    SELECT ${tenantId}, (1000000 + n)::text, jsonb_build_object(
      'interaction', jsonb_build_object(
        'questions', jsonb_build_object('companyCount', n % 20, 'nonCompanyCount', n % 9),
        'interactionStats', jsonb_build_array(
          jsonb_build_object('name', 'Longest Monologue', 'value', n % 300),
          jsonb_build_object('name', 'Longest Customer Story', 'value', n % 200))),
      'content', jsonb_build_object(
        'trackers', (SELECT jsonb_agg(jsonb_build_object('id', (80 + t)::text, 'name', 'Tracker ' || t, 'count', 3,
          'occurrences', jsonb_build_array(jsonb_build_object('startTime', 3, 'speakerId', 's0'),
            jsonb_build_object('startTime', 9, 'speakerId', 's2'), jsonb_build_object('startTime', 11))))
          FROM generate_series(n % 3, n % 3 + 4) AS t),
        'topics', (SELECT jsonb_agg(jsonb_build_object('name', 'Topic ' || t, 'duration', 60 + t))
          FROM generate_series(n % 4, n % 4 + 5) AS t),
        'brief', repeat('What was said, in short. ', 200)))
    FROM generate_series(${from}::int, ${to - 1}::int) AS n`;
  await tx.$executeRaw`
    INSERT INTO call_turns (tenant_id, call_gong_id, position, speaker_gong_id, side, start_ms, end_ms, text, sentences)
    SELECT ${tenantId}, (1000000 + n)::text, t, 's' || t % 4, (CASE WHEN t % 4 < 2 THEN 'us' ELSE 'them' END)::side,
      t * 9000, t * 9000 + 3000 + (n + t) % 6000, repeat('words that somebody says ', 8), '{}'
    FROM generate_series(${from}::int, ${to - 1}::int) AS n, generate_series(0, ${turns - 1}::int) AS t`;
  return Array.from({ length: to - from }, (_, index) => String(1_000_000 + from + index));
}
