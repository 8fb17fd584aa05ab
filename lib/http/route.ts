import type { z } from "zod";
import { enterSession } from "#lib/auth/find-session.ts";
import { requestSession, sessionTokenOf } from "#lib/auth/request-session.ts";
import { requireProof } from "#lib/auth/require-proof.ts";
import type { CurrentSession } from "#lib/auth/session.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { env } from "#lib/env.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import { type MemberContext, memberContext } from "#lib/tenancy/member-context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import { apiKeyOf, enterWithKey } from "./api-key-access.ts";
import { addressBucket, clientAddress } from "./client-address.ts";
import { onceOnly } from "./idempotency.ts";
import { parseInput, queryOf } from "./parse-input.ts";
import { parseJson } from "./parse-json.ts";
import { takeLimits } from "./rate-limit.ts";
import { readText } from "./read-body.ts";
import { noteKeyRoute, type RouteHandler } from "./route-kind.ts";
import { type RouteCall, runRoute } from "./run-route.ts";
import { isReading, requireSameOrigin } from "./same-origin.ts";

/** At most `max` requests in each `windowSeconds`, counted for one member, person or address. */
export interface RouteLimit {
  /** Routes that share a name share the count; each route counts alone without one. */
  name?: string;
  max: number;
  windowSeconds: number;
  /** Count for the whole tenant instead of one member. */
  isForTenant?: boolean;
}

interface Shapes<P, Q, B> {
  /** The address's parameters besides `tenant`. */
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  /** JSON; without it the body is left for the handler to read from `request`. */
  body?: z.ZodType<B>;
  /** 1 MiB unless told. */
  maxBodyBytes?: number;
}

export interface PublicInput<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  request: Request;
  requestId: string;
  /** The caller's address as far as our own proxies vouch for it. */
  address: string | null;
}

export interface PublicRouteOptions<P, Q, B> extends Shapes<P, Q, B> {
  limit?: RouteLimit;
  /** For handlers that machines call, which prove themselves by a signature or a token. */
  isFromMachines?: boolean;
  handler: (input: PublicInput<P, Q, B>) => Promise<unknown>;
}

export interface PersonInput<P, Q, B> extends PublicInput<P, Q, B> {
  session: CurrentSession;
}

export interface PersonRouteOptions<P, Q, B> extends Shapes<P, Q, B> {
  limit?: RouteLimit;
  needsProof?: boolean;
  handler: (input: PersonInput<P, Q, B>) => Promise<unknown>;
}

export interface TenantInput<P, Q, B> extends PublicInput<P, Q, B> {
  ctx: MemberContext;
}

export interface TenantRouteOptions<P, Q, B, A> extends Shapes<P, Q, B> {
  /** What the member must be able to open; read for GET and write for the rest unless `level` tells. */
  area?: Area;
  level?: "read" | "write";
  roles?: readonly Role[];
  limit?: RouteLimit | readonly RouteLimit[];
  /** Demands a sign-in or password within the last half hour. */
  needsProof?: boolean;
  /** Demands an `Idempotency-Key`; the same key again gets the first answer. */
  idempotent?: boolean;
  /**
   * Lets API keys in, which act within their own areas for the member who made them. Needs an area; never for what
   * administers the tenant or its security. A key stands for the proof too, which its maker gave.
   */
  acceptsApiKeys?: boolean;
  /** What it answers when all goes well, for the document of the API; tests hold real answers against it. */
  answer?: z.ZodType<A>;
  handler: (input: TenantInput<P, Q, B>) => Promise<NoInfer<A> | Response>;
}

const defaultChangeLimit: RouteLimit = { max: 240, windowSeconds: 60 };

function requireSession<T>(session: T | null): T {
  if (session) return session;
  throw new AppError("unauthenticated", "You are signed out.", { nextStep: "Sign in and try again." });
}

function callerAddress(request: Request): string | null {
  return clientAddress(request.headers, env().TRUSTED_PROXIES);
}

async function takeRouteLimits(
  call: RouteCall,
  who: { member: string; tenant?: string },
  given: RouteLimit | readonly RouteLimit[] | undefined,
): Promise<void> {
  const limits = given ?? (isReading(call.request.method) ? [] : defaultChangeLimit);
  await takeLimits(
    [limits].flat().map((limit) => ({
      key: `route:${limit.name ?? `${call.request.method} ${call.log.route}`}:${limit.isForTenant ? who.tenant : who.member}:${limit.windowSeconds}`,
      max: limit.max,
      windowSeconds: limit.windowSeconds,
    })),
  );
}

