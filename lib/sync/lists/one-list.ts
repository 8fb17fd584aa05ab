import type { GongSource } from "../run/gong-source.ts";
import type { ListPart } from "./list-part.ts";
import type { ListStream } from "./list-stream.ts";

/** The name of the only list of a stream. */
export const onlyList = "all";

/** A stream of one list that is read on every run. */
export function oneList(list: (gong: GongSource) => ListPart): ListStream {
  return { requestsPerDay: 1_000, plan: async () => [{ name: onlyList, everyMs: 0, list }] };
}
