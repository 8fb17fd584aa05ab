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
  readonly workspaces: Company["workspaces"];
  readonly users: Company["users"];
  readonly administrators: Company["administrators"];
  readonly trackers: Company["trackers"];
  readonly #base: Company;
  readonly #regrow: Regrow;
  #later: Company;
  #added = 0;
  #grownToMs: number;

  constructor(base: Company, regrow: Regrow, nowMs: number) {
    this.key = base.key;
    this.name = base.name;
    this.timeZone = base.timeZone;
    this.workspaces = base.workspaces;
    this.users = base.users;
    this.administrators = base.administrators;
    this.trackers = base.trackers;
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

  callHeader(index: number): CallHeader {
    if (index < this.#base.callCount) return this.#base.callHeader(index);
    return { ...this.#later.callHeader(index - this.#added), index };
  }

  callDetail(index: number): CallDetail {
    if (index < this.#base.callCount) return this.#base.callDetail(index);
    return { ...this.#later.callDetail(index - this.#added), index };
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
