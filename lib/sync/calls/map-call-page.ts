import { callIdOf, type MappedCall, mapCall } from "../mappers/map-call.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import type { RequestedPage } from "./requested-page.ts";

export interface MappedPage {
  calls: MappedCall[];
  unreadable: Unreadable[];
  /** Every record of the page, readable or not, in Gong's order where it is known. */
  ids: string[];
}

/** Maps a page of extensive calls, each once; also those that the client's schema turned away, for the mapper takes more. */
export function mapCallPage(
  page: Pick<RequestedPage, "items" | "rejected" | "poisoned" | "skippedIds">,
): MappedPage {
  const { poisoned = [], skippedIds = [] } = page;
  const mapped: MappedPage = {
    calls: [],
    unreadable: [...poisoned],
    ids: [...poisoned.map(({ gongId }) => gongId), ...skippedIds],
  };
  for (const input of [...page.items, ...page.rejected.map(({ raw }) => raw)]) {
    try {
      const call = mapCall(input);
      const isRepeated = mapped.calls.some(({ call: { gongId } }) => gongId === call.call.gongId);
      if (isRepeated) continue;
      mapped.calls.push(call);
      mapped.ids.push(call.call.gongId);
    } catch (error) {
      const unreadable = setAside(input, callIdOf(input), error);
      mapped.unreadable.push(unreadable);
      mapped.ids.push(unreadable.gongId);
    }
  }
  return mapped;
}
