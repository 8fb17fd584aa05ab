import { createHmac, timingSafeEqual } from "node:crypto";
import type { Clock } from "../state/clock.ts";

export const CODE_LIFE_MS = 600_000;
export const DEFAULT_ACCESS_LIFE_SECONDS = 86_400;

interface Grant {
  companyKey: string;
  scopes: string[];
}

interface TokenPayload extends Grant {
  kind: "access" | "refresh";
  serial: number;
  /** Epoch milliseconds; null for a token that only ends by use. */
  expiresMs: number | null;
  /** Serial of the access token issued together with this refresh token. */
  accessSerial: number | null;
}

interface PendingCode {
  companyKey: string;
  scopes: string[];
  redirectUri: string;
  expiresMs: number;
}

export interface TokenPair {
  accessToken: string;
  refreshToken: string;
  expiresInSeconds: number;
  grant: Grant;
}

export type AccessCheck =
  | { state: "valid"; companyKey: string; scopes: string[] }
  | { state: "unknown" | "expired" | "revoked" };

/**
 * Codes and tokens. Tokens carry their grant under a signature made from the seed, so the ones an app has
 * stored still work after the simulator was restarted with the same seed; what was used or revoked is kept
 * in memory.
 */
export class TokenStore {
  readonly #secret: string;
  readonly #clock: Clock;
  readonly #codes = new Map<string, PendingCode>();
  readonly #dead = new Set<number>();
  /** Serials below these are dead, by company. */
  readonly #accessDeadBelow = new Map<string, number>();
  readonly #allDeadBelow = new Map<string, number>();
  #lastSerial = 0;

  constructor(seed: string, clock: Clock) {
    this.#secret = `${seed}:tokens`;
    this.#clock = clock;
  }

  createCode(grant: { companyKey: string; scopes: string[]; redirectUri: string }): string {
    const code = this.#sign(`code:${this.#nextSerial()}`);
    this.#codes.set(code, { ...grant, expiresMs: this.#clock.now() + CODE_LIFE_MS });
    return code;
  }

  companyOfCode(code: string): string | null {
    return this.#codes.get(code)?.companyKey ?? null;
  }

  /** Null when the code is unknown, used, too old, or was given for another redirect address. */
  redeemCode(code: string, redirectUri: string, lifeSeconds: number): TokenPair | null {
    const pending = this.#codes.get(code);
    this.#codes.delete(code);
    if (pending === undefined || pending.redirectUri !== redirectUri) return null;
    if (this.#clock.now() >= pending.expiresMs) return null;
    const { companyKey, scopes } = pending;
    return this.#issue({ companyKey, scopes }, lifeSeconds);
  }

  companyOfRefreshToken(token: string): string | null {
    return this.#read(token, "refresh")?.companyKey ?? null;
  }

  /** Null when the token is unknown, already used, or its consent is gone. The old token dies with success. */
  redeemRefreshToken(
    token: string,
    lifeSeconds: number,
    options: { killsAccessToken: boolean },
  ): TokenPair | null {
    const payload = this.#read(token, "refresh");
    if (payload === null || this.#isDead(payload)) return null;
    const { companyKey, scopes } = payload;
    this.#dead.add(payload.serial);
    if (options.killsAccessToken && payload.accessSerial !== null) this.#dead.add(payload.accessSerial);
    return this.#issue({ companyKey, scopes }, lifeSeconds);
  }

  checkAccessToken(token: string): AccessCheck {
    const payload = this.#read(token, "access");
    if (payload === null) return { state: "unknown" };
    const { companyKey, scopes, expiresMs } = payload;
    if (this.#isDead(payload)) return { state: "revoked" };
    if (expiresMs !== null && this.#clock.now() >= expiresMs) return { state: "expired" };
    return { state: "valid", companyKey, scopes };
  }

  /** Every access token of the company dies at once; refresh tokens live on. */
  revokeAccessTokens(companyKey: string): void {
    this.#accessDeadBelow.set(companyKey, this.#nextSerial());
  }

  /** The app is removed from the company: every token dies, a new consent is needed. */
  uninstall(companyKey: string): void {
    this.#allDeadBelow.set(companyKey, this.#nextSerial());
  }

  #issue(grant: Grant, lifeSeconds: number): TokenPair {
    const accessSerial = this.#nextSerial();
    const expiresMs = this.#clock.now() + lifeSeconds * 1_000;
    const access: TokenPayload = {
      ...grant,
      kind: "access",
      serial: accessSerial,
      expiresMs,
      accessSerial: null,
    };
    const serial = this.#nextSerial();
    const refresh: TokenPayload = { ...grant, kind: "refresh", serial, expiresMs: null, accessSerial };
    return {
      accessToken: this.#write(access),
      refreshToken: this.#write(refresh),
      expiresInSeconds: lifeSeconds,
      grant,
    };
  }

  #isDead({ companyKey, serial, kind }: TokenPayload): boolean {
    const accessDeadBelow = kind === "access" ? (this.#accessDeadBelow.get(companyKey) ?? 0) : 0;
    return (
      this.#dead.has(serial) || serial < Math.max(accessDeadBelow, this.#allDeadBelow.get(companyKey) ?? 0)
    );
  }

  /** Grows over restarts too, since it follows the clock. */
  #nextSerial(): number {
    this.#lastSerial = Math.max(this.#lastSerial + 1, this.#clock.now() * 1_000);
    return this.#lastSerial;
  }

  #write(payload: TokenPayload): string {
    const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
    return `${text}.${this.#sign(text)}`;
  }

  #read(token: string, kind: TokenPayload["kind"]): TokenPayload | null {
    const [text, signature, ...rest] = token.split(".");
    if (text === undefined || signature === undefined || rest.length > 0) return null;
    const expected = Buffer.from(this.#sign(text));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const payload: TokenPayload = JSON.parse(Buffer.from(text, "base64url").toString());
    return payload.kind === kind ? payload : null;
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#secret).update(text).digest("base64url");
  }
}
