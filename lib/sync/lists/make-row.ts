import { contentHash } from "../mappers/canonical-json.ts";
import type { MirrorRow } from "./mirror-table.ts";

/** A row from its fields and the canonical record they were read from. A better mapper rewrites its rows by itself. */
export function makeRow<Fields>(fields: Fields, raw: unknown): MirrorRow<Fields> {
  return { fields, raw, contentHash: contentHash("row-1", [fields, raw]) };
}
