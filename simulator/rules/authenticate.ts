import { timingSafeEqual } from "node:crypto";
import type { Credential } from "../api/operation.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { badCredentials, expiredToken, revokedToken } from "./gong-error.ts";

export interface BasicCredentials {
  user: string;
  password: string;
}

/** Null when the header is not a readable Basic one. */
export function parseBasic(authorization: string | undefined): BasicCredentials | null {
  const encoded = /^basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return colon < 0 ? null : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

export function isSameText(left: string, right: string): boolean {
  const given = Buffer.from(left);
  const expected = Buffer.from(right);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Tells who calls a company's API. `company` is null at the generic host, where no customer's token works.
 * Throws the 401 of the credential at hand.
 */
export function authenticate(
  simulator: SimulatorState,
  company: CompanyState | null,
  authorization: string | undefined,
): Credential {
  const bearer = /^bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
  if (bearer !== undefined) return checkBearer(simulator, company, bearer);
  const basic = parseBasic(authorization);
  if (basic === null || company === null) throw badCredentials();
  const { id, secret } = company.accessKey;
  if (!isSameText(basic.user, id) || !isSameText(basic.password, secret)) throw badCredentials();
  return { kind: "key", scopes: "all" };
}

function checkBearer(simulator: SimulatorState, company: CompanyState | null, token: string): Credential {
  const check = simulator.tokens.checkAccessToken(token);
  if (check.state === "unknown") throw badCredentials();
  if (check.state === "expired") throw expiredToken();
  if (check.state !== "valid" || check.companyKey !== company?.key) throw revokedToken();
  return { kind: "bearer", scopes: new Set(check.scopes) };
}
