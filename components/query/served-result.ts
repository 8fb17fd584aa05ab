import type { InfiniteData, UseInfiniteQueryOptions, UseQueryOptions } from "@tanstack/react-query";

export type AnyOptions = UseQueryOptions & Partial<Pick<UseInfiniteQueryOptions, "getNextPageParam">>;

export interface ServedInput {
  options: AnyOptions;
  /** The server's answer, if it gave one. */
  served: unknown;
  /** What was shown before the question changed. */
  before: unknown;
  failure: Error | null;
  isNextAsked: boolean;
}

/** What a query tells before the query cache is there: the server's answer, what was shown before, or nothing yet. */
export function servedResult({ options, served, before, failure, isNextAsked }: ServedInput) {
  const known = options.initialData ?? served;
  const isPlaceholderData =
    known === undefined && before !== undefined && options.placeholderData !== undefined;
  const data = isPlaceholderData ? before : known;
  const status = data !== undefined ? "success" : failure ? "error" : "pending";
  const isFetching = known === undefined && options.enabled !== false && !failure;
  return {
    data,
    error: failure,
    status,
    isPending: status === "pending",
    isSuccess: status === "success",
    isError: status === "error",
    isLoading: status === "pending" && isFetching,
    isFetching,
    isPlaceholderData,
    hasNextPage: hasNextPage(options, data),
    isFetchingNextPage: isNextAsked && !failure,
    isFetchNextPageError: isNextAsked && failure !== null,
  };
}

function hasNextPage({ getNextPageParam }: AnyOptions, data: unknown): boolean {
  if (!getNextPageParam || data === undefined) return false;
  const { pages, pageParams } = data as InfiniteData<unknown>;
  const last = pages.at(-1);
  return last !== undefined && getNextPageParam(last, pages, pageParams.at(-1), pageParams) != null;
}
