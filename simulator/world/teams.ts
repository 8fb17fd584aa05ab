import type { WorldContext } from "./context.ts";
import { at } from "./rng.ts";
import type { WorldUser } from "./users.ts";

/** Who may take an interest in the calls of one user. */
export interface Team {
  manager: WorldUser | null;
  /** Active people under the same manager. */
  peers: WorldUser[];
}

const teams = new WeakMap<readonly WorldUser[], Map<string, Team>>();
const MOST_PEERS = 40;

/** The team of a user, by id. */
export function teamOf(world: WorldContext, userId: string): Team {
  let known = teams.get(world.users);
  if (known === undefined) {
    known = gather(world.users);
    teams.set(world.users, known);
  }
  return known.get(userId) ?? { manager: null, peers: [] };
}

/** Those who look after how the company works with Gong. */
export function enablementOf(world: WorldContext): WorldUser {
  const people = world.users.filter(({ spec }) => spec.role === "operations" && spec.active);
  return at(people.length > 0 ? people : world.users, 0);
}

function gather(users: readonly WorldUser[]): Map<string, Team> {
  const byHandle = new Map(users.map((person) => [person.spec.handle, person]));
  const reports = new Map<string | null, WorldUser[]>();
  for (const person of users) {
    const { manager, active } = person.spec;
    const list = reports.get(manager) ?? [];
    if (active && list.length < MOST_PEERS) list.push(person);
    reports.set(manager, list);
  }
  return new Map(
    users.map((person) => {
      const { manager } = person.spec;
      const peers = (reports.get(manager) ?? []).filter((peer) => peer !== person);
      return [person.user.id, { manager: manager === null ? null : (byHandle.get(manager) ?? null), peers }];
    }),
  );
}
