import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { canonicalJson } from "../mappers/canonical-json.ts";
import { readCounts } from "../stats/activity-counts.ts";
import {
  addDays,
  companyToday,
  dayOfText,
  monthsIn,
  partBefore,
  startOfDay,
  weekOf,
  weeksIn,
} from "../stats/company-days.ts";

/** What a list stream should hold: a line for each row, with its key and its record. */
export type ListTruth = Record<string, string[]>;

const line = (key: unknown, record: unknown) => JSON.stringify([key, canonicalJson(record)]);
const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();

async function all<Item>(pages: AsyncIterable<{ items: Item[] }>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
}

/** When a company is read, and where it is. */
export interface TruthTime {
  nowMs: number;
  /** Statistics of this moment's day and later ones. */
  fromMs: number;
  timeZone: string;
}

/** Reads every list of a company from Gong, past the engine. */
export async function readListTruth(gong: GongClient, time: TruthTime): Promise<ListTruth> {
  const users = await all(gong.users.list.pages({}));
  const active = users.filter((user) => user.active);
  const { workspaces } = await gong.workspaces.list();
  return {
    ...(await readSettings(gong)),
    ...(await readStats(gong, time)),
    ...(await readOwners(gong, active)),
    gong_coaching_metrics: await readCoaching(gong, { users: active, workspaces, ...time }),
    ...(await readProfiles(gong, workspaces)),
  };
}

async function readSettings(gong: GongClient): Promise<ListTruth> {
  const { keywordTrackers } = await gong.settings.listTrackers();
  const { briefs } = await gong.settings.listBriefs();
  const { scorecards } = await gong.settings.listScorecards();
  const { outcomes } = await gong.settings.listCallOutcomes();
  const { folders } = await gong.library.listFolders();
  const items: string[] = [];
  for (const { id } of folders) {
    const { calls } = await gong.library.getFolderContent({ folderId: id });
    items.push(...(calls ?? []).map((call) => line([id, call.id], call)));
  }
  return {
    gong_trackers: sorted(keywordTrackers.map((row) => line([row.trackerId], row))),
    gong_brief_kinds: sorted(briefs.map((row) => line([row.briefId], row))),
    gong_scorecards: sorted(scorecards.map((row) => line([row.scorecardId], row))),
    gong_scorecard_questions: sorted(
      scorecards.flatMap((row) =>
        (row.questions ?? []).map((question) =>
          line([row.scorecardId, question.questionRevisionId], question),
        ),
      ),
    ),
    gong_call_outcomes: sorted(outcomes.map((row) => line([row.callOutcome], row))),
    gong_library_folders: sorted(folders.map((row) => line([row.id], row))),
    gong_library_items: sorted(items),
  };
}

async function readStats(gong: GongClient, { nowMs, fromMs, timeZone }: TruthTime): Promise<ListTruth> {
  const today = companyToday(nowMs, timeZone);
  const from = companyToday(fromMs, timeZone);
  const answered = await all(
    gong.stats.listAnsweredScorecards.pages({
      filter: { reviewFromDate: weekOf(from), reviewMethod: "BOTH" },
    }),
  );
  const days = await all(
    gong.stats.listDayByDayActivity.pages({ filter: { fromDate: from, toDate: today } }),
  );
  const totals: string[] = [];
  const interaction: string[] = [];
  for (const [period, spans] of [
    ["week", weeksIn({ from, to: today })],
    ["month", monthsIn({ from, to: today })],
  ] as const) {
    const aggregationPeriod = period === "week" ? "WEEK" : "MONTH";
    const filter = { fromDate: spans.at(-1)?.from ?? from, toDate: today };
    for (const user of await all(
      gong.stats.listAggregateActivityByPeriod.pages({ filter, aggregationPeriod }),
    )) {
      for (const entry of user.userAggregateActivity ?? []) {
        if (readCounts(entry)) totals.push(line([user.userId, period, dayOfText(entry.fromDate)], entry));
      }
    }
    for (const span of spans) {
      const toDate = partBefore(span, today)?.to ?? span.from;
      if (span.from >= toDate) continue;
      const people = await all(gong.stats.listInteraction.pages({ filter: { fromDate: span.from, toDate } }));
      interaction.push(...people.map((row) => line([row.userId, period, span.from], row)));
    }
  }
  return {
    gong_answered_scorecards: sorted(answered.map((row) => line([row.answeredScorecardId], row))),
    gong_scorecard_answers: sorted(
      answered.flatMap((row) =>
        (row.answers ?? []).map((answer) => line([row.answeredScorecardId, answer.questionId], answer)),
      ),
    ),
    gong_activity_days: sorted(
      days.flatMap((user) =>
        (user.userDailyActivityStats ?? [])
          .filter((entry) => readCounts(entry))
          .map((entry) => line([user.userId, dayOfText(entry.fromDate)], entry)),
      ),
    ),
    gong_activity_periods: sorted(totals),
    gong_interaction_stats: sorted(interaction),
  };
}

