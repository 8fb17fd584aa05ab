import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { answeredInSight } from "./answered-in-sight.ts";
import { calibrate, type ReviewPair } from "./calibrate.ts";
import {
  readChoices,
  readNames,
  readOptions,
  readPairs,
  readSums,
  readTrend,
  type SumRow,
} from "./read-answered.ts";
import { optionText, readDefinitions } from "./read-definitions.ts";
import {
  type AnswerSum,
  nobody,
  type RowKind,
  type ScorecardQuestion,
  type ScorecardRow,
  type Scorecards,
  type ScorecardsQuery,
} from "./schemas.ts";

const shownRows = 50;

interface Asked {
  ctx: TenantContext;
  input: ScorecardsQuery;
  nowMs?: number;
}

/** How one scorecard was answered: by whom, of whom, each question, over time. @throws {AppError} `forbidden` */
export async function getScorecards({ ctx, input, nowMs = Date.now() }: Asked): Promise<Scorecards> {
  requireArea(ctx, "scorecards", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const found = await readScorecards(tx, { ctx, input, nowMs });
    return { ...found, rows: found.rows.slice(0, shownRows) };
  });
}

/** Every row of the table, for the screen and for the file. */
export async function readScorecards(tx: Tx, { ctx, input, nowMs = Date.now() }: Asked): Promise<Scorecards> {
  const { tenantId } = ctx;
  const { method, by } = input;
  const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
  const { range } = scope;
  const every = answeredInSight(ctx, scope, { scorecard: null, method: "both" });
  const { choices, asOf } = await readChoices(tx, tenantId, {
    inSight: every,
    range,
    workspace: scope.workspaceGongId,
  });
  const chosen = input.scorecard ?? choices[0]?.id ?? null;
  const base = { choices, chosen, days: scope.days, asOf: asOf?.toISOString() ?? null };
  if (chosen === null) return { ...base, ...nothing };
  const definitions = await readDefinitions(tx, tenantId, chosen);
  const hasOverall = definitions.some(({ isOverall }) => isOverall);
  const inSight = answeredInSight(ctx, scope, { scorecard: chosen, method });
  const pairs = await readPairs(tx, { inSight, range, hasOverall });
  const sums = await readSums(tx, { inSight, range, by });
  const options = await readOptions(tx, { inSight, range });
  const names = await readNames(tx, tenantId, [
    ...new Set(pairs.flatMap(({ reviewer, person }) => [reviewer, person])),
  ]);
  const nameOf = (id: string, kind: RowKind) =>
    names.get(id) ??
    (id !== nobody ? `Gong user ${id}` : kind === "reviewer" ? "Gong’s own review" : "Nobody named");
  const rows = rowsOf(pairs, sums, by).map((row) => ({ ...row, name: nameOf(row.id, by) }));
  const total = totalOf(pairs);
  return {
    ...base,
    hasOverall,
    questions: definitions.map((definition): ScorecardQuestion => {
      const sum = sums.find(({ who, question }) => who === null && question === definition.id);
      return {
        ...definition,
        sum: sum ? sumOf(sum) : noAnswers,
        options: options
          .filter(({ question }) => question === definition.id)
          .map(({ option, chosen: count }) => ({
            text: optionText(definition.options, option),
            chosen: count,
          })),
      };
    }),
    rows,
    total: rows.length,
    answered: total.answered,
    score: mean(total),
    reviewers: calibrate(pairs)
      .map(({ reviewer, answered, scored, sum, shared, apart }) => ({
        id: reviewer,
        name: nameOf(reviewer, "reviewer"),
        answered,
        score: mean({ scored, sum }),
        shared,
        apart,
      }))
      .sort((one, other) => other.answered - one.answered || one.name.localeCompare(other.name))
      .slice(0, shownRows),
    trend: await readTrend(tx, { inSight, zone: scope.zone, lastDay: scope.days.to, hasOverall }),
  };
}

const nothing = {
  hasOverall: false,
  questions: [],
  rows: [],
  total: 0,
  answered: 0,
  score: null,
  reviewers: [],
  trend: [],
};

export const noAnswers: AnswerSum = { mean: null, share: null, scored: 0, notApplicable: 0, answered: 0 };

const mean = ({ scored, sum }: { scored: number; sum: number }) => (scored === 0 ? null : sum / scored);

function sumOf({ mean, share, scored, notApplicable, answered }: SumRow): AnswerSum {
  return { mean, share, scored, notApplicable, answered };
}

function totalOf(pairs: readonly ReviewPair[]) {
  const total = { answered: 0, scored: 0, sum: 0 };
  for (const { answered, scored, sum } of pairs) {
    total.answered += answered;
    total.scored += scored;
    total.sum += sum;
  }
  return total;
}

function rowsOf(
  pairs: readonly ReviewPair[],
  sums: readonly SumRow[],
  by: RowKind,
): Omit<ScorecardRow, "name">[] {
  const cells = Map.groupBy(sums, ({ who }) => who);
  return [...Map.groupBy(pairs, (pair) => (by === "reviewer" ? pair.reviewer : pair.person))]
    .map(([id, own]) => {
      const total = totalOf(own);
      const ownCells = (cells.get(id) ?? []).map((row) => [row.question, sumOf(row)]);
      return { id, answered: total.answered, score: mean(total), cells: Object.fromEntries(ownCells) };
    })
    .sort((one, other) => other.answered - one.answered || one.id.localeCompare(other.id));
}
