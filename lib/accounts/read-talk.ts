import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import { questionMarks } from "#lib/sync/derived/rollups/question-marks.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { AccountSpeaker, AccountTalk } from "./schemas.ts";
import { inSight } from "./visible-calls.ts";

/** The newest calls of an account whose turns are counted, and the people shown. */
const countedCalls = 50;
const shownPeople = 30;

interface SpeakerRow extends Omit<AccountSpeaker, "share" | "longest"> {
  longestCallId: string;
  longestMs: number;
  longestAtMs: number;
}

/** The turns of the customer's people by person: the address tells one from another, without one the name. */
const saidByThem = (tenantId: string, sight: CallVisibility, key: string) => sql`
  seen AS (
    SELECT c.gong_id FROM calls c
    WHERE c.account_name = ${key} AND c.transcript_state = 'present' AND ${inSight("c", tenantId, sight)}
    ORDER BY c.started_at DESC, c.gong_id DESC LIMIT ${countedCalls}
  ), said AS (
    SELECT coalesce(lower(p.email_address), p.name) AS person, p.name, p.email_address, t.call_gong_id, t.start_ms,
      t.end_ms - t.start_ms AS length, regexp_count(t.text, ${questionMarks}) AS questions
    FROM seen
    JOIN call_turns t ON t.tenant_id = ${tenantId} AND t.call_gong_id = seen.gong_id AND t.side = 'them'
    CROSS JOIN LATERAL (
      SELECT p.name, p.email_address FROM call_parties p
      WHERE p.tenant_id = t.tenant_id AND p.call_gong_id = t.call_gong_id AND p.speaker_gong_id = t.speaker_gong_id
        AND coalesce(p.email_address, p.name) IS NOT NULL
      ORDER BY p.position LIMIT 1
    ) p
  )`;

/** What the people of an account said over its newest calls, within what may be seen. */
export async function readTalk(
  tx: Tx,
  tenantId: string,
  sight: CallVisibility,
  key: string,
): Promise<AccountTalk> {
  const rows = await tx.$queryRaw<(SpeakerRow & { allSeconds: number; allCalls: number })[]>`
    WITH ${saidByThem(tenantId, sight, key)}
    SELECT coalesce(max(name), max(email_address)) AS name, max(email_address) AS "emailAddress",
      count(DISTINCT call_gong_id)::int AS calls, sum(length)::float8 / 1000 AS "talkSeconds",
      sum(questions)::int AS questions, max(length)::int AS "longestMs",
      (array_agg(call_gong_id ORDER BY length DESC, call_gong_id))[1] AS "longestCallId",
      (array_agg(start_ms ORDER BY length DESC, call_gong_id))[1] AS "longestAtMs",
      (sum(sum(length)) OVER ())::float8 / 1000 AS "allSeconds", (SELECT count(*)::int FROM seen) AS "allCalls"
    FROM said GROUP BY person
    ORDER BY "talkSeconds" DESC, 1`;
  const people = rows.map(
    ({ longestCallId, longestMs, longestAtMs, allSeconds, allCalls: _, ...row }): AccountSpeaker => ({
      ...row,
      share: allSeconds > 0 ? row.talkSeconds / allSeconds : 0,
      longest: { callId: longestCallId, atSeconds: longestAtMs / 1000, seconds: longestMs / 1000 },
    }),
  );
  const [teller] = people.toSorted((one, other) => other.longest.seconds - one.longest.seconds);
  return {
    calls: rows[0]?.allCalls ?? 0,
    longest: teller ? { ...teller.longest, by: teller.name } : null,
    questions: people.reduce((sum, { questions }) => sum + questions, 0),
    people: people.slice(0, shownPeople),
  };
}