async function readOwners(
  gong: GongClient,
  users: readonly { id: string; emailAddress?: string | null | undefined }[],
): Promise<ListTruth> {
  const [flows, owners, folders, tasks, steps]: string[][] = [[], [], [], [], []];
  const ids = new Set<string>();
  for (const { id, emailAddress } of users) {
    const email = emailAddress ?? "";
    for (const flow of await all(gong.flows.list.pages({ flowOwnerEmail: email }))) {
      ids.add(flow.id);
      flows?.push(line([flow.id], flow));
      if (flow.visibility !== "Company") owners?.push(line([flow.id, id], {}));
    }
    const own = await all(gong.flows.listFolders.pages({ flowFolderOwnerEmail: email }));
    folders?.push(...own.map((folder) => line([folder.id], folder)));
    const filter = {
      userId: id,
      types: ["FLOW", "MANUAL"] as ("FLOW" | "MANUAL")[],
      taskAction: ["CALL"] as "CALL"[],
      status: ["OPEN", "DONE", "DISMISSED"] as ("OPEN" | "DONE" | "DISMISSED")[],
    };
    const answer = await gong.tasks.list({ filter });
    tasks?.push(...(answer.tasks ?? []).map((task) => line([task.id], task)));
  }
  for (const id of ids) {
    const answer = await gong.flows.getSteps({ flowIds: [id] });
    for (const step of answer.flows?.[0]?.steps ?? []) steps?.push(line([id, step.stepOrder], step));
  }
  return {
    gong_flows: sorted(flows ?? []),
    gong_flow_owners: sorted(owners ?? []),
    gong_flow_steps: sorted(steps ?? []),
    gong_flow_folders: sorted(folders ?? []),
    gong_tasks: sorted(tasks ?? []),
  };
}

async function readCoaching(
  gong: GongClient,
  of: TruthTime & {
    users: readonly { id: string; managerId?: string | null | undefined }[];
    workspaces: readonly { id: string }[];
  },
): Promise<string[]> {
  const today = companyToday(of.nowMs, of.timeZone);
  const from = companyToday(of.fromMs, of.timeZone);
  const managers = new Set(of.users.map(({ managerId }) => managerId).filter((id) => typeof id === "string"));
  const lines: string[] = [];
  for (const month of monthsIn({ from, to: addDays(today, 1) })) {
    for (const { id: workspace } of of.workspaces) {
      for (const manager of managers) {
        const { coachingData } = await gong.coaching.getMetrics({
          "workspace-id": workspace,
          "manager-id": manager,
          from: startOfDay(month.from, of.timeZone),
          to: month.to > today ? new Date(of.nowMs).toISOString() : startOfDay(month.to, of.timeZone),
        });
        for (const { report, metrics } of coachingData?.flatMap((data) => data.directReportsMetrics ?? []) ??
          []) {
          for (const [metric, values] of Object.entries(metrics ?? {})) {
            if (!values?.length) continue;
            lines.push(line([manager, report?.id, workspace, month.from, metric], { [metric]: values }));
          }
        }
      }
    }
  }
  return sorted(lines);
}

async function readProfiles(gong: GongClient, workspaces: readonly { id: string }[]): Promise<ListTruth> {
  const [profiles, holders]: string[][] = [[], []];
  for (const { id: workspaceId } of workspaces) {
    const answer = await gong.permissions.listProfiles({ workspaceId });
    for (const profile of answer.profiles ?? []) {
      const profileId = profile.id ?? "";
      profiles?.push(line([profileId], profile));
      const { users } = await gong.permissions.listProfileUsers({ profileId });
      holders?.push(...(users ?? []).map((user) => line([profileId, user.id], user)));
    }
  }
  return {
    gong_permission_profiles: sorted(profiles ?? []),
    gong_permission_profile_users: sorted(holders ?? []),
  };
}
