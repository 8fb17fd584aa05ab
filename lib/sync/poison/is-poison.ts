import { gongErrorOf } from "#lib/connections/map-gong-error.ts";

const breaking = new Set(["contract", "network", "timeout", "server"]);

/** True for an error that one record can cause for the whole answer: broken JSON, a cut or too large body, a 5xx. */
export function mayBePoison(error: unknown): boolean {
  const gongError = gongErrorOf(error);
  return gongError !== undefined && breaking.has(gongError.kind);
}

/** Why a record is set aside, as a sentence, without any of its content. */
export function poisonReason(error: unknown): string {
  const gongError = gongErrorOf(error);
  const [issue] = gongError?.issues ?? [];
  if (gongError?.kind === "contract" && issue?.message.includes("larger than")) {
    return "Gong's answer with this record is too large to be taken.";
  }
  if (gongError?.kind === "contract") return "Gong's answer with this record cannot be read.";
  if (gongError?.kind === "server")
    return `Gong fails to answer with this record (${gongError.status ?? 500}).`;
  return "Gong's answer with this record breaks off.";
}

/** True for trouble that most often has nothing to do with a record, and passes. */
export function isPassing(error: unknown): boolean {
  return gongErrorOf(error)?.kind !== "contract";
}
