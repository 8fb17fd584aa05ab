import type { Tx } from "#lib/db/client.ts";
import type { SearchQuery } from "../schemas.ts";
import { bestPage } from "./best-page.ts";
import { newestPage } from "./newest-page.ts";
import type { OpenQuery } from "./open-query.ts";

/** A page of calls with the turns that match, before it is made readable. */
export interface FoundPage {
  calls: { callId: string; turns: number[] }[];
  nextCursor: string | null;
  count: { value: number; isCapped: boolean } | null;
}

export function findPage(tx: Tx, tenantId: string, open: OpenQuery, query: SearchQuery): Promise<FoundPage> {
  return query.sort === "best" ? bestPage(tx, tenantId, open, query) : newestPage(tx, tenantId, open, query);
}
