import {
  hydrate,
  InfiniteQueryObserver,
  MutationObserver,
  notifyManager,
  QueryObserver,
} from "@tanstack/react-query";
import { makeQueryClient } from "#lib/http/make-query-client.ts";

/** TanStack Query's cache and observers. Only ever imported by import(): no page waits for it. */
export const makeEngine = () => ({
  client: makeQueryClient(),
  hydrate,
  InfiniteQueryObserver,
  MutationObserver,
  QueryObserver,
  batch: notifyManager.batchCalls,
});

export type QueryEngine = ReturnType<typeof makeEngine>;
