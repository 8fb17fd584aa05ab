import { batchLimits } from "./choices.ts";

/** Requests that handing over so many prospects takes: whole chunks, and each day begins a new one. Pure. */
export function sendRequests(
  prospects: number,
  { chunkSize, perDay }: { chunkSize: number; perDay: number | null },
): number {
  if (perDay === null || perDay >= prospects) return Math.ceil(prospects / chunkSize);
  const days = Math.floor(prospects / perDay);
  return days * Math.ceil(perDay / chunkSize) + Math.ceil((prospects - days * perDay) / chunkSize);
}

/** Requests that reading the flows of so many prospects takes. Pure. */
export function checkRequests(prospects: number): number {
  return Math.ceil(prospects / batchLimits.lookSize);
}
