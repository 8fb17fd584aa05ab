import { createHash } from "node:crypto";
import type { JsonObject } from "../world/types.ts";
import { readCursor, SEQUENCE_LIFE_SECONDS, writeCursor } from "./cursor.ts";

export const PAGE_SIZE = 100;

export interface PageRequest {
  /** Operation and parameters without the cursor. */
  request: unknown;
  cursor: string | undefined;
  secret: string;
  nowMs: number;
  /** Rows on a page, 100 unless told. */
  pageSize?: number;
  /** Fault: every following page opens with the last row of the page before. */
  repeatRows?: boolean;
}

export interface Page<Row> {
  rows: Row[];
  /** The answer's `records`, for the number of rows really given. */
  records(currentPageSize: number, lastId: string): JsonObject;
}

/**
 * Cuts a page by its number, so rows that come or go between two pages shift the later ones, as they do at Gong.
 */
export function cutPage<Row>(rows: ArrayLike<Row>, asked: PageRequest): Page<Row> {
  const { cursor, secret, nowMs, pageSize = PAGE_SIZE } = asked;
  const request = createHash("sha256").update(JSON.stringify(asked.request)).digest("base64url");
  const previous = cursor === undefined ? null : readCursor(cursor, { secret, request, nowMs });
  const pageNumber = previous?.pageNumber ?? 0;
  const from = pageNumber * pageSize;
  const firstRow = asked.repeatRows && from > 0 ? from - 1 : from;
  const isLast = from + pageSize >= rows.length;
  const time = previous?.time ?? nowMs;
  const exp = previous?.exp ?? Math.floor(nowMs / 1_000) + SEQUENCE_LIFE_SECONDS;
  return {
    rows: Array.prototype.slice.call(rows, firstRow, from + pageSize),
    records: (currentPageSize, lastId) => {
      const state = {
        pageSize,
        pageNumber: pageNumber + 1,
        total: rows.length,
        lastId,
        request,
        time,
        exp,
      };
      const records = { totalRecords: rows.length, currentPageSize, currentPageNumber: pageNumber };
      return isLast ? records : { ...records, cursor: writeCursor(state, secret) };
    },
  };
}
