import type { CallFacts } from "../world/call-facts.ts";
import type { Deed } from "../world/deeds.ts";
import type { LibraryCall, LibraryFolder } from "../world/library.ts";
import type { CallTalk } from "../world/talk.ts";
import type { CallDetail, CallHeader, Company } from "../world/types.ts";

/** The company as the world would be made at a later moment: same density, later last call. */
export type Regrow = (nowMs: number) => Company;

const STEP_MS = 60_000;

/**
 * A company whose calls go on as the clock runs. What the world was first made with keeps its indexes; later
 * calls are appended. Only for as long as the first world's last call is still within the later one's year.
 */
export class GrowingCompany implements Company {
  readonly key: string;
  readonly name: string;
  readonly timeZone: string;
  readonly offsetAt: Company["offsetAt"];
  readonly workspaces: Company["workspaces"];
  readonly users: Company["users"];
  readonly administrators: Company["administrators"];
  readonly trackers: Company["trackers"];
  readonly scorecards: Company["scorecards"];
  readonly briefs: Company["briefs"];
  readonly folders: Company["folders"];
  readonly permissionProfiles: Company["permissionProfiles"];
  readonly #base: Company;
  readonly #regrow: Regrow;
  #later: Company;
  #added = 0;
  #grownToMs: number;

  constructor(base: Company, regrow: Regrow, nowMs: number) {
    this.key = base.key;
    this.name = base.name;
    this.timeZone = base.timeZone;
    this.offsetAt = base.offsetAt;
    this.workspaces = base.workspaces;
    this.users = base.users;
    this.administrators = base.administrators;
    this.trackers = base.trackers;
    this.scorecards = base.scorecards;
    this.briefs = base.briefs;
    this.folders = base.folders;
    this.permissionProfiles = base.permissionProfiles;
    this.#base = base;
    this.#later = base;
    this.#regrow = regrow;
    this.#grownToMs = nowMs;
  }

  get callCount(): number {
    return this.#base.callCount + this.#added;
  }

  growTo(nowMs: number): void {
    if (nowMs < this.#grownToMs + STEP_MS) return;
    this.#grownToMs = nowMs;
    const later = this.#regrow(nowMs);
    const lastIndex = this.#base.callCount - 1;
    const placeOfLast = later.callIndexOf(this.#base.callHeader(lastIndex).id);
    if (placeOfLast < 0) return;
    this.#later = later;
    this.#added = later.callCount - 1 - placeOfLast;
  }

  contacts(): ReturnType<Company["contacts"]> {
    return this.#base.contacts();
  }

  engage(): ReturnType<Company["engage"]> {
    return this.#base.engage();
  }

  callHeader(index: number): CallHeader {
    if (index < this.#base.callCount) return this.#base.callHeader(index);
    return { ...this.#later.callHeader(index - this.#added), index };
  }

  callDetail(index: number): CallDetail {
    if (index < this.#base.callCount) return this.#base.callDetail(index);
    return { ...this.#later.callDetail(index - this.#added), index };
  }

  callFacts(index: number): CallFacts {
    if (index < this.#base.callCount) return this.#base.callFacts(index);
    return { ...this.#later.callFacts(index - this.#added), index };
  }

  callDeeds(index: number): Deed[] {
    const { company, at } = this.#place(index);
    return company.callDeeds(at);
  }

  callTalk(index: number): CallTalk | null {
    const { company, at } = this.#place(index);
    return company.callTalk(at);
  }

  callsInFolder(folder: LibraryFolder, nowMs: number): LibraryCall[] {
    return this.#later.callsInFolder(folder, nowMs);
  }

  #place(index: number): { company: Company; at: number } {
    const isBase = index < this.#base.callCount;
    return isBase ? { company: this.#base, at: index } : { company: this.#later, at: index - this.#added };
  }

  firstCallSince(epochMs: number): number {
    const index = this.#base.firstCallSince(epochMs);
    if (index < this.#base.callCount) return index;
    return Math.max(index, this.#later.firstCallSince(epochMs) + this.#added);
  }

  callIndexOf(id: string): number {
    const index = this.#base.callIndexOf(id);
    if (index >= 0) return index;
    const later = this.#later.callIndexOf(id);
    return later < 0 ? -1 : later + this.#added;
  }
}
