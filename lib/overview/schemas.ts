import type { CallSummary } from "#lib/calls/schemas.ts";

/** Something a person should look at, with the place where it is mended. */
export interface AttentionItem {
  kind: "transcripts-late" | "stream-trouble" | "unmatched-member" | "quarantined";
  count: number;
  /** Names what it is about, for example the stream. */
  subject: string | null;
  sentence: string;
}

export interface WeekFigures {
  calls: number;
  hours: number;
  /** Our part of the talk on calls where customers talked too, 0 to 1; null where there was none. */
  usShare: number | null;
}

export interface Overview {
  isConnected: boolean;
  /** False until the first call has been copied, whoever looks. */
  hasCalls: boolean;
  /** Plain dates in the viewer's zone: this week's Monday, and today. */
  weekStart: string;
  today: string;
  copied: {
    calls: number;
    hours: number;
    transcripts: number;
    people: number;
    oldest: string | null;
    newest: string | null;
  };
  thisWeek: WeekFigures;
  lastWeek: WeekFigures;
  newest: CallSummary[];
  attention: AttentionItem[];
}
