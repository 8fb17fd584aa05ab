import type { JsonObject } from "../world/types.ts";

/** An answer in Gong's error form: a status and texts, no codes. */
export class GongError extends Error {
  readonly status: number;
  readonly texts: string[];
  readonly headers: Record<string, string>;
  /** Further fields of the body, which only few answers have. */
  readonly extras: JsonObject;

  constructor(
    status: number,
    texts: string | string[],
    headers: Record<string, string> = {},
    extras: JsonObject = {},
  ) {
    super(Array.isArray(texts) ? texts.join("; ") : texts);
    this.name = "GongError";
    this.status = status;
    this.texts = Array.isArray(texts) ? texts : [texts];
    this.headers = headers;
    this.extras = extras;
  }
}

const CHALLENGE = { "www-authenticate": 'Basic realm="Gong.io API"' };

export const badCredentials = () =>
  new GongError(401, "Validate credentials failed. Please check your credentials and try again.", CHALLENGE);

/** Text seen for a customer's token at a host that is not the customer's; also given to dead tokens. */
export const revokedToken = () => new GongError(401, "The access token has been revoked.");

export const expiredToken = () => new GongError(401, "The access token has expired.");

export const missingScope = (scope: string, status: number) =>
  new GongError(status, `You don't have permission to use '${scope}' in your app.`);

export const noCallsFound = () => new GongError(404, "No calls found corresponding to the provided filters");
