import { sleep, systemClock } from "#lib/clock.ts";
import { isGongHost } from "#lib/gong/core/base-url.ts";
import type { OnGongEvent } from "#lib/gong/core/events.ts";
import { sharedUndiciFetch } from "#lib/gong/core/undici-fetch.ts";
import { createGongClient, type GongClient } from "#lib/gong/create-gong-client.ts";
import { errorFields, log } from "#lib/log.ts";
import { checkHost } from "./check-host.ts";
import { watchDrift } from "./drift/drift-watch.ts";
import { governed } from "./governed.ts";
import { governor } from "./governor/governor.ts";
import type { Lane } from "./governor/limits.ts";
import { LiveCredentials } from "./live-credentials.ts";
import { type RequestOrigin, recordRequest } from "./record-request.ts";
import { readUsableConnection } from "./stored-connection.ts";
import { translateErrors } from "./translate-errors.ts";

export interface OpenGongInput {
  tenantId: string;
  /** Whose request goes first when the budget is short. */
  lane: Lane;
  /** What it is for, as a fixed phrase: shown in the request log. */
  purpose: string;
  memberId?: string | undefined;
}

/**
 * The only way to Gong: a typed client for the tenant's company that is authorised from the vault, renews its
 * tokens, keeps to the company's budget, checks the host before every request and writes each attempt into the
 * ledger. Its methods throw AppError, with the GongError as `cause` (`gongErrorOf`).
 *
 * Never use it while a transaction is open: it opens its own.
 * @throws {AppError} `precondition_failed` when Gong is not connected, `gong_unauthorized` when it must be
 *   reconnected, `invalid_input` when the stored host breaks the rule. The methods throw `GongDown`
 *   (`gong_unavailable` with the time to come back) at once while Gong does not answer.
 */
export async function openGong(input: OpenGongInput): Promise<GongClient> {
  const credentials = new LiveCredentials(input.tenantId, await readUsableConnection(input.tenantId));
  const origin: RequestOrigin = {
    tenantId: input.tenantId,
    connectionId: credentials.current.id,
    lane: input.lane,
    purpose: input.purpose,
    memberId: input.memberId ?? null,
  };
  const ledger = openLedger(origin, credentials);
  const { limiter, fetch } = governed({
    governor: governor(),
    lane: input.lane,
    companyKey: () => credentials.current.companyKey,
    baseUrl: () => checkHost(credentials.current.baseUrl),
    prepare: () => credentials.prepare(),
    send: (baseUrl) => sharedUndiciFetch({ allowPrivateAddresses: !isGongHost(baseUrl) }),
    keep: ledger.keep,
    settle: ledger.settle,
  });
  return translateErrors(
    createGongClient({
      baseUrl: credentials.current.baseUrl,
      authorize: credentials.authorize,
      clock: systemClock,
      sleep,
      limiter,
      fetch,
      onEvent: ledger.onEvent,
    }),
  );
}

/** Writes are awaited before a request counts as over; a failing ledger is logged and stops nothing. */
function openLedger(origin: RequestOrigin, credentials: LiveCredentials) {
  const pending = new Set<Promise<void>>();
  const { tenantId, purpose, lane } = origin;
  const onAnswer = watchDrift({ tenantId, purpose, isByHand: lane === "interactive" });
  const keep = (work: Promise<void>) => {
    const settled = work
      .catch((error: unknown) =>
        log.error("ledger.failed", { tenantId: origin.tenantId, ...errorFields(error) }),
      )
      .finally(() => pending.delete(settled));
    pending.add(settled);
  };
  return {
    keep,
    onEvent: ((event) => {
      const at = new Date(systemClock.now());
      if (event.type === "request") {
        keep(recordRequest(origin, event, at));
        if (event.errorKind === "credentials" && event.status === 401) keep(credentials.noteRefusal());
        return;
      }
      const drift = onAnswer(event, at);
      if (drift) keep(drift);
      if (event.type === "drift") {
        log.info("gong.drift", { tenantId, operation: event.operationId, rows: event.fields.length });
      }
    }) satisfies OnGongEvent,
    async settle() {
      await Promise.all(pending);
    },
  };
}