async function readInput<P, Q, B>(
  call: RouteCall,
  shapes: Shapes<P, Q, B>,
): Promise<{ params: P; query: Q; body: B; bodyText: string }> {
  const { tenant: _tenant, ...params } = call.params;
  const bodyText = shapes.body ? await readText(call.request, shapes.maxBodyBytes) : "";
  return {
    params: (shapes.params ? parseInput(shapes.params, params) : {}) as P,
    query: (shapes.query ? parseInput(shapes.query, queryOf(call.request.url)) : {}) as Q,
    body: (shapes.body ? parseInput(shapes.body, parseJson(call.request, bodyText)) : undefined) as B,
    bodyText,
  };
}

/**
 * A handler for anybody. Changes must come from our own pages unless `isFromMachines`.
 * Errors become problem+json, big integers text, answers `no-store`.
 */
export function publicRoute<P, Q, B>(options: PublicRouteOptions<P, Q, B>): RouteHandler {
  return runRoute("public", async (call) => {
    const { request, requestId } = call;
    const address = callerAddress(request);
    if (!options.isFromMachines) requireSameOrigin(request);
    if (options.limit) await takeRouteLimits(call, { member: addressBucket(address) }, options.limit);
    const input = await readInput(call, options);
    return options.handler({ ...input, request, requestId, address });
  });
}

/**
 * A handler for a signed-in person outside every tenant.
 * @throws answers `unauthenticated` without a living session.
 */
export function personRoute<P, Q, B>(options: PersonRouteOptions<P, Q, B>): RouteHandler {
  return runRoute("person", async (call) => {
    const { request, requestId } = call;
    const session = requireSession(await requestSession(request));
    requireSameOrigin(request);
    await takeRouteLimits(call, { member: session.personId }, options.limit);
    if (options.needsProof) requireProof(session);
    const input = await readInput(call, options);
    return options.handler({ ...input, request, requestId, address: callerAddress(request), session });
  });
}

/** Whoever sends the request: a member by his session, or a machine by its key. */
async function enter(
  call: RouteCall,
  options: { area?: Area; acceptsApiKeys?: boolean },
  address: string | null,
): Promise<{ ctx: MemberContext; session: CurrentSession | null }> {
  const key = apiKeyOf(call.request.headers);
  if (key !== undefined) {
    const isOpen = options.acceptsApiKeys === true && options.area !== undefined;
    return { ctx: await enterWithKey(call, key, { isOpen, address }), session: null };
  }
  const { request, requestId } = call;
  const entered = await enterSession(sessionTokenOf(request.headers), String(call.params.tenant));
  const { session, place } = requireSession(entered);
  if (!place) throw notFound("tenant");
  return { ctx: memberContext(session, place, { requestId, address }), session };
}

/**
 * A handler inside the tenant named in the address. In order: request id, session and membership or API key,
 * permission, same origin (before the limit, so that another site's page cannot use it up), rate limit,
 * recent proof, input, idempotency, handler, errors, log.
 * An unknown tenant and a foreign one get the same 404.
 */
export function tenantRoute<P, Q, B, A = unknown>(options: TenantRouteOptions<P, Q, B, A>): RouteHandler {
  const handler = runRoute("tenant", async (call) => {
    const { request, requestId } = call;
    const address = callerAddress(request);
    const { ctx, session } = await enter(call, options, address);
    call.log.tenantId = ctx.tenantId;
    call.log.memberId = ctx.actor.memberId;
    if (options.roles) requireRole(ctx, options.roles);
    if (options.area) {
      requireArea(ctx, options.area, options.level ?? (isReading(request.method) ? "read" : "write"));
    }
    if (session) requireSameOrigin(request);
    await takeRouteLimits(call, { member: ctx.actor.memberId, tenant: ctx.tenantId }, options.limit);
    if (options.needsProof && session) requireProof(session);
    const input = await readInput(call, options);
    const work = () => options.handler({ ...input, request, requestId, address, ctx });
    if (!options.idempotent) return work();
    const route = `${request.method} ${new URL(request.url).pathname}`;
    return onceOnly(ctx, { request, route, bodyText: input.bodyText }, work);
  });
  if (!options.acceptsApiKeys || options.area === undefined) return handler;
  const { area, level, params, query, body, answer, idempotent = false } = options;
  return noteKeyRoute(handler, { area, level, params, query, body, answer, isIdempotent: idempotent });
}
