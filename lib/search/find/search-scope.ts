import { endOfDay, startOfDay } from "#lib/calls/day-range.ts";
import type { Tx } from "#lib/db/client.ts";
import { readCallVisibility, teamOf } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { PlannedFacts } from "../query/plan-query.ts";
import { beginning, oneOf } from "../query/tsquery.ts";
import type { SearchFilter } from "../schemas.ts";
import { fact } from "../sections/lexemes.ts";
import { foldWord } from "../text/fold-word.ts";

/** Which calls and turns count, whatever the words: the actor's sight and the filters. */
export interface SearchScope {
  facts: PlannedFacts;
  /** The Gong users of the team that is asked for. */
  team: string[] | null;
  from: Date | null;
  to: Date | null;
  minSeconds: number | null;
  maxSeconds: number | null;
}

/**
 * The scope of a search; null when the actor can see no call at all. Private and removed calls need no condition: they
 * have no rows. Whose calls the actor may see stands in the index beside the words.
 */
export async function readScope(
  tx: Tx,
  ctx: TenantContext,
  filter: SearchFilter,
): Promise<SearchScope | null> {
  const { users } = await readCallVisibility(tx, ctx);
  if (users !== "everyone" && users.length === 0) return null;
  const team = filter.team === undefined ? null : await teamOf(tx, ctx.tenantId, filter.team);
  const one = (entry: string | undefined) => (entry === undefined ? [] : [oneOf([entry])]);
  return {
    team,
    facts: {
      ofCall: [
        ...(users === "everyone" ? [] : [oneOf(users.map(fact.user))]),
        ...(team === null ? [] : [oneOf(team.map(fact.user))]),
        ...one(filter.host && fact.host(filter.host)),
        ...one(filter.workspace && fact.workspace(filter.workspace)),
        ...one(filter.direction && fact.direction(filter.direction)),
        ...one(filter.tracker && fact.tracker(filter.tracker)),
        ...one(filter.language && fact.language(filter.language)),
        ...(filter.account ? [beginning(fact.account(foldWord(filter.account)))] : []),
      ],
      ofTurn: [
        ...(filter.side ? [fact.side(filter.side)] : []),
        ...(filter.speaker ? [fact.speaker(filter.speaker)] : []),
      ],
    },
    from: filter.from === undefined ? null : startOfDay(filter.from, filter.zone),
    to: filter.to === undefined ? null : endOfDay(filter.to, filter.zone),
    minSeconds: filter.minMinutes === undefined ? null : filter.minMinutes * 60,
    // Whole minutes: a call of 9:59 lasts nine.
    maxSeconds: filter.maxMinutes === undefined ? null : filter.maxMinutes * 60 + 59,
  };
}
