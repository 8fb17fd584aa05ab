import type { LaneUsage } from "#lib/connections/budget/schemas.ts";

/** Each lane's name, what it is for, and its colour in every chart. */
export const laneWords: Record<LaneUsage["lane"], { label: string; note: string; fill: string }> = {
  interactive: {
    label: "People",
    note: "Somebody waits for the answer: it goes first.",
    fill: "bg-accent-fill",
  },
  incremental: { label: "Keeping up", note: "What is new in Gong.", fill: "bg-us-fill" },
  backfill: { label: "The past", note: "First copies, copying further back, proof.", fill: "bg-control" },
};
