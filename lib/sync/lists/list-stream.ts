import type { Tx } from "#lib/db/client.ts";
import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { ListPart } from "./list-part.ts";
import type { PartPace } from "./part-due.ts";
import type { WriteContext } from "./write-rows.ts";

/** A list that belongs to a stream now. */
export interface PlannedPart extends PartPace {
  /** Unlike any other of the stream, as in "owner:123"; "all" for a stream of one list. */
  name: string;
  list(gong: GongSource): ListPart;
}

/** A stream that consists of lists, each read whole and each at its own pace. */
export interface ListStream {
  /** The most that it may ask for in any 24 hours, so that a large company's rota gets slower, not dearer. */
  requestsPerDay: number;
  /** The lists as of now, the most important first. */
  plan(tx: Tx, at: { tenantId: string; nowMs: number }): Promise<PlannedPart[]>;
  /** The answer by which Gong says that the company does not have this at all, and that in words. */
  absentWhen?: { kind: GongErrorKind; note: string };
  /** Takes for gone what belongs to lists that are no longer planned; in the transaction that ends a run. */
  tidy?(context: WriteContext): Promise<void>;
}
