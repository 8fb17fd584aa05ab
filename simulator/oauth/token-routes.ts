import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { isSameText, parseBasic } from "../rules/authenticate.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { DEFAULT_ACCESS_LIFE_SECONDS, type TokenPair } from "./token-store.ts";

type TokenContext = Context<{ Bindings: HttpBindings }>;

class OAuthFailure extends Error {
  readonly status: 400 | 401;
  readonly code: string;

  constructor(status: 400 | 401, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}

const deadGrant = () => new OAuthFailure(400, "invalid_grant", "Token has been expired or revoked.");

/** `POST /oauth2/generate-customer-token`: parameters in the query or in a form body, client by Basic. */
export function tokenRoutes(simulator: SimulatorState): Hono<{ Bindings: HttpBindings }> {
  return new Hono<{ Bindings: HttpBindings }>().post("/oauth2/generate-customer-token", async (context) => {
    const params = await readParams(context);
    const company = companyOf(simulator, params);
    const count = (outcome: string) => company?.counters.tokenRequest(outcome);
    try {
      checkClient(simulator, context.req.header("authorization"), params);
      const failure = company && drawFailure(company);
      if (failure === "refuse") return lose(context);
      if (failure === "error") {
        count("server error");
        return answer(503, { error: "temporarily_unavailable", error_description: "Service Unavailable" });
      }
      const pair = redeem(simulator, params);
      count(params.get("grant_type") ?? "");
      return failure === "cut" ? lose(context) : answer(200, tokenAnswer(simulator, pair));
    } catch (error) {
      if (!(error instanceof OAuthFailure)) throw error;
      count(error.code);
      const headers: Record<string, string> = error.status === 401 ? { "www-authenticate": "Basic" } : {};
      return answer(error.status, { error: error.code, error_description: error.message }, headers);
    }
  });
}

/** Query parameters win over those of a form body. */
async function readParams(context: TokenContext): Promise<URLSearchParams> {
  const params = new URL(context.req.url).searchParams;
  const isForm = /^application\/x-www-form-urlencoded/i.test(context.req.header("content-type") ?? "");
  for (const [name, value] of isForm ? new URLSearchParams(await context.req.text()) : []) {
    if (!params.has(name)) params.set(name, value);
  }
  return params;
}

function companyOf({ tokens, companies }: SimulatorState, params: URLSearchParams): CompanyState | null {
  const key =
    tokens.companyOfCode(params.get("code") ?? "") ??
    tokens.companyOfRefreshToken(params.get("refresh_token") ?? "");
  return companies.get(key ?? "") ?? null;
}

function checkClient(
  { client }: SimulatorState,
  authorization: string | undefined,
  params: URLSearchParams,
): void {
  const basic = parseBasic(authorization);
  const isKnown =
    basic !== null && isSameText(basic.user, client.id) && isSameText(basic.password, client.secret);
  if (!isKnown) throw new OAuthFailure(401, "invalid_client", "Client authentication failed.");
  if ((params.get("client_id") ?? client.id) !== client.id) {
    throw new OAuthFailure(400, "invalid_client", "client_id is not the client that authenticated.");
  }
}

/** Draws two numbers whatever the rates are, so that no later draw shifts. */
function drawFailure({ settings, faultDraws }: CompanyState): "refuse" | "error" | "cut" | null {
  const isError = faultDraws() < settings.tokenErrorRate;
  const isCut = faultDraws() < settings.tokenCutRate;
  if (settings.outage === "refuse") return "refuse";
  if (isError || settings.outage === "unavailable") return "error";
  return isCut ? "cut" : null;
}

function redeem(simulator: SimulatorState, params: URLSearchParams): TokenPair {
  const { tokens } = simulator;
  const lifeSeconds = lifeOf(params);
  const grantType = params.get("grant_type");
  if (grantType === "authorization_code") {
    const pair = tokens.redeemCode(params.get("code") ?? "", params.get("redirect_uri") ?? "", lifeSeconds);
    if (pair === null)
      throw new OAuthFailure(400, "invalid_grant", "Authorization code is invalid or has expired.");
    return pair;
  }
  if (grantType !== "refresh_token") {
    throw new OAuthFailure(
      400,
      "unsupported_grant_type",
      "grant_type must be authorization_code or refresh_token.",
    );
  }
  const token = params.get("refresh_token") ?? "";
  const company = simulator.companies.get(tokens.companyOfRefreshToken(token) ?? "");
  const killsAccessToken = company?.settings.strictRefresh ?? false;
  const pair = tokens.redeemRefreshToken(token, lifeSeconds, { killsAccessToken });
  if (pair === null) throw deadGrant();
  return pair;
}

function lifeOf(params: URLSearchParams): number {
  const wanted = params.get("validity_duration");
  if (wanted === null) return DEFAULT_ACCESS_LIFE_SECONDS;
  if (/^[1-9]\d{0,8}$/.test(wanted)) return Number(wanted);
  throw new OAuthFailure(400, "invalid_request", "validity_duration must be a number of seconds.");
}

function tokenAnswer(simulator: SimulatorState, pair: TokenPair): Record<string, string | number> {
  const company = simulator.companies.get(pair.grant.companyKey);
  const baseUrl = company?.settings.tokenBaseUrl ?? company?.apiBaseUrl ?? "";
  return {
    access_token: pair.accessToken,
    refresh_token: pair.refreshToken,
    token_type: "bearer",
    expires_in: pair.expiresInSeconds,
    scope: pair.grant.scopes.join(" "),
    ...(baseUrl === "" ? {} : { api_base_url_for_customer: baseUrl }),
  };
}

function answer(
  status: number,
  body: Record<string, string | number>,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, {
    status,
    headers: { "cache-control": "no-store", "x-gong-simulator": "true", ...headers },
  });
}

function lose(context: TokenContext): Response {
  context.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}
