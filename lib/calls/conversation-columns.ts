import type { CsvCell } from "#lib/format/csv.ts";
import type { SheetHead } from "#lib/format/show-cell.ts";
import { getUsShare } from "#lib/rollups/get-us-share.ts";
import { toCallSummary } from "./formatters.ts";
import type { CallListRow } from "./read-call-rows.ts";
import type { ConversationFacts } from "./read-conversation-facts.ts";
import type { ListDetails } from "./read-list-details.ts";

/** Everything that one row of a report is made of. */
export interface Conversation {
  row: CallListRow;
  details: ListDetails;
  facts: ConversationFacts | undefined;
  startedAt: string;
  link: string;
}

interface Column extends SheetHead {
  cell: (conversation: Conversation) => CsvCell;
}

const text = (id: string, label: string, cell: Column["cell"]): Column => ({ id, label, kind: "text", cell });
const number = (id: string, label: string, cell: Column["cell"], digits = 0): Column => ({
  id,
  label,
  kind: "number",
  cell,
  digits,
});

const length = (id: string, label: string, cell: Column["cell"]): Column => ({
  ...number(id, label, cell),
  unit: "seconds",
});

const callOf = ({ row, details }: Conversation) => toCallSummary(row, details.names);
const seconds = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : ms / 1000);
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);

function usShare({ row: { usTalkSeconds: us, themTalkSeconds: them } }: Conversation): number | null {
  const share = getUsShare(us, them);
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

/** A conversation in a file and in a report: who, when, and all that is measured of it. */
export const conversationColumns: readonly Column[] = [
  text("id", "Call", ({ row }) => row.gongId),
  { id: "started", label: "Started", kind: "date", cell: ({ startedAt }) => startedAt },
  text("title", "Title", ({ row }) => row.title),
  text("account", "Account", ({ row }) => row.accountName),
  text("host", "Host", (one) => callOf(one).host?.name),
  text("workspace", "Workspace", (one) => callOf(one).workspaceName),
  number("people", "People", ({ row }) => row.partyCount),
  length("length", "Length", ({ row }) => row.durationSeconds),
  length("us", "Us talking", ({ row }) => rounded(row.usTalkSeconds)),
  length("them", "Them talking", ({ row }) => rounded(row.themTalkSeconds)),
  { ...number("share", "Our share of talk", usShare), unit: "share" },
  length("longest", "Longest monologue", ({ facts }) => seconds(facts?.longestMs)),
  length("story", "Longest customer story", ({ facts }) => seconds(facts?.customerLongestMs)),
  number("asked", "Questions by us", ({ facts }) => facts?.usQuestions),
  number("wasAsked", "Questions by them", ({ facts }) => facts?.themQuestions),
  number("interactivity", "Interactivity (Gong)", ({ facts }) => facts?.interactivity, 1),
  number("patience", "Patience (Gong, s)", ({ facts }) => facts?.patience, 2),
  text("direction", "Direction", ({ row }) => row.direction),
  text("scope", "Scope", ({ row }) => row.scope),
  text("language", "Language", ({ row }) => row.language),
  { id: "private", label: "Private", kind: "boolean", cell: ({ row }) => row.isPrivate },
  text("transcript", "Transcript", ({ row }) => row.transcriptState),
  text("outcome", "Outcome", ({ facts }) => facts?.outcome),
  text("crm", "CRM", ({ facts }) => facts?.crm),
  text("topics", "Topics (s)", ({ facts }) => facts?.topics),
  text("trackers", "Trackers", ({ row, details }) =>
    (details.trackersOf.get(row.gongId) ?? [])
      .map(({ name, occurrences }) => `${name} ${occurrences}`)
      .join("; "),
  ),
  number("score", "Score", ({ row, details }) => details.scoreOf.get(row.gongId), 1),
  text("link", "Link", ({ link }) => link),
];

/** The heads of a report whose clock readings are of `zone`. */
export function conversationHeads(zone: string): SheetHead[] {
  return conversationColumns.map(({ cell: _cell, ...head }) => ({
    ...head,
    label: head.kind === "date" ? `${head.label} (${zone})` : head.label,
  }));
}
