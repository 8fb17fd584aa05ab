import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";

function isWorthRepeating(failures: number, error: unknown): boolean {
  if (!(error instanceof ProblemError)) return failures < 1;
  return failures < 2 && error.problem.status >= 500 && error.problem.retryAfterSeconds === undefined;
}

/** A query cache with our defaults: half a minute fresh, repeats only what may heal by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: isWorthRepeating, refetchOnWindowFocus: true },
      mutations: { retry: false },
      dehydrate: {
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
    },
  });
}
