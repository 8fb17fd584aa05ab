import { createHmac } from "node:crypto";
import { RateLimiter } from "../rules/rate-limiter.ts";
import type { SettingChange } from "../world/settings-history.ts";
import type { Company, GongUser, JsonObject } from "../world/types.ts";
import { avatarUser } from "./avatar-user.ts";
import { CallAccess } from "./call-access.ts";
import { CallStore } from "./call-store.ts";
import { Counters } from "./counters.ts";
import { CrmHub } from "./crm-hub.ts";
import { DeedBook } from "./deed-book.ts";
import { Engage } from "./engage/engage.ts";
import { Erasures } from "./erasures.ts";
import { EventBook } from "./event-book.ts";
import { GrowingCompany } from "./growing-company.ts";
import { MeetingBook } from "./meeting-book.ts";
import { mergeJson } from "./merge-json.ts";
import { PermissionProfiles } from "./permission-profiles.ts";
import { createRandom, type Random } from "./random.ts";
import { CompanySettings, type CompanySettingsPatch, quietSettings } from "./settings.ts";
import { switchesTurnedBy } from "./switches-turned.ts";

export interface AccessKey {
  id: string;
  secret: string;
}

/** While set, every request of the company is answered 429 with this `Retry-After` (null: without one). */
export interface ForcedPause {
  untilMs: number;
  retryAfter: string | null;
}

/** One company at run time: its world, what changed since, its switches, budget and counters. */
export class CompanyState {
  readonly key: string;
  readonly company: Company;
  readonly calls: CallStore;
  readonly deeds: DeedBook;
  readonly permissionProfiles: PermissionProfiles;
  readonly counters = new Counters();
  readonly accessKey: AccessKey;
  readonly cursorSecret: string;
  readonly limiter: RateLimiter;
  /** Draws the faults; separate from request ids, so that neither shifts the other. */
  readonly faultDraws: Random;
  /** Draws what becomes of the answers to writes. */
  readonly writeFaultDraws: Random;
  readonly requestIds: Random;
  readonly callAccess = new CallAccess();
  readonly meetings: MeetingBook;
  readonly crm: CrmHub;
  readonly erasures: Erasures;
  readonly events = new EventBook();
  /** Questions and briefs answered so far; each costs one credit. */
  aiCreditsSpent = 0;
  /** Web origins by the kind of integration that may embed them. */
  readonly integrationOrigins = new Map<string, string>();
  /** Values of targets: by target, the rows that were uploaded last. */
  readonly targetAssignments = new Map<string, readonly (readonly string[])[]>();
  forcedPause: ForcedPause | null = null;
  /** Where the company's API is reached without any name resolution; known once the simulator listens. */
  apiBaseUrl = "";
  insertedCount = 0;
  servedCallPages = 0;
  #settings: CompanySettings = quietSettings();
  readonly #userChanges = new Map<string, JsonObject>();
  readonly #switchesTurned = new Map<string, SettingChange[]>();
  readonly #avatar: GongUser | null;
  #engage: Engage | null = null;

  constructor(company: Company, seed: string) {
    const secret = (purpose: string) =>
      createHmac("sha256", seed).update(`${company.key}:${purpose}`).digest("base64url");
    this.key = company.key;
    this.company = company;
    this.calls = new CallStore(company);
    this.deeds = new DeedBook(company, this.calls);
    this.#avatar = avatarUser(company, seed);
    this.accessKey = {
      id: `SIM${secret("key id").slice(0, 29).toUpperCase().replace(/[-_]/g, "7")}`,
      secret: secret("key secret"),
    };
    this.cursorSecret = secret("cursor");
    this.permissionProfiles = new PermissionProfiles(company, `${seed}:${company.key}`);
    this.crm = new CrmHub(`${seed}:${company.key}`);
    this.erasures = new Erasures(this.calls, this.events);
    this.meetings = new MeetingBook(`${seed}:${company.key}`);
    this.limiter = new RateLimiter(this.#settings);
    this.faultDraws = createRandom(`${seed}:${company.key}:faults`);
    this.writeFaultDraws = createRandom(`${seed}:${company.key}:write faults`);
    this.requestIds = createRandom(`${seed}:${company.key}:request ids`);
  }

  /** Made when it is first needed: it knows every contact of the company. */
  get engage(): Engage {
    this.#engage ??= new Engage(this.company, `${this.cursorSecret}:engage`, () => this.#settings);
    return this.#engage;
  }

  get settings(): CompanySettings {
    return this.#settings;
  }

  changeSettings(patch: CompanySettingsPatch, rateNowMs: number): void {
    this.#settings = CompanySettings.parse({ ...this.#settings, ...patch });
    this.limiter.change(this.#settings, rateNowMs);
  }

  resetSettings(rateNowMs: number): void {
    this.#settings = quietSettings();
    this.forcedPause = null;
    this.limiter.change(this.#settings, rateNowMs);
  }

  /** Lets the calls go on up to this moment, when the world of this company can. */
  growTo(nowMs: number): void {
    if (this.company instanceof GrowingCompany) this.company.growTo(nowMs);
    this.crm.settle(nowMs);
    this.erasures.settle(nowMs);
  }

  /** Users with the changes made since. The avatar of Gong's staff comes last. */
  users(options: { includeAvatars: boolean }): GongUser[] {
    const avatars = options.includeAvatars && this.#avatar ? [this.#avatar] : [];
    return [...this.company.users, ...avatars].map((user) => {
      const change = this.#userChanges.get(user.id);
      return change === undefined ? user : { ...user, ...mergeJson(user, change) };
    });
  }

  /** What `changeUser` switched so far, oldest first. */
  switchesTurned(userId: string): readonly SettingChange[] {
    return this.#switchesTurned.get(userId) ?? [];
  }

  changeUser(userId: string, patch: JsonObject, nowMs: number): void {
    const user = this.users({ includeAvatars: false }).find(({ id }) => id === userId);
    const turned = user === undefined ? [] : switchesTurnedBy(user, patch, nowMs);
    this.#switchesTurned.set(userId, [...this.switchesTurned(userId), ...turned]);
    this.#userChanges.set(userId, mergeJson(this.#userChanges.get(userId) ?? {}, patch));
  }
}
