import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export interface FakeOidc {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the person's consent would send back for the authorize address, as the callback's query. */
  consent(authorizeUrl: string, claims: Record<string, unknown>): string;
  stop(): Promise<void>;
}

interface Grant {
  claims: Record<string, unknown>;
  nonce: string;
  challenge: string;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}

/** A small OpenID provider on loopback: discovery, keys, codes used once, PKCE and nonce. */
export async function startFakeOidc(): Promise<FakeOidc> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256", use: "sig" };
  const grants = new Map<string, Grant>();
  const client = { clientId: "callboard", clientSecret: "a-secret" };
  let issuer = "";

  async function token(request: IncomingMessage, send: (status: number, body: object) => void) {
    const form = await formOf(request);
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || verifier !== grant.challenge) return send(400, { error: "invalid_grant" });
    const idToken = await new SignJWT({ ...grant.claims, nonce: grant.nonce })
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .setIssuer(issuer)
      .setAudience(client.clientId)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey);
    send(200, { access_token: "unused", token_type: "Bearer", expires_in: 300, id_token: idToken });
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, body: object) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.url === "/.well-known/openid-configuration") {
      send(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    } else if (request.url === "/jwks") send(200, { keys: [jwk] });
    else if (request.url === "/token") void token(request, send);
    else send(404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    ...client,
    consent(authorizeUrl, claims) {
      const query = new URL(authorizeUrl).searchParams;
      const code = `code-${grants.size}-${Math.random()}`;
      grants.set(code, {
        claims,
        nonce: query.get("nonce") ?? "",
        challenge: query.get("code_challenge") ?? "",
      });
      return new URLSearchParams({ code, state: query.get("state") ?? "" }).toString();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
