import type { ContentSelector } from "../api/calls/content-selector.ts";
import { extensiveCall } from "../api/calls/extensive-call.ts";
import { audioUrl } from "../media/media-url.ts";
import type { CallRef } from "../state/call-store.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { JsonObject } from "../world/types.ts";

const EVERYTHING: ContentSelector = {
  context: "Extended",
  contextTiming: ["Now", "TimeOfCall"],
  parties: true,
  media: true,
  content: ["structure", "topics", "trackers", "brief", "outline", "highlights", "callOutcome", "keyPoints"],
  trackerOccurrences: true,
  interaction: ["speakers", "video", "interactionStats", "questions"],
  collaboration: ["publicComments"],
};

/** What a rule sends about a call. Blocks without anything in them are there, but empty. */
export function webhookBody(
  simulator: SimulatorState,
  company: CompanyState,
  { ref, isTest }: { ref: CallRef; isTest: boolean },
): JsonObject {
  const detail = company.calls.detail(ref, simulator.clock.now());
  const url = detail.media.hasAudio ? audioUrl(simulator, company.key, detail.id) : null;
  const empty = { context: [], parties: [], content: {}, interaction: {}, collaboration: {}, media: {} };
  const callData = { ...empty, ...extensiveCall(detail, EVERYTHING, url) };
  return { callData, isTest, isPrivate: detail.isPrivate };
}
