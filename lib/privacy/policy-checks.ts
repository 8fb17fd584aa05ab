import type { Tx } from "#lib/db/client.ts";
import { tablesOfCalls } from "#lib/sync/purge/erase-calls.ts";
import type { PolicyCheck } from "./schemas.ts";

/** Tables of a call that hold none of its content: who took part, our own notes, figures read through the policy. */
const metadataTables = [
  "call_facts",
  "call_parties",
  "coaching_marks",
  "coaching_notes",
  "gong_answered_scorecards",
  "scorecard_facts",
];

const contentWords: Record<string, { what: string; how: string }> = {
  call_turns: {
    what: "Turns of transcripts of private calls",
    how: "Rows of call_turns whose call is private.",
  },
  call_records: {
    what: "Raw records of private calls",
    how: "Rows of call_records whose call is private; they would carry brief, topics and comments.",
  },
  call_topic_facts: {
    what: "Topics of private calls",
    how: "Rows of call_topic_facts whose call is private.",
  },
  call_tracker_facts: {
    what: "Trackers that came up in private calls",
    how: "Rows of call_tracker_facts whose call is private.",
  },
  call_links: {
    what: "Deals, domains and outcomes of private calls",
    how: "Rows of call_links whose call is private.",
  },
  report_snapshot_calls: {
    what: "Private calls in reports that were kept",
    how: "Rows of report_snapshot_calls, the calls that kept reports are made of, whose call is private.",
  },
  search_sections: {
    what: "Private calls in the search index",
    how: "Rows of search_sections whose call is private; search, its counts and its export read nothing else.",
  },
  transcript_waits: {
    what: "Private calls that wait for a transcript",
    how: "Rows of transcript_waits whose call is private. Transcripts are asked for from this list and for new calls that are not private, so none of these is asked for.",
  },
};

/** Rows that belong to private calls, in every table the catalog knows to belong to calls. */
async function privateRows(tx: Tx, tenantId: string): Promise<{ table: string; rows: number }[]> {
  const found: { table: string; rows: number }[] = [];
  for (const table of await tablesOfCalls(tx)) {
    const [row] = await tx.$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM "${table}" t
       JOIN calls c ON c.tenant_id = t.tenant_id AND c.gong_id = t.call_gong_id AND c.is_private
       WHERE t.tenant_id = $1`,
      tenantId,
    );
    found.push({ table, rows: row?.rows ?? 0 });
  }
  return found;
}

interface CallCounts {
  briefs: number;
  notWithheld: number;
  beforeLine: number;
  longRemoved: number;
  quarantined: number;
}

async function countCalls(
  tx: Tx,
  tenantId: string,
  { line, graceLine }: { line: Date | null; graceLine: Date },
): Promise<CallCounts> {
  const [counts] = await tx.$queryRaw<CallCounts[]>`
    SELECT count(*) FILTER (WHERE is_private AND brief IS NOT NULL)::int AS briefs,
      count(*) FILTER (WHERE is_private AND (transcript_state <> 'withheld' OR transcript_hash IS NOT NULL))::int
        AS "notWithheld",
      count(*) FILTER (WHERE started_at < ${(line ?? new Date(0)).toISOString()}::timestamptz)::int AS "beforeLine",
      count(*) FILTER (WHERE removed_at < ${graceLine.toISOString()}::timestamptz)::int AS "longRemoved",
      (SELECT count(*)::int FROM quarantined_records q WHERE q.tenant_id = ${tenantId} AND (
        (q.stream = 'calls' AND 'true' IN (q.raw #>> '{metaData,isPrivate}', q.raw ->> 'isPrivate'))
        OR (q.stream = 'transcripts' AND EXISTS (SELECT 1 FROM calls p
          WHERE p.tenant_id = q.tenant_id AND p.gong_id = q.gong_id AND p.is_private)))) AS quarantined
    FROM calls WHERE tenant_id = ${tenantId}`;
  return counts ?? { briefs: 0, notWithheld: 0, beforeLine: 0, longRemoved: 0, quarantined: 0 };
}

/**
 * Counts, with queries of this moment, everything of private, deleted and too old calls that must not be there. A
 * table that is new, and that nobody has judged to be metadata, is expected to hold nothing of a private call.
 */
export async function readPolicyChecks(
  tx: Tx,
  tenantId: string,
  lines: { line: Date | null; graceLine: Date },
): Promise<{ checks: PolicyCheck[]; metadata: { table: string; rows: number }[] }> {
  const byTable = await privateRows(tx, tenantId);
  const counts = await countCalls(tx, tenantId, lines);
  const content = byTable
    .filter(({ table }) => !metadataTables.includes(table))
    .map(({ table, rows }) => {
      const words = contentWords[table] ?? {
        what: `Rows of private calls in ${table}`,
        how: `Rows of ${table} whose call is private.`,
      };
      return check(table, words.what, words.how, rows);
    });
  const checks = [
    ...content,
    check("briefs", "Briefs of private calls", "Private calls with a brief.", counts.briefs),
    check(
      "withheld",
      "Private calls with a transcript or on the way to one",
      "Private calls whose transcript is not marked as withheld. The request log holds no ids of calls, so it cannot show what was asked; this and the waits show that nothing was kept or is about to be asked. Until a call turned private, its transcript may have been asked for.",
      counts.notWithheld,
    ),
    check(
      "quarantine",
      "Unreadable records of private calls with content",
      "Records in quarantine that say they are private and were stored whole.",
      counts.quarantined,
    ),
    check(
      "removed",
      "Calls that Gong deleted and that should be erased by now",
      "Calls removed for longer than the grace period.",
      counts.longRemoved,
    ),
    ...(lines.line === null
      ? []
      : [
          check(
            "retention",
            "Calls older than the retention",
            "Calls that began before the retention line.",
            counts.beforeLine,
          ),
        ]),
  ];
  return { checks, metadata: byTable.filter(({ table }) => metadataTables.includes(table)) };
}

function check(id: string, what: string, how: string, found: number): PolicyCheck {
  return { id, what, how, found, holds: found === 0 };
}
