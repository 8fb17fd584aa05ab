import type { CallRef } from "../state/call-store.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { deliver } from "./deliver.ts";
import { webhookBody } from "./webhook-body.ts";
import { createRule, isWanted, type NewWebhookRule, type WebhookRule } from "./webhook-rule.ts";

export interface Delivery {
  /** Virtual time. */
  at: string;
  ruleId: string;
  ruleName: string;
  callId: string;
  isTest: boolean;
  url: string;
  /** 0 when nobody answered. */
  status: number;
  durationMs: number;
  problem: string | null;
}

const DELIVERIES_KEPT = 500;

/** The automation rules of one company that fire webhooks, and what became of each delivery. */
export class WebhookDesk {
  readonly #simulator: SimulatorState;
  readonly #company: CompanyState;
  readonly #rules = new Map<string, WebhookRule>();
  readonly #deliveries: Delivery[] = [];
  #firing: Promise<void> = Promise.resolve();

  constructor(simulator: SimulatorState, company: CompanyState) {
    this.#simulator = simulator;
    this.#company = company;
  }

  rules(): WebhookRule[] {
    return [...this.#rules.values()];
  }

  /** Newest first. */
  deliveries(): Delivery[] {
    return this.#deliveries.toReversed();
  }

  /** The rule fires for calls processed from now on. */
  add(input: NewWebhookRule): WebhookRule {
    const rule = createRule(input, new Set(this.#processed()));
    this.#rules.set(rule.id, rule);
    return rule;
  }

  remove(ruleId: string): boolean {
    return this.#rules.delete(ruleId);
  }

  /** Sends the newest matching call, or else the newest, marked as a test. Null without such a rule or any call. */
  async test(ruleId: string): Promise<Delivery | null> {
    const rule = this.#rules.get(ruleId);
    const refs = this.#processed().toReversed();
    const ref =
      rule === undefined
        ? undefined
        : (refs.find((one) => isWanted(rule, this.#company.calls.header(one))) ?? refs[0]);
    return rule === undefined || ref === undefined ? null : await this.#send(rule, ref, true);
  }

  /** Fires every rule for the calls that have been processed since; one run at a time. */
  fireDue(): Promise<void> {
    this.#firing = this.#firing.catch(() => undefined).then(() => this.#fireDue());
    return this.#firing;
  }

  async #fireDue(): Promise<void> {
    if (this.#rules.size === 0) return;
    this.#company.growTo(this.#simulator.clock.now());
    const processed = this.#processed();
    for (const rule of this.rules()) {
      const fresh = processed.filter((ref) => !rule.seen.has(ref));
      for (const ref of fresh) {
        rule.seen.add(ref);
        if (isWanted(rule, this.#company.calls.header(ref))) await this.#send(rule, ref, false);
      }
    }
  }

  #processed(): readonly CallRef[] {
    const { calls, settings } = this.#company;
    const nowMs = this.#simulator.clock.now();
    return calls.find({ by: "started" }, { nowMs, delayMs: settings.callDelayMinutes * 60_000 });
  }

  async #send(rule: WebhookRule, ref: CallRef, isTest: boolean): Promise<Delivery> {
    const body = webhookBody(this.#simulator, this.#company, { ref, isTest });
    const outcome = await deliver(rule, Buffer.from(JSON.stringify(body)));
    const delivery: Delivery = {
      at: new Date(this.#simulator.clock.now()).toISOString(),
      ruleId: rule.id,
      ruleName: rule.name,
      callId: this.#company.calls.header(ref).id,
      isTest,
      url: rule.url,
      ...outcome,
    };
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > DELIVERIES_KEPT) this.#deliveries.shift();
    return delivery;
  }
}
