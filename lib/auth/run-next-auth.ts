import type { NextApiRequest, NextApiResponse } from "next";
import * as nextAuth from "next-auth/next";
import { AppError, notFound } from "#lib/errors.ts";
import { readText } from "#lib/http/read-body.ts";
import { authOptions, type SignInPass } from "./auth-options.ts";
import { cookiesOf } from "./session-cookie.ts";

type NextAuth = (
  request: NextApiRequest,
  response: NextApiResponse,
  options: ReturnType<typeof authOptions>,
) => Promise<unknown>;

/** A CommonJS default: Node puts the whole module there, a bundler the function itself. */
function unwrap(imported: unknown): NextAuth {
  let found = imported;
  while (typeof found === "object" && found !== null && "default" in found) found = found.default;
  if (typeof found === "function") return found as NextAuth;
  throw new Error("next-auth has no default export");
}

const runHandler = unwrap(nextAuth);

const allowed: Record<string, readonly string[]> = {
  GET: ["csrf", "signin", "callback", "error"],
  POST: ["signin", "callback", "signout"],
};

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  if (request.method !== "POST") return {};
  const text = await readText(request, 16 * 1024);
  if (text === "") return {};
  try {
    if (!request.headers.get("content-type")?.startsWith("application/json")) {
      return Object.fromEntries(new URLSearchParams(text));
    }
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) return parsed as Record<string, unknown>;
  } catch {}
  throw new AppError("invalid_input", "The body is neither JSON nor a form.", {
    nextStep: "Load the sign-in page again.",
  });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Collects what next-auth answers through the shape of an old Next response. */
class CollectedAnswer {
  statusCode = 200;
  body = "";
  readonly headers = new Headers();
  readonly #cookies: string[] = [];

  status(code: number): this {
    this.statusCode = code;
    return this;
  }

  getHeader(name: string): string[] | string | undefined {
    return name.toLowerCase() === "set-cookie" ? [...this.#cookies] : (this.headers.get(name) ?? undefined);
  }

  setHeader(name: string, value: string | string[]): this {
    if (name.toLowerCase() === "set-cookie") this.#cookies.splice(0, Infinity, ...[value].flat());
    else this.headers.set(name, [value].flat().join(", "));
    return this;
  }

  json(value: unknown): void {
    this.headers.set("content-type", "application/json");
    this.body = JSON.stringify(value);
  }

  send(value: unknown): void {
    if (typeof value === "string") this.body = value;
    else this.json(value ?? {});
  }

  end(): void {}

  toResponse(): Response {
    for (const cookie of this.#cookies) this.headers.append("set-cookie", cookie);
    return new Response(this.body === "" ? null : this.body, {
      status: this.statusCode,
      headers: this.headers,
    });
  }
}

function refusalOf(pass: SignInPass): unknown {
  return (
    pass.error ??
    new AppError("precondition_failed", "This sign-in form is too old.", {
      nextStep: "Load the page again and sign in.",
    })
  );
}

/**
 * One pass through next-auth, in plain requests and responses. A refused password throws the reason
 * instead of next-auth's redirect, and signing out tells the browser to forget what it kept.
 * @throws {AppError} what `checkPassword` throws; `not_found` for next-auth's other endpoints.
 */
export async function runNextAuth(input: {
  request: Request;
  path: readonly string[];
  address: string | null;
}): Promise<Response> {
  const { request, path, address } = input;
  const action = path[0] ?? "";
  const isPassword = action === "callback" && path[1] === "credentials";
  const isPost = request.method === "POST";
  if (!allowed[request.method]?.includes(action) || (action === "callback" && isPost !== isPassword)) {
    throw notFound("address");
  }
  const pass: SignInPass = { request, address };
  const answer = new CollectedAnswer();
  const apiRequest = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    cookies: Object.fromEntries(
      [...cookiesOf(request.headers.get("cookie"))].map(([name, value]) => [name, decoded(value)]),
    ),
    query: { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: [...path] },
    body: await bodyOf(request),
  };
  await runHandler(
    apiRequest as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    authOptions(pass),
  );
  if (isPassword && !pass.hasSession) throw refusalOf(pass);
  const response = answer.toResponse();
  if (action === "signout") response.headers.set("clear-site-data", '"cache", "storage"');
  return response;
}
