import type * as tanstack from "@tanstack/react-query";
import type { AnyOptions } from "./served-result.ts";
import { useObserved } from "./use-observed.ts";

/** TanStack's hook, but for what it brings: its cache comes after the page. */
export const useQuery = ((options: AnyOptions) =>
  useObserved("QueryObserver", options)) as unknown as typeof tanstack.useQuery;

export const useInfiniteQuery = ((options: AnyOptions) =>
  useObserved("InfiniteQueryObserver", options)) as unknown as typeof tanstack.useInfiniteQuery;
