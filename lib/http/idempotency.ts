import { createHash } from "node:crypto";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { jsonResponse, responseOf, toJson } from "./json-response.ts";
import { problemOf, problemResponse } from "./problem.ts";

/** Nothing was done behind these, so the same key may try again. */
const unspent = new Set(["limit_exceeded", "gong_rate_limited", "unauthenticated", "forbidden"]);

/** A key is remembered for two days. */
const keptMs = 48 * 3600 * 1000;

const keyShape = /^[\x21-\x7e]{8,128}$/;

function keyOf(request: Request): string {
  const key = request.headers.get("idempotency-key");
  if (key && keyShape.test(key)) return key;
  throw new AppError("invalid_input", "This change needs an Idempotency-Key of 8 to 128 characters.", {
    nextStep: "Send a fresh random key with each new change, and the same key when you repeat one.",
  });
}

/** Whose keys they are: a machine's do not meet those of the member it acts for. */
function callerOf({ actor }: MemberContext): string {
  return actor.apiKey?.id ?? actor.memberId;
}

interface Kept {
  status: number;
  body: unknown;
}

async function claim(
  ctx: MemberContext,
  key: string,
  route: string,
  bodyHash: string,
): Promise<Kept | undefined> {
  const id = { tenantId: ctx.tenantId, memberId: callerOf(ctx), key };
  return withTenant(ctx.tenantId, async (tx) => {
    await tx.idempotencyKey.deleteMany({
      where: { tenantId: ctx.tenantId, createdAt: { lt: new Date(Date.now() - keptMs) } },
    });
    const { count } = await tx.idempotencyKey.createMany({
      data: [{ ...id, route, bodyHash }],
      skipDuplicates: true,
    });
    if (count === 1) return undefined;
    const held = await tx.idempotencyKey.findUniqueOrThrow({ where: { tenantId_memberId_key: id } });
    if (held.route !== route || held.bodyHash !== bodyHash) {
      throw new AppError("key_reused", "This Idempotency-Key was used for another change.", {
        nextStep: "Use a fresh key.",
      });
    }
    if (held.status === null) {
      throw new AppError(
        "conflict",
        "The change with this Idempotency-Key is still running, or was cut off.",
        {
          nextStep: "Look whether it took effect before you send it again with a fresh key.",
        },
      );
    }
    return { status: held.status, body: held.response };
  });
}

async function settle(ctx: MemberContext, key: string, kept: Kept | null): Promise<void> {
  const where = { tenantId: ctx.tenantId, memberId: callerOf(ctx), key };
  await withTenant(ctx.tenantId, (tx) =>
    kept === null
      ? tx.idempotencyKey.deleteMany({ where })
      : tx.idempotencyKey.updateMany({
          where,
          data: { status: kept.status, response: JSON.parse(toJson(kept.body ?? {})) },
        }),
  );
}

/**
 * Runs `work` once for a key: the same key again gets the kept answer, with `Idempotency-Replayed: true`.
 * @throws {AppError} `invalid_input` without a key, `conflict` for a key in use, `key_reused` for one
 *   that was used for another body.
 */
export async function onceOnly(
  ctx: MemberContext,
  call: { request: Request; route: string; bodyText: string },
  work: () => Promise<unknown>,
): Promise<Response> {
  const key = keyOf(call.request);
  const bodyHash = createHash("sha256").update(call.bodyText).digest("base64url");
  const kept = await claim(ctx, key, call.route, bodyHash);
  if (kept) {
    const replay = jsonResponse(kept.body, kept.status);
    if (kept.status >= 400) replay.headers.set("content-type", "application/problem+json");
    replay.headers.set("idempotency-replayed", "true");
    return replay;
  }
  try {
    const response = responseOf(await work());
    const text = await response.clone().text();
    await settle(ctx, key, { status: response.status, body: text === "" ? {} : JSON.parse(text) });
    return response;
  } catch (error) {
    const problem = problemOf(error, ctx.requestId);
    await settle(ctx, key, unspent.has(problem.code) ? null : { status: problem.status, body: problem });
    if (problem.code === "internal") throw error;
    return problemResponse(problem);
  }
}
