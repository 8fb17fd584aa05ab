/** A table of totals and how a full count of the facts gives its rows. */
export interface RollUpTable {
  table: string;
  /** Columns of the key after the tenant. */
  keys: readonly string[];
  /** Facts to count: an alias `f` has the tenant, the call or answer, and the columns that every key shares. */
  facts: string;
  /** Aliases in `facts`: a choice of calls is told to each, because the planner does not pass it on. */
  aliases: readonly string[];
  /** Totals that a fact can be added to and taken back from: column and expression. The first counts the facts. */
  sums: Readonly<Record<string, string>>;
  /** Highest values, which cannot be taken back: they are looked up again. */
  maxima: Readonly<Record<string, string>>;
  /** The column of the key by which rows are compared and counted anew together. */
  part: PartColumn;
}

/** Columns of keys by which rows are found again, with their types. */
export const partTypes = { user_gong_id: "text", day: "date", week: "date", account_name: "text" } as const;
export type PartColumn = keyof typeof partTypes;

const cell = ["user_gong_id", "day", "workspace_gong_id", "is_private"] as const;

/** What manager screens ask of many people. */
const sumsOfWeeks = {
  calls: "count(*)",
  customer_calls: "count(*) FILTER (WHERE f.them_talk_ms > 0)",
  question_calls: "count(*) FILTER (WHERE f.us_questions IS NOT NULL OR f.them_questions IS NOT NULL)",
  transcripts: "count(*) FILTER (WHERE f.transcript_state = 'present')",
  waiting_transcripts: "count(*) FILTER (WHERE f.transcript_state = 'waiting')",
  duration_seconds: "sum(f.duration_seconds)",
  them_talk_ms: "coalesce(sum(f.them_talk_ms), 0)",
  customer_us_talk_ms: "coalesce(sum(f.us_talk_ms) FILTER (WHERE f.them_talk_ms > 0), 0)",
  us_questions: "coalesce(sum(f.us_questions), 0)",
};

const calls: RollUpTable = {
  table: "call_roll_ups",
  keys: cell,
  facts: "call_facts f",
  aliases: ["f"],
  sums: {
    ...sumsOfWeeks,
    hosted_calls: "count(*) FILTER (WHERE f.is_host)",
    measured_calls: "count(*) FILTER (WHERE f.us_talk_ms IS NOT NULL OR f.them_talk_ms IS NOT NULL)",
    empty_transcripts: "count(*) FILTER (WHERE f.transcript_state = 'empty')",
    talk_ms: "coalesce(sum(f.talk_ms), 0)",
    us_talk_ms: "coalesce(sum(f.us_talk_ms), 0)",
    them_questions: "coalesce(sum(f.them_questions), 0)",
  },
  maxima: { longest_ms: "max(f.longest_ms)", customer_longest_ms: "max(f.customer_longest_ms)" },
  part: "day",
};

const weeks: RollUpTable = {
  table: "call_week_roll_ups",
  keys: ["user_gong_id", "week", "workspace_gong_id", "is_private"],
  facts: "(SELECT *, date_trunc('week', day::timestamp)::date AS week FROM call_facts) f",
  aliases: ["f"],
  sums: sumsOfWeeks,
  maxima: { longest_ms: "max(f.longest_ms)" },
  part: "week",
};

const hosts: RollUpTable = {
  table: "host_roll_ups",
  keys: ["user_gong_id", "host_gong_id", "is_private"],
  facts: `call_facts f JOIN (
    SELECT tenant_id, call_gong_id, user_gong_id AS host_gong_id FROM call_facts WHERE is_host AND user_gong_id <> ''
  ) h USING (tenant_id, call_gong_id)`,
  aliases: ["f", "h"],
  sums: { calls: "count(*)" },
  maxima: {},
  part: "user_gong_id",
};

const accounts: RollUpTable = {
  table: "account_roll_ups",
  keys: ["account_name"],
  facts: "(SELECT * FROM call_facts WHERE user_gong_id = '' AND account_name IS NOT NULL) f",
  aliases: ["f"],
  sums: { calls: "count(*)" },
  maxima: {},
  part: "account_name",
};

const trackers: RollUpTable = {
  table: "tracker_roll_ups",
  keys: [...cell, "tracker_gong_id"],
  facts: "call_facts f JOIN call_tracker_facts t USING (tenant_id, call_gong_id)",
  aliases: ["f", "t"],
  sums: {
    calls: "count(*)",
    occurrences: "sum(t.occurrences)",
    us_occurrences: "sum(t.us_occurrences)",
    them_occurrences: "sum(t.them_occurrences)",
  },
  maxima: {},
  part: "day",
};

const topics: RollUpTable = {
  table: "topic_roll_ups",
  keys: [...cell, "topic"],
  facts: "call_facts f JOIN call_topic_facts t USING (tenant_id, call_gong_id)",
  aliases: ["f", "t"],
  sums: { calls: "count(*)", seconds: "sum(t.seconds)" },
  maxima: {},
  part: "day",
};

const scorecards: RollUpTable = {
  table: "scorecard_roll_ups",
  keys: [...cell, "scorecard_gong_id", "visibility"],
  facts: "scorecard_facts f",
  aliases: ["f"],
  sums: {
    answered: "count(*)",
    overall_scored: "count(f.overall_milli)",
    overall_milli: "coalesce(sum(f.overall_milli), 0)",
    average_scored: "count(f.average_milli)",
    average_milli: "coalesce(sum(f.average_milli), 0)",
  },
  maxima: {},
  part: "day",
};

/** The roll-ups that are counted from the facts of calls. */
export const callRollUpTables: readonly RollUpTable[] = [calls, weeks, hosts, accounts, trackers, topics];

/** The roll-up that is counted from the facts of answered scorecards. */
export const scorecardRollUpTables: readonly RollUpTable[] = [scorecards];

/** A statement that counts the facts of the tenant in `$1` anew, of those that fit the condition. */
export function totalsSql({ facts, keys, sums, maxima }: RollUpTable, condition: string): string {
  const totals = Object.entries({ ...sums, ...maxima }).map(([column, value]) => `${value} AS ${column}`);
  return `SELECT tenant_id, ${[...keys, ...totals].join(", ")} FROM ${facts}
    WHERE f.tenant_id = $1 AND ${condition} GROUP BY tenant_id, ${keys.join(", ")}`;
}
