import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { type BaseUrlProblem, type GongBaseUrl, parseBaseUrl } from "#lib/gong/core/base-url.ts";

const sentences: Record<BaseUrlProblem, string> = {
  "not-a-url": "This is not an API address.",
  "not-https": "The API address must begin with https://.",
  "has-credentials": "The API address must not hold a user name or password.",
  "has-port": "The API address must not name a port.",
  "has-path": "The API address must not go further than its host, as in https://us-12345.api.gong.io.",
  "foreign-host": "The API address is not one of Gong's: it must end in api.gong.io.",
};

/**
 * The host rule, applied when an address is saved and again at every use: only Gong's own API hosts, and what
 * `GONG_ALLOWED_HOSTS` lists.
 * @throws {AppError} `invalid_input` naming what is wrong with the address.
 */
export function checkHost(address: string): GongBaseUrl {
  const result = parseBaseUrl(address, env().GONG_ALLOWED_HOSTS);
  if (result.ok) return result.baseUrl;
  throw new AppError("invalid_input", sentences[result.problem], {
    nextStep: "Copy the API address that Gong shows beside the access key.",
    invalidParams: [{ name: "baseUrl", reason: sentences[result.problem] }],
  });
}
