import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { prospectLimits } from "./choices.ts";
import { resultOf } from "./choose-targets.ts";
import type { LiveInstance } from "./read-instances.ts";
import type { UnassignProspectsInput, UnassignResult } from "./schemas.ts";

export interface EndWith {
  gong: GongClient;
  input: UnassignProspectsInput;
  /** In whose name, as Gong keeps it. */
  email: string | null;
  /** True where only what is the member's own may end. */
  isLimited: boolean;
  /** Which instances of these people still run. */
  readAgain: (crmProspectIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

interface Ended {
  results: UnassignResult[];
  requests: number;
}

/** Takes people out, a request after the other; the first that fails ends the row, and nothing is sent twice. */
export async function endInstances(ends: readonly LiveInstance[], how: EndWith): Promise<Ended> {
  const chunks = inChunks(ends, prospectLimits.instancesPerRequest);
  const done: Ended = { results: [], requests: 0 };
  for (const [index, chunk] of chunks.entries()) {
    done.requests += 1;
    try {
      const answer = await send(chunk, how);
      done.results.push(...answeredResults(chunk, answer));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const failed = await settleFailure(chunk, error, how);
      done.requests += failed.requests;
      done.results.push(...failed.results);
      const rest = chunks.slice(index + 1).flat();
      done.results.push(
        ...rest.map((row) => resultOf(row, "not_sent", "Nothing was sent: the request before it failed.")),
      );
      break;
    }
  }
  return done;
}

/**
 * One person by his CRM id, so that "all flows" takes him out of one he enters this very second too; several by their
 * instances, up to 200 with a request.
 */
async function send(chunk: readonly LiveInstance[], { gong, input, email, isLimited }: EndWith) {
  const by = email === null ? {} : { unassignedByUserEmail: email };
  const [person, ...others] = new Set(chunk.map(({ crmProspectId }) => crmProspectId));
  if (person !== undefined && others.length === 0 && !isLimited && input.kind !== "instances") {
    const flow = input.kind === "one-flow" ? { flowId: input.flowId } : {};
    return gong.flows.unassignByCrmId({ crmProspectId: person, ...flow, ...by });
  }
  return gong.flows.unassignByInstanceId({
    flowInstanceIds: chunk.map(({ flowInstanceId }) => flowInstanceId),
    ...by,
  });
}

function answeredResults(
  chunk: readonly LiveInstance[],
  answer: Awaited<ReturnType<typeof send>>,
): UnassignResult[] {
  const requestId = answer.requestId ?? null;
  const ended = new Set(answer.unassignedFlowInstanceIds ?? []);
  const results = chunk.map((row) =>
    ended.delete(row.flowInstanceId)
      ? resultOf(row, "left", null, requestId)
      : resultOf(row, "gone_before", "It had ended by itself before.", requestId),
  );
  const crmProspectId = chunk[0]?.crmProspectId ?? "";
  const entered = [...ended].map((flowInstanceId) => ({
    crmProspectId,
    flowInstanceId,
    flowId: null,
    flowName: null,
    outcome: "left" as const,
    reason: "Entered this flow a moment ago.",
    gongRequestId: requestId,
  }));
  return [...results, ...entered];
}

/** A refusal did nothing. After a lost answer the people are read again: what has gone was done, the rest was not. */
async function settleFailure(chunk: readonly LiveInstance[], error: AppError, how: EndWith): Promise<Ended> {
  const cause = gongErrorOf(error);
  const requestId = error.gongRequestId ?? null;
  if (!cause?.isOutcomeUnknown) {
    const outcome = cause ? "refused" : "not_sent";
    const reason = [error.message, ...(cause?.texts ?? []).map((text) => `Gong: ${text}`)].join(" ");
    return { results: chunk.map((row) => resultOf(row, outcome, reason, requestId)), requests: 0 };
  }
  const lost = "Gong's answer was lost.";
  try {
    const running = await how.readAgain([...new Set(chunk.map(({ crmProspectId }) => crmProspectId))]);
    const results = chunk.map((row) =>
      running.has(row.flowInstanceId)
        ? resultOf(
            row,
            "still_in",
            `${lost} Read again, he is still in. Look him up before you repeat.`,
            requestId,
          )
        : resultOf(row, "left", `${lost} Read again, he is out.`, requestId),
    );
    return { results, requests: 1 };
  } catch (again) {
    if (!(again instanceof AppError)) throw again;
    const reason = `${lost} It could not be read again either: ${again.message} Look him up before you repeat.`;
    return { results: chunk.map((row) => resultOf(row, "unknown", reason, requestId)), requests: 1 };
  }
}

function inChunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
