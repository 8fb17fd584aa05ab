import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";
import { isGongError } from "#lib/gong/core/errors.ts";
import type { GongFetch } from "#lib/gong/core/transport.ts";
import type { Limiter } from "#lib/gong/core/with-throttle.ts";
import type { AnswerOutcome } from "./governor/breaker.ts";
import type { Governor, Slot } from "./governor/governor.ts";
import type { Lane } from "./governor/limits.ts";

export interface GovernedInput {
  governor: Governor;
  lane: Lane;
  companyKey: () => string;
  /** The host as it is stored now, checked. */
  baseUrl: () => GongBaseUrl;
  /** Makes everything ready for sending before a slot is taken, so that nothing comes between slot and sending. */
  prepare: () => Promise<void>;
  send: (baseUrl: GongBaseUrl) => GongFetch;
  /** Takes over the writing of what became of a slot. */
  keep: (work: Promise<void>) => void;
  /** Called after each request; resolves when what was kept is written. */
  settle: () => Promise<void>;
}

/** A request that we gave up ourselves says something about Gong only when it had this long to answer. */
const patienceMs = 10_000;

/** Limiter and transport of one client, which keep to the budget of its company and tell how each request went. */
export function governed(input: GovernedInput): { limiter: Limiter; fetch: GongFetch } {
  const { governor, lane, companyKey } = input;
  const taken: Slot[] = [];
  return {
    limiter: {
      async acquire({ signal }) {
        await input.prepare();
        const slot = await governor.acquire({ companyKey: companyKey(), lane, signal });
        taken.push(slot);
        return slot;
      },
      backOff: (retryAfterMs) => governor.backOff(companyKey(), retryAfterMs),
      report: input.settle,
    },
    async fetch(request) {
      const slot = taken.shift();
      const baseUrl = input.baseUrl();
      const { pathname, search } = new URL(request.url);
      const send = input.send(baseUrl);
      let sentAt = governor.now();
      const onSent = () => {
        sentAt = governor.now();
        if (slot) input.keep(governor.noteSent(slot, sentAt));
      };
      let outcome: AnswerOutcome = "unknown";
      try {
        const response = await send({ ...request, url: baseUrl + pathname + search, onSent });
        outcome = outcomeOf(response.status);
        return response;
      } catch (error) {
        outcome = outcomeWithoutAnswer(request.signal, governor.now() - sentAt);
        throw error;
      } finally {
        if (slot) input.keep(governor.noteAnswer(slot, sentAt, outcome));
      }
    },
  };
}

function outcomeOf(status: number): AnswerOutcome {
  if (status === 429) return "throttled";
  return status >= 500 ? "failed" : "answered";
}

function outcomeWithoutAnswer(signal: AbortSignal, waitedMs: number): AnswerOutcome {
  if (!signal.aborted) return "failed";
  return isGongError(signal.reason, "timeout") && waitedMs >= patienceMs ? "failed" : "unknown";
}
