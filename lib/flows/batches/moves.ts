import { AppError } from "#lib/errors.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { BatchState } from "./choices.ts";
import type { BatchMoves } from "./schemas.ts";

export type Move = keyof BatchMoves;

const from: Readonly<Record<Move, readonly BatchState[]>> = {
  edit: ["draft", "checked"],
  check: ["draft", "checked"],
  confirm: ["checked"],
  approve: ["awaiting_approval"],
  reject: ["awaiting_approval"],
  pause: ["scheduled", "running"],
  resume: ["paused"],
  cancel: ["draft", "checking", "checked", "awaiting_approval", "scheduled", "running", "paused"],
  retry: ["paused", "finished", "cancelled"],
  undo: ["paused", "finished", "cancelled"],
};

const names: Readonly<Record<Move, string>> = {
  edit: "changed",
  check: "checked",
  confirm: "confirmed",
  approve: "approved",
  reject: "rejected",
  pause: "paused",
  resume: "resumed",
  cancel: "cancelled",
  retry: "tried again",
  undo: "undone",
};

/** What a batch's own facts say about its moves. */
export interface MoveFacts {
  state: BatchState;
  flowGongId: string | null;
  ownerEmail: string | null;
  createdById: string | null;
  confirmedById: string | null;
}

/** Which moves this person has. Counts narrow them further: nothing to retry, nothing to undo. Pure. */
export function movesOf(
  batch: MoveFacts,
  ctx: TenantContext,
  counts: { sendable: number; retryable: number; undoable: number },
): BatchMoves {
  const isWriter = ctx.actor.kind === "system" || covers(ctx.actor.areas.flows, "write");
  const may = (move: Move) => isWriter && from[move].includes(batch.state);
  const isSecond = isSecondPerson(batch, ctx);
  return {
    edit: may("edit"),
    check: may("check") && batch.flowGongId !== null && batch.ownerEmail !== null,
    confirm: may("confirm") && counts.sendable > 0,
    approve: may("approve") && isSecond,
    reject: may("reject") && isSecond,
    pause: may("pause"),
    resume: may("resume"),
    cancel: may("cancel"),
    retry: may("retry") && counts.retryable > 0,
    undo: may("undo") && counts.undoable > 0,
  };
}

/** Neither the one who made it nor the one who confirmed it. */
export function isSecondPerson(batch: MoveFacts, ctx: TenantContext): boolean {
  if (ctx.actor.kind !== "member") return false;
  const { memberId, isLimitedToOwnFlows } = ctx.actor;
  return !isLimitedToOwnFlows && memberId !== batch.createdById && memberId !== batch.confirmedById;
}

const stateWords: Readonly<Record<BatchState, string>> = {
  draft: "still a draft",
  checking: "being checked",
  checked: "checked and not confirmed",
  awaiting_approval: "waiting for a second person",
  scheduled: "waiting for its time",
  running: "running",
  paused: "paused",
  undoing: "being undone",
  finished: "finished",
  cancelled: "cancelled",
};

/** @throws {AppError} `conflict` when the batch has come to a state where this cannot be done, or not any more. */
export function requireMove(batch: MoveFacts, move: Move): void {
  if (from[move].includes(batch.state)) return;
  throw new AppError("conflict", `This batch cannot be ${names[move]}: it is ${stateWords[batch.state]}.`, {
    nextStep: "Look at its present state; somebody may have been quicker.",
  });
}
