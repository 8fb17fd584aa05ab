import { cookies } from "next/headers.js";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { defaultPeriod } from "./choices.ts";
import { listScopeOptions } from "./list-scope-options.ts";
import { type PageScope, type ScopeOptions, TeamScopeQuery } from "./schemas.ts";

export type PageSearch = Record<string, string | string[] | undefined>;

const names = ["team", "workspace", "period", "from", "to"] as const;

/**
 * The scope that a page opens with: what its address says; without a word of it there, what the viewer chose last;
 * before the first choice, his own team if he leads one.
 */
export async function findPageScope({
  ctx,
  search,
}: {
  ctx: MemberContext;
  search: PageSearch;
}): Promise<PageScope> {
  const jar = await cookies();
  const rememberAs = `scope_${ctx.actor.memberId}`;
  const zone = viewerZone(jar.get("zone")?.value);
  const options = await listScopeOptions({ ctx });
  const asked = pick((name) => [search[name]].flat()[0]);
  const remembered = jar.get(rememberAs)?.value;
  const told = new URLSearchParams(remembered);
  const chosen = Object.keys(asked).length > 0 ? asked : pick((name) => told.get(name));
  const isFirst = Object.keys(asked).length === 0 && remembered === undefined;
  const filter = { ...(isFirst ? ownTeam(options) : onlyOffered(chosen, asked, options)), zone };
  const read = TeamScopeQuery.safeParse(filter);
  return { filter: read.success ? read.data : { period: defaultPeriod, zone }, options, rememberAs };
}

type Chosen = Partial<Record<(typeof names)[number], string>>;

function pick(read: (name: (typeof names)[number]) => string | null | undefined): Chosen {
  return Object.fromEntries(names.flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
}

function ownTeam({ teams, sight }: ScopeOptions): Chosen {
  const own = teams.find((team) => team.isOwn);
  return own && sight === "everyone" ? { team: own.id } : {};
}

/** What is remembered may be gone since: a team that is no longer there is not asked for again. */
function onlyOffered(chosen: Chosen, asked: Chosen, { teams, workspaces }: ScopeOptions): Chosen {
  if (chosen === asked) return chosen;
  const { team, workspace, ...rest } = chosen;
  return {
    ...rest,
    ...(team && teams.some(({ id }) => id === team) && { team }),
    ...(workspace && workspaces.some(({ id }) => id === workspace) && { workspace }),
  };
}
