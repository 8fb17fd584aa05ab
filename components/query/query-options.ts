import type * as tanstack from "@tanstack/react-query";

const same = <T>(value: T): T => value;

/** TanStack's own take over types and return what they are given; these do so without bringing its code. */
export const queryOptions = same as typeof tanstack.queryOptions;
export const infiniteQueryOptions = same as typeof tanstack.infiniteQueryOptions;

/** As placeholder: what was shown stays until the next answer is there. */
export const keepPreviousData: typeof tanstack.keepPreviousData = same;
