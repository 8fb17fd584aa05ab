/** Why a run began, for the list of runs. */
const reasons: Record<string, string> = {
  "first-copy": "First copy",
  schedule: "Schedule",
  continue: "Went on",
  manual: "Run by hand",
  resume: "Resumed",
  backfill: "Copy further back",
  "re-read": "Read again",
  retry: "Tried again",
};

/** How a run ended. */
const outcomes: Record<string, string> = {
  done: "Done",
  more: "More to read",
  stopped: "Stopped with its worker",
  abandoned: "Lost with its worker",
  paused: "Paused",
  cancelled: "Cut off by a cancelled copy",
  failed: "Failed",
  blocked: "Blocked",
  disconnected: "Disconnected",
};

export const reasonWords = (reason: string) => reasons[reason] ?? reason;
export const outcomeWords = (outcome: string | null) =>
  outcome === null ? "Under way" : (outcomes[outcome] ?? outcome);
