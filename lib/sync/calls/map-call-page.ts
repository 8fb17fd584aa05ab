import { callIdOf, type MappedCall, mapCall } from "../mappers/map-call.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import type { RequestedPage } from "./requested-page.ts";

export interface MappedPage {
  calls: MappedCall[];
  unreadable: Unreadable[];
  /** Every record of the page, readable or not, in Gong's order where it is known. */
  ids: string[];
}

/** A record as its mapper left it. */
export type MappedRecord = MappedCall | Unreadable;

/** Maps one record of extensive calls; one that cannot be read is set aside. */
export function mapCallRecord(input: unknown): MappedRecord {
  try {
    return mapCall(input);
  } catch (error) {
    return setAside(input, callIdOf(input), error);
  }
}

/** Maps a page of extensive calls, each once; also those that the client's schema turned away, for the mapper takes more. */
export function mapCallPage(
  page: Pick<RequestedPage, "items" | "rejected" | "mapped" | "poisoned" | "skippedIds">,
): MappedPage {
  const { poisoned = [], skippedIds = [], mapped = [] } = page;
  const result: MappedPage = {
    calls: [],
    unreadable: [...poisoned],
    ids: [...poisoned.map(({ gongId }) => gongId), ...skippedIds],
  };
  const rest = [...page.items, ...page.rejected.map(({ raw }) => raw)].map(mapCallRecord);
  const callIds = new Set<string>();
  for (const record of [...mapped, ...rest]) {
    if (!("call" in record)) {
      result.unreadable.push(record);
      result.ids.push(record.gongId);
    } else if (!callIds.has(record.call.gongId)) {
      callIds.add(record.call.gongId);
      result.calls.push(record);
      result.ids.push(record.call.gongId);
    }
  }
  return result;
}
