import { crmKey } from "../crm-id.ts";
import type { Standing } from "./judge-standing.ts";

/** What became of one prospect, for its row. */
export interface Outcome {
  position: number;
  state: "enrolled" | "already" | "refused" | "sending";
  flowInstanceId?: string;
  code?: string;
  reason?: string;
  isRetryable?: boolean;
}

export interface AssignAnswer {
  prospectsAssigned?: readonly Standing[] | null | undefined;
  prospectsNotAssigned?:
    | readonly {
        crmProspectId?: string | null | undefined;
        errorCode?: string | null | undefined;
        errorMessage?: string | null | undefined;
      }[]
    | null
    | undefined;
}

interface Sent {
  position: number;
  crmKey: string;
  /** How often this prospect was handed over, this time included. */
  attempts: number;
}

/**
 * What an answer says of each prospect that was sent. Whoever is in neither list stays `sending` and is looked up, and so
 * does one who is "already assigned" after an earlier try of ours. Pure.
 */
export function judgeAnswer(answer: AssignAnswer, sent: readonly Sent[]): Outcome[] {
  const assigned = new Map(
    (answer.prospectsAssigned ?? []).map((one) => [crmKey(one.crmProspectId ?? ""), one.flowInstanceId]),
  );
  const refused = new Map(
    (answer.prospectsNotAssigned ?? []).map((one) => [crmKey(one.crmProspectId ?? ""), one]),
  );
  return sent.map(({ position, crmKey: key, attempts }): Outcome => {
    const flowInstanceId = assigned.get(key);
    if (flowInstanceId !== undefined) return { position, state: "enrolled", flowInstanceId };
    const refusal = refused.get(key);
    if (refusal === undefined) return { position, state: "sending" };
    const judged = judgeRefusal(refusal.errorCode ?? "", refusal.errorMessage ?? "");
    if (judged.state === "already" && attempts > 1) return { position, state: "sending" };
    return { position, ...judged };
  });
}

/** Gong's words for one prospect, as our code and sentence. Pure. */
export function judgeRefusal(code: string, message: string): Omit<Outcome, "position"> {
  const words = message === "" ? code : message;
  const quoted = words === "" ? "" : ` Gong says: “${words}”`;
  const refused = (reasonCode: string, sentence: string, isRetryable: boolean) =>
    ({ state: "refused", code: reasonCode, reason: `${sentence}${quoted}`, isRetryable }) as const;
  if (/already assigned/i.test(message)) {
    return { state: "already", code: "already_in", reason: "Was in this flow already." };
  }
  if (/exclusive/i.test(message)) {
    return refused("exclusive", "An exclusive flow stands in the way.", true);
  }
  if (/cool.?off/i.test(message)) {
    return refused("cool_off", "Is in the time of rest after another flow.", true);
  }
  if (/flow not found/i.test(message)) return refused("flow_gone", "The flow was deleted in Gong.", true);
  if (/invalid crmid/i.test(message) || (code === "InvalidArgument" && /crm/i.test(message))) {
    return refused("unknown_to_crm", "Gong knows nobody with this id.", false);
  }
  if (code === "UnexpectedError") return refused("unexpected", "Gong failed over this one.", true);
  return refused("refused", "Gong refused this one.", code !== "InvalidArgument");
}
