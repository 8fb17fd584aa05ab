import { cache } from "react";
import { makeQueryClient } from "./make-query-client.ts";

/** One cache a request: pages prefetch into it on the server, and the browser takes over what it holds. */
export const queryClientForRequest = cache(makeQueryClient);
