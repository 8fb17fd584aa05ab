import { listActivityCalls } from "#lib/activity/list-activity-calls.ts";
import { ActivityCallsQuery } from "#lib/activity/schemas.ts";
import { exportTranscript } from "#lib/calls/export-transcript.ts";
import { getCallContent } from "#lib/calls/get-call-content.ts";
import { getCallCrm } from "#lib/calls/get-call-crm.ts";
import { getCallNeighbours } from "#lib/calls/get-call-neighbours.ts";
import { getTranscript } from "#lib/calls/get-transcript.ts";
import { getTranscriptOpening } from "#lib/calls/get-transcript-opening.ts";
import { listCoachingQueue } from "#lib/coaching/list-coaching-queue.ts";
import { listMetricCalls } from "#lib/coaching/list-metric-calls.ts";
import { MetricCallsQuery } from "#lib/coaching/metric-schemas.ts";
import { CoachingQueueQuery } from "#lib/coaching/schemas.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { OverviewQuery } from "#lib/overview/schemas.ts";
import { listScorecardAnswers } from "#lib/scorecards/list-scorecard-answers.ts";
import { ScorecardAnswersQuery } from "#lib/scorecards/schemas.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { listMoments } from "#lib/trackers/list-moments.ts";
import { MomentsQuery } from "#lib/trackers/schemas.ts";
import { answered, calls, ids, userOf, type Way, type World } from "./ways-to-calls.ts";

const span = { period: "custom", from: "2026-10-01", to: "2026-10-31" };
const tracker = "77";
const copied = { contentHash: "test", mirroredAt: new Date() };

/** What the screens of managers read of a call: a record with a moment of a tracker, as none is kept of a private one. */
export async function writeRecord(tenantId: string, { id, isPrivate }: World): Promise<void> {
  if (isPrivate) return;
  const found = { id: tracker, name: "Price", count: 1, occurrences: [{ startTime: 6, speakerId: "12" }] };
  await withTenant(tenantId, async (tx) => {
    await tx.callRecord.create({
      data: { tenantId, callGongId: id, raw: { content: { trackers: [found] } } },
    });
    await refreshDerived(tx, tenantId, [id]);
  });
}

/** Gong's own lists of calls behind its figures, which name every call of the company to everybody. */
export async function writeFigures(tenantId: string): Promise<void> {
  const none = {
    callsAttended: 0,
    callsGaveFeedback: 0,
    callsRequestedFeedback: 0,
    callsReceivedFeedback: 0,
    ownCallsListenedTo: 0,
    othersCallsListenedTo: 0,
    callsSharedInternally: 0,
    callsSharedExternally: 0,
    callsScorecardsFilled: 0,
    callsScorecardsReceived: 0,
    callsCommentsGiven: 0,
    callsCommentsReceived: 0,
    callsMarkedAsFeedbackGiven: 0,
    callsMarkedAsFeedbackReceived: 0,
  };
  await withTenant(tenantId, async (tx) => {
    for (const userGongId of Object.values(userOf)) {
      await tx.gongActivityDay.create({
        data: {
          ...none,
          ...copied,
          tenantId,
          userGongId,
          day: new Date("2026-10-01"),
          callsAsHost: ids.length,
          raw: { callsAsHost: ids },
        },
      });
      await tx.gongCoachingMetric.create({
        data: {
          ...copied,
          tenantId,
          managerGongId: userOf.mine,
          reportGongId: userGongId,
          workspaceGongId: "1",
          fromDay: new Date("2026-10-01"),
          metric: "callsListenedTo",
          count: ids.length,
          values: ids,
          raw: {},
        },
      });
    }
  });
}

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

/** What is found for each of the people; somebody out of sight must be missing, in no other way. */
async function ofPeople(ask: (person: string) => Promise<readonly { id: string }[]>): Promise<string[]> {
  const found = new Set<string>();
  await answered(Object.values(userOf), async (person) => {
    for (const id of idsOf(await ask(person))) found.add(id);
  });
  return [...found];
}

const neighbours = (ctx: TenantContext, callId: string) => getCallNeighbours({ ctx, input: { callId } });

/** The ways to calls that the screens of managers add. */
export const managerWays: Way[] = [
  {
    name: "the newest calls of the overview",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) => idsOf((await listOverviewCalls({ ctx, input: OverviewQuery.parse(span) })).newest),
  },
  {
    name: "the coaching queue",
    needs: ["calls", "stats"],
    showsPrivate: true,
    seen: async (ctx) =>
      idsOf((await listCoachingQueue({ ctx, input: CoachingQueueQuery.parse(span) })).calls),
  },
  {
    name: "the moments of a tracker",
    needs: ["calls", "stats"],
    showsPrivate: false,
    seen: async (ctx) => {
      const input = MomentsQuery.parse({ ...span, kind: "tracker", subject: tracker });
      return idsOf((await listMoments({ ctx, input })).calls);
    },
  },
  {
    name: "the answers of a scorecard",
    needs: ["calls", "scorecards"],
    showsPrivate: true,
    seen: async (ctx) => {
      const input = ScorecardAnswersQuery.parse({ ...span, scorecard: "901" });
      return (await listScorecardAnswers({ ctx, input })).answers.map(({ callId }) => callId);
    },
  },
  {
    name: "the calls behind activity",
    needs: ["calls", "stats"],
    showsPrivate: true,
    seen: (ctx) =>
      ofPeople(async (person) => {
        const input = ActivityCallsQuery.parse({ ...span, person, counter: "callsAsHost" });
        return (await listActivityCalls({ ctx, input })).calls;
      }),
  },
  {
    name: "the calls behind coaching",
    needs: ["calls", "stats"],
    showsPrivate: true,
    seen: (ctx) =>
      ofPeople(async (person) => {
        const asked = { ...span, manager: userOf.mine, metric: "callsListenedTo", person };
        return (await listMetricCalls({ ctx, input: MetricCallsQuery.parse(asked) })).calls;
      }),
  },
  {
    name: "a call's words by Gong",
    needs: ["calls"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getCallContent({ ctx, input: { callId } })),
  },
  {
    name: "a call's CRM objects",
    needs: ["calls"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getCallCrm({ ctx, input: { callId } })),
  },
  {
    name: "a call's transcript",
    needs: ["transcripts"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getTranscript({ ctx, input: { callId } })),
  },
  {
    name: "a call's first words",
    needs: ["transcripts"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getTranscriptOpening({ ctx, input: { callId, atSeconds: 0 } })),
  },
  {
    name: "a transcript's file",
    needs: ["transcripts"],
    showsPrivate: false,
    seen: (ctx) =>
      answered(
        calls.filter(({ isPrivate }) => !isPrivate).map(({ id }) => id),
        (callId) => exportTranscript({ ctx, input: { callId, format: "txt" } }),
      ),
  },
  {
    name: "the calls before and after",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) => {
      const found = new Set<string>();
      await answered(ids, async (callId) => {
        const { account, host } = await neighbours(ctx, callId);
        found.add(callId);
        for (const chain of [account, host]) {
          for (const one of [chain?.earlier, chain?.later]) if (one) found.add(one.id);
        }
      });
      return [...found];
    },
  },
];
