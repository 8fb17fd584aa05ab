import type { OperationInput } from "#lib/gong/core/define-operation.ts";
import type { callsOperations } from "#lib/gong/operations/calls.ts";

type Selector = OperationInput<typeof callsOperations.listCallsExtensive>["contentSelector"];

/**
 * Everything about a call that can be kept. Media links are left out: they need a scope of their own and die
 * after eight hours, so they are asked for when somebody presses play.
 */
export const contentSelector: Selector = {
  context: "Extended",
  contextTiming: ["Now", "TimeOfCall"],
  exposedFields: {
    parties: true,
    content: {
      structure: true,
      topics: true,
      trackers: true,
      trackerOccurrences: true,
      brief: true,
      outline: true,
      highlights: true,
      callOutcome: true,
      keyPoints: true,
    },
    interaction: { speakers: true, video: true, personInteractionStats: true, questions: true },
    collaboration: { publicComments: true },
  },
};
