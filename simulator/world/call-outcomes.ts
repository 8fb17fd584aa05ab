import type { JsonObject } from "./types.ts";

type Row = readonly [
  callOutcome: string,
  connectStatus: "CONNECTED" | "NOT_CONNECTED",
  sentiment: "POSITIVE" | "NEGATIVE" | "NEUTRAL",
  todoAction: "COMPLETE" | "COMPLETE_AND_REMOVE",
  automation: "MARK_AS_OPT_OUT" | null,
];

const ROWS: readonly Row[] = [
  ["Meeting booked", "CONNECTED", "POSITIVE", "COMPLETE_AND_REMOVE", null],
  ["Connected", "CONNECTED", "NEUTRAL", "COMPLETE", null],
  ["Call back later", "CONNECTED", "NEUTRAL", "COMPLETE", null],
  ["Not interested", "CONNECTED", "NEGATIVE", "COMPLETE_AND_REMOVE", null],
  ["Asked not to be called", "CONNECTED", "NEGATIVE", "COMPLETE_AND_REMOVE", "MARK_AS_OPT_OUT"],
  ["Left voicemail", "NOT_CONNECTED", "NEUTRAL", "COMPLETE", null],
  ["No answer", "NOT_CONNECTED", "NEUTRAL", "COMPLETE", null],
  ["Wrong number", "NOT_CONNECTED", "NEGATIVE", "COMPLETE_AND_REMOVE", null],
];

/** The outcomes of the dialler, as Gong prints them; calls carry some of these names. */
export const CALL_OUTCOMES: readonly JsonObject[] = ROWS.map(
  ([callOutcome, connectStatus, sentiment, todoAction, automation], place) => ({
    callOutcome,
    displayOrder: place + 1,
    connectStatus,
    sentiment,
    todoAction,
    automation,
    category: connectStatus === "CONNECTED" ? "ANSWERED" : "NOT_ANSWERED",
  }),
);
