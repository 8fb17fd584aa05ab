import type { CompanyState } from "../state/company-state.ts";

export interface DrawnFaults {
  serverError: boolean;
  cutBody: boolean;
  delayMs: number;
}

/** Draws the faults of one API request: always three numbers, so a changed rate shifts no later draw. */
export function drawFaults({ settings, faultDraws }: CompanyState): DrawnFaults {
  const serverError = faultDraws() < settings.serverErrorRate;
  const cutBody = faultDraws() < settings.cutBodyRate;
  return { serverError, cutBody, delayMs: settings.latencyMs + faultDraws() * settings.latencyJitterMs };
}

/** What becomes of the answer to a write that took effect. */
export type WriteFault = "lost" | "late" | "error";

/** Draws the fault of one write that took effect: one number each, from a row of its own. */
export function drawWriteFault({ settings, writeFaultDraws }: CompanyState): WriteFault | null {
  const draw = writeFaultDraws();
  const { writeLostRate, writeLateRate, writeErrorRate } = settings;
  if (draw < writeLostRate) return "lost";
  if (draw < writeLostRate + writeLateRate) return "late";
  return draw < writeLostRate + writeLateRate + writeErrorRate ? "error" : null;
}
