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
