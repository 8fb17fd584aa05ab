"use client";

import { parseAsArrayOf, parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import type { Verdict } from "#lib/flows/batches/choices.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";

/** Warnings: sent unless the person leaves them out. */
export const warnings = ["not_met", "later", "other_flow"] as const;
export type Warning = (typeof warnings)[number];

const isWarning = (verdict: Verdict): verdict is Warning => warnings.some((each) => each === verdict);

const parsers = {
  leave: parseAsArrayOf(parseAsStringLiteral(warnings)).withDefault([]),
  /** Single rows, each with its verdict: "12.ok". */
  rows: parseAsArrayOf(parseAsString).withDefault([]),
};

/** What is not to be sent, kept in the address from the check to the confirmation. */
export function useLeftOut(batch: FlowBatch) {
  const [{ leave, rows }, set] = useAddress(parsers);
  const single = rows.flatMap((row) => {
    const found = /^(\d{1,5})\.([a-z_]+)$/.exec(row);
    return found ? [{ position: Number(found[1]), verdict: found[2] as Verdict }] : [];
  });
  const counted = single.filter(({ verdict }) => !leave.some((each) => each === verdict));
  const byWarning = leave.reduce((sum, verdict) => sum + batch.verdicts[verdict], 0);
  return {
    leave,
    positions: single.map(({ position }) => position),
    /** How many go when everything chosen stays out. */
    expected: Math.max(0, batch.sendable - byWarning - counted.length),
    isOut: (position: number, verdict: Verdict) =>
      (isWarning(verdict) && leave.includes(verdict)) || single.some((row) => row.position === position),
    toggleWarning: (verdict: Warning) =>
      void set({
        leave: leave.includes(verdict) ? leave.filter((each) => each !== verdict) : [...leave, verdict],
      }),
    toggleRow: (position: number, verdict: Verdict) => {
      const row = `${position}.${verdict}`;
      void set({ rows: rows.includes(row) ? rows.filter((each) => each !== row) : [...rows, row] });
    },
  };
}

export type LeftOut = ReturnType<typeof useLeftOut>;
