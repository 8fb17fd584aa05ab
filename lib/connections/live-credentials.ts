import { systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { Authorize } from "#lib/gong/core/with-authorization.ts";
import { markNeedsReauth } from "./mark-needs-reauth.ts";
import { refreshConnection } from "./refresh/refresh-connection.ts";
import { renewBeforeMs, stillGoodMs } from "./refresh/refresh-policy.ts";
import { readUsableConnection, type UsableConnection } from "./stored-connection.ts";

const refusedKey = "Gong no longer accepts this access key.";
const refusedToken = "Gong refuses the renewed token.";

/**
 * The credentials of one client. They are read afresh before every request, renewed before they end, and renewed
 * once more when Gong refuses them early.
 */
export class LiveCredentials {
  readonly #tenantId: string;
  #current: UsableConnection;
  /** The credential change that came as an answer to a refusal; refused again, there is nothing newer to try. */
  #renewedFence: number | undefined;

  constructor(tenantId: string, current: UsableConnection) {
    this.#tenantId = tenantId;
    this.#current = current;
  }

  get current(): UsableConnection {
    return this.#current;
  }

  /** Called before every request: rereads the connection and its host, and renews tokens near their end. */
  async prepare(): Promise<void> {
    this.#current = await readUsableConnection(this.#tenantId);
    const { expiresAt, fence } = this.#current;
    const leftMs =
      expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt.getTime() - systemClock.now();
    if (leftMs > renewBeforeMs) return;
    const isPatient = leftMs > stillGoodMs;
    try {
      await refreshConnection({ tenantId: this.#tenantId, seenFence: fence, isPatient });
    } catch (error) {
      if (!(isPatient && error instanceof AppError && error.code === "gong_unavailable")) throw error;
    }
    this.#current = await readUsableConnection(this.#tenantId);
  }

  readonly authorize: Authorize = async ({ refresh }) => {
    if (refresh) await this.#renewRefused();
    return this.#current.authorization.reveal();
  };

  /** Gong said 401 to what was just sent. */
  async noteRefusal(): Promise<void> {
    if (this.#renewedFence !== this.#current.fence) return;
    await markNeedsReauth({ tenantId: this.#tenantId, fence: this.#renewedFence, reason: refusedToken });
  }

  async #renewRefused(): Promise<void> {
    const { kind, fence } = this.#current;
    if (kind === "oauth") {
      await refreshConnection({ tenantId: this.#tenantId, seenFence: fence });
      this.#current = await readUsableConnection(this.#tenantId);
      this.#renewedFence = this.#current.fence;
      return;
    }
    this.#current = await readUsableConnection(this.#tenantId);
    if (this.#current.fence !== fence) return;
    await markNeedsReauth({ tenantId: this.#tenantId, fence, reason: refusedKey });
  }
}
