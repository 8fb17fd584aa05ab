import { GongError } from "../../rules/gong-error.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import { cutPage } from "../../rules/page.ts";
import type { CallStory } from "../../state/deed-book.ts";
import { type CallTalk, talkOf } from "../../world/talk.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { printSpan } from "./activity-operations.ts";
import { readUsersAndDays, usersAskedFor } from "./users-and-days.ts";

const FIGURES: readonly (readonly [name: string, figure: keyof CallTalk])[] = [
  ["Longest Monologue", "longestMonologue"],
  ["Longest Customer Story", "longestCustomerStory"],
  ["Interactivity", "interactivity"],
  ["Patience", "patience"],
  ["Question Rate", "questionRate"],
];

/** The figures of one call, with what the control page changed in them. */
function figuresOf({ company }: ApiRequest, { ref, facts }: CallStory): CallTalk | null {
  if (company.calls.changeOf(ref)?.blocks === undefined) return company.company.callTalk(ref);
  return talkOf(company.calls.detail(ref).interaction, (facts.endedMs - facts.startedMs) / 1_000);
}

/** Averages over the calls that a user hosted with Whisper on, each call weighing the same. */
async function interactionStats(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const asked = readUsersAndDays(request);
  const users = usersAskedFor(request, asked);
  const userIds = new Set(users.map(({ id }) => id));
  const stories = (await company.deeds.calls(asked, nowMs)).filter(
    ({ ref, facts }) =>
      facts.isWhisperOn &&
      userIds.has(facts.hostId) &&
      asked.covers(facts.startedMs) &&
      company.calls.changeOf(ref)?.isPrivate !== true,
  );
  const byHost = new Map<string, CallTalk[]>();
  await mapInSteps(stories, (story) => {
    const talk = figuresOf(request, story);
    if (talk === null) return;
    const { hostId } = story.facts;
    byHost.set(hostId, [...(byHost.get(hostId) ?? []), talk]);
  });
  const shown = users.filter(({ id }) => byHost.has(id));
  if (shown.length === 0) throw new GongError(404, "No stats found for the specified period");
  const page = cutPage(shown, {
    request: ["interactionStats", asked.key],
    cursor: asked.cursor,
    secret: company.cursorSecret,
    nowMs,
    repeatRows: company.settings.repeatRows,
  });
  return {
    records: page.records(page.rows.length, page.rows.at(-1)?.id ?? ""),
    peopleInteractionStats: page.rows.map(({ id, emailAddress }) => ({
      userId: id,
      userEmailAddress: emailAddress,
      personInteractionStats: FIGURES.map(([name, figure]) => ({
        name,
        value: average((byHost.get(id) ?? []).map((talk) => talk[figure])),
      })),
    })),
    ...printSpan(request, asked),
  };
}

function average(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number((sum / Math.max(1, values.length)).toFixed(4));
}

export const interactionOperations: Operation[] = [
  {
    id: "interactionStats",
    method: "POST",
    path: "/v2/stats/interaction",
    scope: "api:stats:interaction",
    readsBody: true,
    handle: interactionStats,
  },
];
