import type { CallChange } from "../state/call-change.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { CounterSnapshot } from "../state/counters.ts";
import { insertCall, type NewCall } from "../state/insert-call.ts";
import type { LoggedRequest } from "../state/request-log.ts";
import type { CompanySettings, CompanySettingsPatch } from "../state/settings.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { WebhookDesk } from "../webhooks/webhook-desk.ts";
import type { JsonObject } from "../world/types.ts";
import { EngageControl } from "./engage-control.ts";

/** Thrown for a company, call or user that is not there. */
export class NothingThere extends Error {}

/** A company's key, or "*" for all of them. */
export type Whom = string;

export interface CompanySnapshot {
  key: string;
  name: string;
  apiBaseUrl: string;
  accessKey: { id: string; secret: string };
  callCount: number;
  insertedCalls: number;
  usedToday: number;
  rateLimitedForSeconds: number;
  settings: CompanySettings;
  counters: CounterSnapshot;
}

/** Every way to look into and steer a running simulator; the control API and page are thin layers over it. */
export class Control {
  readonly #simulator: SimulatorState;
  readonly #webhooks: ReadonlyMap<string, WebhookDesk>;

  constructor(simulator: SimulatorState) {
    this.#simulator = simulator;
    this.#webhooks = new Map(
      [...simulator.companies].map(([key, company]) => [key, new WebhookDesk(simulator, company)]),
    );
  }

  /** Virtual epoch milliseconds. */
  now(): number {
    return this.#simulator.clock.now();
  }

  advanceClock(byMs: number): void {
    this.#simulator.clock.advance(byMs);
    const nowMs = this.now();
    for (const company of this.#companies("*")) company.growTo(nowMs);
  }

  freezeClock(): void {
    this.#simulator.clock.freeze();
  }

  resumeClock(): void {
    this.#simulator.clock.resume();
  }

  set(whom: Whom, patch: CompanySettingsPatch): void {
    for (const company of this.#companies(whom))
      company.changeSettings(patch, this.#simulator.rateClock.now());
  }

  /** Switches every fault off. Calls, users, tokens and the clock stay as they are. */
  quiet(whom: Whom): void {
    for (const company of this.#companies(whom)) company.resetSettings(this.#simulator.rateClock.now());
  }

  /** Answers 429 to everything for `seconds` of machine time, with this `Retry-After` (null: without one). */
  rateLimitFor(whom: Whom, seconds: number, retryAfter: string | null = String(Math.ceil(seconds))): void {
    const untilMs = this.#simulator.rateClock.now() + seconds * 1_000;
    for (const company of this.#companies(whom)) company.forcedPause = { untilMs, retryAfter };
  }

  /** Forgets what was spent of the budget. */
  resetLimits(whom: Whom): void {
    for (const company of this.#companies(whom)) {
      company.limiter.reset();
      company.forcedPause = null;
    }
  }

  revokeAccessTokens(whom: Whom): void {
    for (const { key } of this.#companies(whom)) this.#simulator.tokens.revokeAccessTokens(key);
  }

  uninstall(whom: Whom): void {
    for (const { key } of this.#companies(whom)) this.#simulator.tokens.uninstall(key);
  }

  /** Returns the new call's Gong id. */
  insertCall(companyKey: string, call: NewCall = {}): string {
    return insertCall(this.#company(companyKey), call, this.now());
  }

  changeCall(companyKey: string, callId: string, change: CallChange): void {
    const { calls } = this.#company(companyKey);
    const ref = calls.refOf(callId);
    if (ref === null) throw new NothingThere(`There is no call ${callId}.`);
    calls.change(ref, change);
  }

  deleteCall(companyKey: string, callId: string): void {
    this.changeCall(companyKey, callId, { isDeleted: true });
  }

  changeUser(companyKey: string, userId: string, patch: JsonObject): void {
    const company = this.#company(companyKey);
    if (!company.company.users.some(({ id }) => id === userId))
      throw new NothingThere(`There is no user ${userId}.`);
    company.changeUser(userId, patch, this.now());
  }

  /** Ids of the newest calls that have ended, newest first. */
  newestCallIds(companyKey: string, count: number): string[] {
    const { calls } = this.#company(companyKey);
    const refs = calls.find({ by: "started" }, { nowMs: this.now(), delayMs: 0 });
    return refs
      .slice(-count)
      .toReversed()
      .map((ref) => calls.header(ref).id);
  }

  /** Flows, enrolments, prospects and meetings of a company. */
  engage(companyKey: string): EngageControl {
    return new EngageControl(this.#company(companyKey), this.now());
  }

  /** The automation rules of a company that fire webhooks. */
  webhooks(companyKey: string): WebhookDesk {
    const desk = this.#webhooks.get(companyKey);
    if (desk === undefined) throw new NothingThere(`There is no company ${companyKey}.`);
    return desk;
  }

  /** Fires the webhooks for calls that have been processed by now. */
  async fireWebhooks(): Promise<void> {
    await Promise.all([...this.#webhooks.values()].map((desk) => desk.fireDue()));
  }

  requests(count = 100): LoggedRequest[] {
    return this.#simulator.log.last(count);
  }

  counters(companyKey: string): CounterSnapshot {
    return this.#company(companyKey).counters.snapshot();
  }

  resetCounters(): void {
    this.#simulator.log.clear();
    for (const company of this.#companies("*")) company.counters.reset();
  }

  companies(): CompanySnapshot[] {
    return this.#companies("*").map((company) => this.company(company.key));
  }

  company(companyKey: string): CompanySnapshot {
    const company = this.#company(companyKey);
    const rateNowMs = this.#simulator.rateClock.now();
    company.growTo(this.now());
    return {
      key: company.key,
      name: company.company.name,
      apiBaseUrl: company.apiBaseUrl,
      accessKey: company.accessKey,
      callCount: company.company.callCount,
      insertedCalls: company.insertedCount,
      usedToday: company.limiter.usedToday(rateNowMs),
      rateLimitedForSeconds: Math.max(
        0,
        Math.ceil(((company.forcedPause?.untilMs ?? 0) - rateNowMs) / 1_000),
      ),
      settings: company.settings,
      counters: company.counters.snapshot(),
    };
  }

  #companies(whom: Whom): CompanyState[] {
    return whom === "*" ? [...this.#simulator.companies.values()] : [this.#company(whom)];
  }

  #company(companyKey: string): CompanyState {
    const company = this.#simulator.companies.get(companyKey);
    if (company === undefined) throw new NothingThere(`There is no company ${companyKey}.`);
    return company;
  }
}
