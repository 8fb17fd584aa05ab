import type { CallFacts } from "./call-facts.ts";
import { otherId } from "./call-ids.ts";
import type { CallType } from "./deals.ts";
import type { CompanyProfile } from "./profiles/profile.ts";
import { at, mix, Rng } from "./rng.ts";
import type { Workspace } from "./types.ts";
import type { WorldUser } from "./users.ts";

/** A public folder of the library. */
export interface LibraryFolder {
  id: string;
  name: string;
  workspaceId: string;
  parentFolderId: string | null;
  createdBy: string;
  createdMs: number;
  /** Types of calls that end up here; a folder without any stays empty. */
  types: readonly CallType[];
}

/** A call that somebody put into a folder. */
export interface LibraryCall {
  callId: string;
  addedBy: string;
  addedMs: number;
  note: string | null;
  snippet: { fromSec: number; toSec: number } | null;
}

type Spec = readonly [name: string, parent: string | null, types: readonly CallType[]];

const FOLDERS: Record<"eng" | "ger", { sales: readonly Spec[]; success: readonly Spec[] }> = {
  eng: {
    sales: [
      ["Onboarding", null, []],
      ["First calls that worked", "Onboarding", ["outreach"]],
      ["Great discovery", "Onboarding", ["discovery"]],
      ["Demos worth watching", null, ["demo"]],
      ["Price and objections", null, ["pricing", "objection"]],
      ["Negotiation", "Price and objections", ["negotiation"]],
      ["Competitor stories", null, []],
    ],
    success: [
      ["Good check-ins", null, ["support"]],
      ["Renewals", null, ["pricing"]],
      ["Difficult conversations", null, []],
    ],
  },
  ger: {
    sales: [
      ["Einarbeitung", null, []],
      ["Gute Erstgespräche", "Einarbeitung", ["discovery", "outreach"]],
      ["Vorführungen", null, ["demo"]],
      ["Preis und Verhandlung", null, ["pricing", "objection", "negotiation"]],
    ],
    success: [
      ["Gute Betreuungsgespräche", null, ["support"]],
      ["Eskalationen", null, []],
    ],
  },
};

const NOTES: Record<"eng" | "ger", readonly string[]> = {
  eng: [
    "Listen to how the agenda is agreed in the first two minutes.",
    "The summary before the next step is worth copying.",
    "A calm answer to a hard question.",
    "Best way so far to ask who else decides.",
  ],
  ger: [
    "Achtet darauf, wie die Agenda abgestimmt wird.",
    "Die Zusammenfassung vor dem nächsten Schritt ist vorbildlich.",
    "Ruhige Antwort auf eine schwierige Frage.",
  ],
};

const WEEK_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;

function tongueOf(profile: CompanyProfile): "eng" | "ger" {
  return profile.homeLanguage === "ger" ? "ger" : "eng";
}

export function buildFolders(
  profile: CompanyProfile,
  seed: number,
  workspaces: readonly Workspace[],
  users: readonly WorldUser[],
): LibraryFolder[] {
  const curators = curatorsOf(users);
  const specs = FOLDERS[tongueOf(profile)];
  return workspaces.flatMap((workspace, position) => {
    const isSuccess = position === profile.workspaceFor.success;
    const idOf = (place: number) => otherId(seed ^ 0x11b, position * 32 + place);
    const own = isSuccess ? specs.success : specs.sales;
    return own.map(([name, parent, types], place) => ({
      id: idOf(place),
      name,
      workspaceId: workspace.id,
      parentFolderId: parent === null ? null : idOf(own.findIndex(([other]) => other === parent)),
      createdBy: at(curators, mix(seed, place)).user.id,
      createdMs: Date.UTC(2023, 4, 8, 9) + (mix(seed, position * 32 + place) % 300) * DAY_MS,
      types,
    }));
  });
}

function curatorsOf(users: readonly WorldUser[]): WorldUser[] {
  return users.filter(({ spec }) => spec.role === "manager" || spec.role === "operations");
}

export interface LibrarySource {
  profile: CompanyProfile;
  seed: number;
  users: readonly WorldUser[];
  callCount: number;
  firstCallSince(epochMs: number): number;
  callFacts(index: number): CallFacts;
}

/** The calls in a folder at a moment, newest first: of some weeks of the year, one call that fits. */
export function callsInFolder(source: LibrarySource, folder: LibraryFolder, nowMs: number): LibraryCall[] {
  const calls: LibraryCall[] = [];
  if (folder.types.length === 0) return calls;
  const thisWeek = Math.floor(nowMs / WEEK_MS);
  for (let week = thisWeek; week > thisWeek - 52; week--) {
    const rng = new Rng(mix(source.seed ^ Number(BigInt(folder.id) & 0xffffffn), week));
    if (!rng.chance(0.3)) continue;
    const facts = firstFitting(source, folder, Math.floor((week + rng.next()) * WEEK_MS));
    if (facts === null) continue;
    const addedMs = facts.endedMs + rng.int(1, 6) * DAY_MS;
    const length = Math.floor((facts.endedMs - facts.startedMs) / 1_000);
    const fromSec = rng.int(0, Math.floor(length * 0.7));
    const toSec = Math.min(length, fromSec + rng.int(30, 240));
    const entry = {
      callId: facts.id,
      addedBy: rng.pick(curatorsOf(source.users)).user.id,
      addedMs,
      note: rng.chance(0.7) ? rng.pick(NOTES[tongueOf(source.profile)]) : null,
      snippet: rng.chance(0.55) ? { fromSec, toSec } : null,
    };
    if (addedMs <= nowMs) calls.push(entry);
  }
  return calls;
}

const CLOSEST = 40;

function firstFitting(source: LibrarySource, folder: LibraryFolder, sinceMs: number): CallFacts | null {
  const first = source.firstCallSince(sinceMs);
  for (let index = first; index < Math.min(first + CLOSEST, source.callCount); index++) {
    const facts = source.callFacts(index);
    const fits = folder.types.includes(facts.type) && facts.workspaceId === folder.workspaceId;
    if (fits && !facts.isPrivate) return facts;
  }
  return null;
}
