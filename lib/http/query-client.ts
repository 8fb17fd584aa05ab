import { QueryClient } from "@tanstack/react-query";
import { cache } from "react";

/** One cache a request: pages prefetch into it on the server, and the browser takes over what it holds. */
export const queryClientForRequest = cache(
  () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } }),
);
