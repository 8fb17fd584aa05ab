import { buildBriefs } from "./briefs.ts";
import { createCalendar } from "./calendar.ts";
import { decodeCallId, otherId } from "./call-ids.ts";
import { callReaders } from "./call-readers.ts";
import { buildContacts } from "./contacts.ts";
import type { WorldContext } from "./context.ts";
import { buildEngage } from "./flows.ts";
import { createLanes } from "./lanes.ts";
import { lastOrdinalOver } from "./last-call.ts";
import { buildFolders, callsInFolder } from "./library.ts";
import { buildPermissionProfiles } from "./permission-profiles.ts";
import { acme } from "./profiles/acme.ts";
import { nordwind } from "./profiles/nordwind.ts";
import type { CompanyProfile } from "./profiles/profile.ts";
import { at, hashText, mix } from "./rng.ts";
import { buildScorecards } from "./scorecards/scorecards.ts";
import { buildSeats } from "./seats.ts";
import { buildTrackers } from "./trackers.ts";
import type { Company } from "./types.ts";
import { buildUsers } from "./users.ts";
import { zoneOffset } from "./zone.ts";

export interface CreateWorldInput {
  seed: string;
  /** The present moment; the last call of each company ends shortly before it. */
  nowMs: number;
  /** Calls in the twelve months before `nowMs`, by company key. */
  sizes?: Record<string, number>;
}

const PROFILES: readonly CompanyProfile[] = [acme, nordwind];
const SMALLEST = 1;
const LARGEST = 1_000_000;
const WEEKS_A_YEAR = 52;

function createCompany(
  profile: CompanyProfile,
  worldSeed: string,
  nowMs: number,
  callCount: number,
): Company {
  if (!Number.isInteger(callCount) || callCount < SMALLEST || callCount > LARGEST) {
    throw new RangeError(`a company has ${SMALLEST} to ${LARGEST} calls, not ${callCount}`);
  }
  const seed = hashText(`${worldSeed}/${profile.key}`);
  const offsetAt = zoneOffset(profile.timeZone);
  const calendar = createCalendar(mix(seed, 1), callCount, offsetAt);
  const users = buildUsers(profile, seed, callCount, offsetAt, Date.UTC(2023, 0, 9, 9));
  const seats = buildSeats(users);
  const workspaces = profile.workspaces.map((workspace, index) => ({
    id: otherId(seed ^ 0x3057, index),
    ...workspace,
  }));
  const world: WorldContext = {
    profile,
    seed,
    offsetAt,
    calendar,
    lanes: createLanes(mix(seed, 2), Math.max(seats.length, callCount / WEEKS_A_YEAR)),
    seats,
    users,
    workspaces,
    trackers: buildTrackers(profile, seed, workspaces),
    scorecards: buildScorecards(profile, seed, workspaces, users),
  };
  const first = lastOrdinalOver(world, nowMs) - callCount + 1;
  if (first < 0) {
    throw new RangeError("the present moment must be later than January 2021");
  }
  const ordinalOf = (index: number): number => {
    if (!Number.isInteger(index) || index < 0 || index >= callCount) {
      throw new RangeError(`there is no call ${index} of ${callCount}`);
    }
    return first + index;
  };

  const firstCallSince = (epochMs: number): number => {
    let low = 0;
    let high = callCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (calendar.startOf(first + middle) < epochMs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  const readers = callReaders(world, ordinalOf);
  const contacts = once(() => buildContacts(world));

  return {
    key: profile.key,
    name: profile.name,
    timeZone: profile.timeZone,
    offsetAt,
    workspaces,
    users: users.map((person) => person.user),
    administrators: profile.technicalAdministrators.map((handle) => {
      const person = users.find(({ spec }) => spec.handle === handle) ?? at(users, 0);
      return { userId: person.user.id, emailAddress: person.user.emailAddress };
    }),
    trackers: world.trackers as Company["trackers"],
    callCount,
    contacts,
    engage: once(() => buildEngage(world, contacts(), nowMs)),
    ...readers,
    firstCallSince,
    scorecards: world.scorecards,
    briefs: buildBriefs(profile, seed, workspaces, users),
    permissionProfiles: buildPermissionProfiles(seed, workspaces, users),
    folders: buildFolders(profile, seed, workspaces, users),
    callsInFolder: (folder, atMs) => {
      const { callFacts } = readers;
      return callsInFolder({ profile, seed, users, callCount, firstCallSince, callFacts }, folder, atMs);
    },
    callIndexOf: (id) => {
      const ordinal = decodeCallId(seed, id);
      return ordinal >= first && ordinal < first + callCount ? ordinal - first : -1;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes the simulated companies. Equal arguments give equal worlds; nothing is stored per call. */
export function createWorld({ seed, nowMs, sizes = {} }: CreateWorldInput): Company[] {
  return PROFILES.map((profile) =>
    createCompany(profile, seed, nowMs, sizes[profile.key] ?? profile.defaultCalls),
  );
}
