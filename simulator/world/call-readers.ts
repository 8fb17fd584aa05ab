import { factsOf } from "./call-facts.ts";
import type { WorldContext } from "./context.ts";
import { deedsOf } from "./deeds.ts";
import { converse, detailOf } from "./detail.ts";
import { headerOf } from "./header.ts";
import { measure } from "./interaction.ts";
import { planCall } from "./plan.ts";
import { TalkMemory, talkOf } from "./talk.ts";
import type { Company } from "./types.ts";

type CallReaders = Pick<Company, "callHeader" | "callDetail" | "callFacts" | "callDeeds" | "callTalk">;

/** Everything that can be asked about one call by its index, from the cheap to the costly. */
export function callReaders(world: WorldContext, ordinalOf: (index: number) => number): CallReaders {
  const talk = new TalkMemory();
  const planOf = (index: number) => planCall(world, ordinalOf(index));
  return {
    callHeader: (index) => headerOf(world, planOf(index), index),
    callDetail: (index) => {
      const plan = planOf(index);
      const detail = detailOf(world, plan, headerOf(world, plan, index));
      talk.remember(plan.ordinal, talkOf(detail.interaction, plan.durationSeconds));
      return detail;
    },
    callFacts: (index) => factsOf(world, planOf(index), index),
    callDeeds: (index) => {
      const plan = planOf(index);
      return deedsOf(world, plan, factsOf(world, plan, index));
    },
    callTalk: (index) =>
      talk.recall(ordinalOf(index), () => {
        const plan = planOf(index);
        if (plan.oddity === "emptyTranscript") return null;
        const { cast, turns } = converse(world, plan);
        return talkOf(measure(plan, cast, turns, new Map(), false), plan.durationSeconds);
      }),
  };
}
