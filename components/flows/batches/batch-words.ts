import type { Tone } from "#components/ui/callout.tsx";
import type { BatchSource, BatchState, ItemState, Verdict } from "#lib/flows/batches/choices.ts";

interface Words {
  label: string;
  tone: Tone;
}

export const stateWords: Record<BatchState, Words> = {
  draft: { label: "Draft", tone: "neutral" },
  checking: { label: "Checking", tone: "info" },
  checked: { label: "Checked, not confirmed", tone: "neutral" },
  awaiting_approval: { label: "Waits for approval", tone: "warn" },
  scheduled: { label: "Scheduled", tone: "info" },
  running: { label: "Running", tone: "info" },
  paused: { label: "Paused", tone: "warn" },
  undoing: { label: "Undoing", tone: "info" },
  finished: { label: "Finished", tone: "ok" },
  cancelled: { label: "Stopped", tone: "neutral" },
};

export const itemWords: Record<ItemState, Words> = {
  planned: { label: "To go", tone: "neutral" },
  sending: { label: "Being sent", tone: "info" },
  enrolled: { label: "Enrolled", tone: "ok" },
  already: { label: "Already in", tone: "neutral" },
  refused: { label: "Refused", tone: "danger" },
  unknown: { label: "Not known", tone: "warn" },
  undoing: { label: "Being taken out", tone: "info" },
  undone: { label: "Undone", tone: "neutral" },
  left_out: { label: "Left out", tone: "neutral" },
};

/** As a chip of the check reads after its count: "22 already in this flow". */
export const verdictWords: Record<Verdict, Words> = {
  unchecked: { label: "not checked", tone: "neutral" },
  ok: { label: "ready", tone: "ok" },
  not_met: { label: "not known from calls", tone: "warn" },
  later: { label: "over the day's limit", tone: "warn" },
  other_flow: { label: "in another flow", tone: "warn" },
  exclusive: { label: "in an exclusive flow", tone: "danger" },
  blocks: { label: "blocked by their other flow", tone: "danger" },
  already_in: { label: "already in this flow", tone: "neutral" },
  repeated: { label: "twice in your list", tone: "neutral" },
  malformed: { label: "malformed", tone: "danger" },
  unreadable: { label: "unreadable", tone: "danger" },
};

export const sourceWords: Record<BatchSource, string> = {
  list: "List",
  paste: "Pasted list",
  file: "File",
  people: "People of calls",
  batch: "Earlier batch",
};

/** States in which a batch moves by itself. */
export const movingStates: readonly BatchState[] = ["checking", "running", "undoing"];

/** States before a batch is confirmed: it is planned in the wizard. */
export const plannedStates: readonly BatchState[] = ["draft", "checking", "checked"];

/** A batch goes by its name, else by what it is. */
export function batchTitle({
  name,
  source,
  flow,
}: {
  name: string | null;
  source: BatchSource;
  flow: { name: string } | null;
}): string {
  return name ?? (flow ? `${sourceWords[source]} into ${flow.name}` : sourceWords[source]);
}
