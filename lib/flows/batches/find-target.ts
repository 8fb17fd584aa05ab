import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isLimitedToOwn } from "./find-batch.ts";
import type { BatchOverrides } from "./schemas.ts";

function invalid(name: string, reason: string, nextStep?: string): AppError {
  return new AppError("invalid_input", reason, {
    invalidParams: [{ name, reason }],
    ...(nextStep !== undefined && { nextStep }),
  });
}

export interface Owner {
  gongId: string;
  email: string;
  name: string;
}

/**
 * The Gong user who will own what the batch starts.
 * @throws {AppError} `invalid_input` for one whom the mirror does not know as active, `forbidden` for another than
 *   himself where the member is limited to his own.
 */
export async function findOwner(tx: Tx, ctx: TenantContext, email: string): Promise<Owner> {
  const [user] = await tx.$queryRaw<{ gongId: string; name: string; email: string; active: boolean }[]>`
    SELECT gong_id AS "gongId", name, email_address AS email, active FROM gong_users
    WHERE tenant_id = ${ctx.tenantId} AND lower(email_address) = lower(${email}) AND removed_at IS NULL
    ORDER BY active DESC, gong_id LIMIT 1`;
  if (!user)
    throw invalid("ownerEmail", "Nobody in Gong has this e-mail address.", "Choose one of Gong's users.");
  if (!user.active) {
    throw invalid("ownerEmail", `${user.name} is no longer active in Gong.`, "Choose an active user.");
  }
  const { actor } = ctx;
  if (isLimitedToOwn(ctx) && actor.kind === "member" && actor.gongUserId !== user.gongId) {
    throw new AppError("forbidden", "You may put prospects into flows only as their owner yourself.", {
      nextStep: "Choose yourself as the owner, or ask an owner or admin of this tenant.",
    });
  }
  return { gongId: user.gongId, email: user.email, name: user.name };
}

export interface TargetFlow {
  gongId: string;
  name: string;
  isExclusive: boolean;
}

/** @throws {AppError} `invalid_input` for a flow that is gone, or that this owner does not see. */
export async function findTargetFlow(
  tx: Tx,
  tenantId: string,
  { flowId, owner }: { flowId: string; owner: Owner | null },
): Promise<TargetFlow> {
  const flow = await tx.gongFlow.findFirst({
    where: { tenantId, gongId: flowId },
    select: {
      gongId: true,
      name: true,
      isExclusive: true,
      visibility: true,
      removedAt: true,
      owners: { where: { removedAt: null }, select: { userGongId: true } },
    },
  });
  if (!flow) throw invalid("flowId", "Callboard has copied no such flow.", "Choose one of the listed flows.");
  if (flow.removedAt)
    throw invalid("flowId", `The flow ${flow.name} was deleted in Gong.`, "Choose another flow.");
  const isSeen =
    owner === null ||
    flow.visibility === "Company" ||
    flow.owners.some(({ userGongId }) => userGongId === owner.gongId);
  if (!isSeen) {
    throw invalid(
      "flowId",
      `${owner.name} does not see the flow ${flow.name}: it is ${flow.visibility === "Personal" ? "somebody else's own" : "shared with others"}.`,
      "Choose another owner, a company flow, or share the flow in Gong.",
    );
  }
  return { gongId: flow.gongId, name: flow.name, isExclusive: flow.isExclusive };
}

/** @throws {AppError} `invalid_input` for other words of a step that the flow has not, as far as its steps are known. */
export async function requireSteps(
  tx: Tx,
  tenantId: string,
  { flowId, steps }: { flowId: string; steps: BatchOverrides["steps"] },
): Promise<void> {
  if (steps.length === 0) return;
  const known = await tx.gongFlowStep.findMany({
    where: { tenantId, flowGongId: flowId, removedAt: null },
    select: { stepOrder: true, action: true },
  });
  if (known.length === 0) return;
  const numbers = steps.map(({ number }) => number);
  if (new Set(numbers).size < numbers.length) throw invalid("overrides.steps", "A step is named twice.");
  for (const [at, { number }] of steps.entries()) {
    const step = known.find(({ stepOrder }) => stepOrder === number);
    const name = `overrides.steps[${at}].number`;
    if (!step) throw invalid(name, `The flow has no step ${number}.`);
    if (step.action !== null && !step.action.includes("EMAIL")) {
      throw invalid(name, `Step ${number} is no e-mail, so it has no other words.`);
    }
  }
}
