import type { Verdict } from "../choices.ts";
import { crmKey } from "../crm-id.ts";

/** One flow that a prospect is in, as Gong tells it. */
export interface Standing {
  flowId?: string | null | undefined;
  flowName?: string | null | undefined;
  crmProspectId?: string | null | undefined;
  flowInstanceId: string;
  flowInstanceOwnerEmail?: string | null | undefined;
  flowInstanceOwnerFullName?: string | null | undefined;
  flowInstanceCreateDate?: string | null | undefined;
  exclusive?: boolean | null | undefined;
}

/** What Gong tells of many prospects, by prospect. */
export function byProspect(standings: readonly Standing[]): Map<string, Standing[]> {
  return Map.groupBy(standings, ({ crmProspectId }) => crmKey(crmProspectId ?? ""));
}

export interface Judgement {
  verdict: Verdict;
  reason: string | null;
}

/** What the flows that a prospect is in mean for putting him into one more. Pure. */
export function judgeStanding(
  target: { flowGongId: string | null; isExclusive: boolean },
  standings: readonly Standing[],
): Judgement {
  const inThis = standings.find(({ flowId }) => flowId === target.flowGongId);
  if (inThis) return { verdict: "already_in", reason: `Is in this flow already${ofOwner(inThis)}.` };
  const exclusive = standings.find((standing) => standing.exclusive === true);
  if (exclusive) {
    return {
      verdict: "exclusive",
      reason: `Is in ${nameOf(exclusive)}, an exclusive flow${ofOwner(exclusive)}.`,
    };
  }
  const [first, ...others] = standings;
  if (first === undefined) return { verdict: "ok", reason: null };
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return target.isExclusive
    ? { verdict: "blocks", reason: `This flow is exclusive, and they are in ${nameOf(first)}${more}.` }
    : { verdict: "other_flow", reason: `Is also in ${nameOf(first)}${more}${ofOwner(first)}.` };
}

function nameOf({ flowName }: Standing): string {
  return flowName ? `“${flowName}”` : "another flow";
}

function ofOwner({
  flowInstanceOwnerFullName,
  flowInstanceOwnerEmail,
  flowInstanceCreateDate,
}: Standing): string {
  const owner = flowInstanceOwnerFullName ?? flowInstanceOwnerEmail;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(flowInstanceCreateDate ?? "")?.[0];
  return `${day ? ` since ${day}` : ""}${owner ? `, owned by ${owner}` : ""}`;
}
