"use client";

import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { areas } from "#lib/tenancy/areas.ts";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export const accesses = ["read", "write", "destructive"] as const;
export const grants = ["granted", "missing"] as const;

/** The filters as the URL carries them; links between operations bring them along. */
export const operationFilterParsers = {
  q: parseAsString,
  area: parseAsStringLiteral(areas),
  method: parseAsStringLiteral(methods),
  access: parseAsStringLiteral(accesses),
  scope: parseAsStringLiteral(grants),
};

export function useOperationFilters() {
  return useAddress(operationFilterParsers);
}

export type OperationFilters = ReturnType<typeof useOperationFilters>[0];

/** The filters as a query, with its question mark, for links inside the explorer. */
export function filterQuery(filters: OperationFilters): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  return params.size === 0 ? "" : `?${params}`;
}
