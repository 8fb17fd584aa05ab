import type { Tx } from "#lib/db/client.ts";
import { largeText } from "#lib/db/large-text.ts";
import type { CallFact, FactsOfCall, TopicFact, TrackerFact } from "./facts.ts";

/** The stored facts of calls, in the form in which they are computed. Calls without any are absent. */
export function readFacts(tx: Tx, tenantId: string, callGongIds: readonly string[]): Promise<FactsOfCall[]> {
  return tx.$queryRaw<FactsOfCall[]>`
    SELECT id AS call, coalesce(people.list, '[]') AS people, coalesce(trackers.list, '[]') AS trackers,
      coalesce(topics.list, '[]') AS topics
    FROM unnest(${[...callGongIds]}::text[]) AS id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('user', user_gong_id,
        'startedMs', (extract(epoch FROM started_at) * 1000)::int8, 'workspace', workspace_gong_id,
        'isPrivate', is_private, 'isHost', is_host, 'transcriptState', transcript_state,
        'durationSeconds', duration_seconds, 'talkMs', talk_ms, 'usTalkMs', us_talk_ms, 'themTalkMs', them_talk_ms,
        'longestMs', longest_ms, 'customerLongestMs', customer_longest_ms, 'usQuestions', us_questions,
        'themQuestions', them_questions, 'account', account_name)) AS list
      FROM call_facts WHERE tenant_id = ${tenantId} AND call_gong_id = id
    ) people ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('tracker', tracker_gong_id, 'name', name, 'occurrences', occurrences,
        'us', us_occurrences, 'them', them_occurrences)) AS list
      FROM call_tracker_facts WHERE tenant_id = ${tenantId} AND call_gong_id = id
    ) trackers ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('topic', topic, 'seconds', seconds)) AS list
      FROM call_topic_facts WHERE tenant_id = ${tenantId} AND call_gong_id = id
    ) topics ON true
    WHERE num_nonnulls(people.list, trackers.list, topics.list) > 0`;
}

/** Whether two facts are the same, whatever the order of their keys and lists. */
export function isSameFacts(one: FactsOfCall | undefined, other: FactsOfCall | undefined): boolean {
  return one !== undefined && other !== undefined && asText(one) === asText(other);
}

function asText({ people, trackers, topics }: FactsOfCall): string {
  const rows = [people, trackers, topics].map((list: object[]) =>
    list.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort(),
  );
  return JSON.stringify(rows);
}

export async function deleteFacts(tx: Tx, tenantId: string, callGongIds: readonly string[]): Promise<void> {
  const where = { tenantId, callGongId: { in: [...callGongIds] } };
  await tx.callFact.deleteMany({ where });
  await tx.callTrackerFact.deleteMany({ where });
  await tx.callTopicFact.deleteMany({ where });
}

export async function insertFacts(tx: Tx, tenantId: string, facts: readonly FactsOfCall[]): Promise<void> {
  const rowsOf = <T extends object>(pick: (of: FactsOfCall) => readonly T[]) =>
    largeText(JSON.stringify(facts.flatMap((of) => pick(of).map((row) => ({ call: of.call, ...row })))));
  await tx.$executeRaw`
    INSERT INTO call_facts (tenant_id, call_gong_id, user_gong_id, started_at, day, workspace_gong_id, is_private,
      is_host, transcript_state, duration_seconds, talk_ms, us_talk_ms, them_talk_ms, longest_ms, customer_longest_ms,
      us_questions, them_questions, account_name)
    SELECT ${tenantId}, call, "user", start.at, (start.at AT TIME ZONE 'UTC')::date, workspace, "isPrivate", "isHost",
      "transcriptState"::transcript_state, "durationSeconds", "talkMs", "usTalkMs", "themTalkMs", "longestMs",
      "customerLongestMs", "usQuestions", "themQuestions", account
    FROM jsonb_to_recordset(${rowsOf<CallFact>(({ people }) => people)}::jsonb) AS r(call text, "user" text,
      "startedMs" int8, workspace text, "isPrivate" boolean, "isHost" boolean, "transcriptState" text,
      "durationSeconds" int, "talkMs" int8, "usTalkMs" int8, "themTalkMs" int8, "longestMs" int8,
      "customerLongestMs" int8, "usQuestions" int, "themQuestions" int, account text),
      LATERAL (SELECT timestamptz 'epoch' + "startedMs" * interval '1 millisecond' AS at) start`;
  await tx.$executeRaw`
    INSERT INTO call_tracker_facts (tenant_id, call_gong_id, tracker_gong_id, name, occurrences, us_occurrences,
      them_occurrences)
    SELECT ${tenantId}, call, tracker, name, occurrences, us, them
    FROM jsonb_to_recordset(${rowsOf<TrackerFact>(({ trackers }) => trackers)}::jsonb) AS r(call text, tracker text,
      name text, occurrences int, us int, them int)`;
  await tx.$executeRaw`
    INSERT INTO call_topic_facts (tenant_id, call_gong_id, topic, seconds)
    SELECT ${tenantId}, call, topic, seconds
    FROM jsonb_to_recordset(${rowsOf<TopicFact>(({ topics }) => topics)}::jsonb) AS r(call text, topic text,
      seconds int)`;
}
