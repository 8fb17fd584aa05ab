import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";

/** How long the clock of a remembered answer may stand still. Days begin in every zone with such a stretch. */
const stretchMs = 5 * 60_000;
/** What the answers of this process may take, and one of them, in characters. */
const mostKept = 32_000_000;
const mostOfOne = 500_000;

interface Answer {
  text: Promise<string>;
  /** 0 until it is there. */
  length: number;
}

interface Memory {
  stretch: number;
  kept: Map<string, Answer>;
  size: number;
  end: NodeJS.Timeout | undefined;
}

const holder = globalThis as { callboardAnswers?: Memory };

/** Forgets every answer; for tests and benches. */
export function forgetAnswers(): void {
  clearTimeout(holder.callboardAnswers?.end);
  delete holder.callboardAnswers;
}

/** This stretch's memory; what an earlier one held is gone by then, also when nobody asks any more. */
function memoryAt(nowMs: number): Memory {
  const stretch = Math.floor(nowMs / stretchMs);
  if (holder.callboardAnswers?.stretch !== stretch) {
    forgetAnswers();
    const end = setTimeout(forgetAnswers, (stretch + 1) * stretchMs - nowMs).unref();
    holder.callboardAnswers = { stretch, kept: new Map(), size: 0, end };
  }
  return holder.callboardAnswers as Memory;
}

/**
 * What `read` answers in a transaction of the tenant, kept in this process for the same member with the same rights who
 * asks the same, until anything changes that it was made of, and for five minutes at most. `read` may look at tables that
 * tell of their changes, the tenant's visibility, the actor, `input` and the clock alone, and gives plain JSON; a test
 * holds each that is named here to it.
 */
export async function remembered<T>(
  { tenantId, dataState, actor }: TenantContext,
  name: string,
  input: unknown,
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (dataState === undefined || actor.kind !== "member") return withTenant(tenantId, read);
  const { memberId, role, areas, gongUserId, isLimitedToOwnFlows } = actor;
  const who = { tenantId, memberId, role, areas, gongUserId, isLimitedToOwnFlows };
  const key = JSON.stringify([name, input, who, dataState]);
  const memory = memoryAt(Date.now());
  const known = memory.kept.get(key);
  if (known) return JSON.parse(await known.text) as T;
  const answer: Answer = {
    text: withTenant(tenantId, read).then((value) => JSON.stringify(value)),
    length: 0,
  };
  memory.kept.set(key, answer);
  const text = await answer.text.catch((error: unknown) => {
    memory.kept.delete(key);
    throw error;
  });
  count(memory, key, answer, text.length);
  return JSON.parse(text) as T;
}

/** Counts an answer in; the oldest go where there are too many, and one that is too long itself. */
function count(memory: Memory, key: string, answer: Answer, length: number): void {
  if (memory.kept.get(key) !== answer) return;
  if (length > mostOfOne) {
    memory.kept.delete(key);
    return;
  }
  answer.length = length;
  memory.size += length;
  for (const [oldest, { length: given }] of memory.kept) {
    if (memory.size <= mostKept) return;
    memory.kept.delete(oldest);
    memory.size -= given;
  }
}
