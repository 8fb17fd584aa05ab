import type { InfiniteQueryObserverResult, QueryObserver } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { hashKey } from "./hash-key.ts";
import type { QueryEngine } from "./query-engine.ts";
import { useQueryDoor } from "./query-provider.tsx";
import { type AnyOptions, servedResult } from "./served-result.ts";
import { useEngine } from "./use-engine.ts";

type ObserverName = "QueryObserver" | "InfiniteQueryObserver";
const nothing = () => undefined;

/** A query as TanStack's observer sees it; until the query cache is there, as the server answered it. */
export function useObserved(name: ObserverName, options: AnyOptions) {
  const door = useQueryDoor();
  const hash = hashKey(options.queryKey);
  /** The options of the last answer that was shown, and of the last drawing. */
  const past = useRef({ answered: options, latest: options, data: undefined as unknown });
  const [isNextAsked, setIsNextAsked] = useState(false);
  const { part, failure, whenThere } = useEngine((engine) => {
    const { answered, latest } = past.current;
    const observer = makeObserver(engine, name, answered);
    observer.setOptions(engine.client.defaultQueryOptions(latest));
    return { observer, engine };
  });
  const observer = part?.observer ?? null;
  const asked = part?.engine.client.defaultQueryOptions({ ...options, _optimisticResults: "optimistic" });

  const early = part
    ? null
    : servedResult({ options, served: door.served(hash), before: past.current.data, failure, isNextAsked });
  const seen = observer && asked ? observer.getOptimisticResult(asked) : null;

  useEffect(() => {
    if (observer && asked) observer.setOptions(asked);
  }, [observer, asked]);
  useSyncExternalStore(
    useCallback(
      (onChange: () => void) => {
        if (!part) return nothing;
        const stop = part.observer.subscribe(part.engine.batch(onChange));
        part.observer.updateResult();
        return stop;
      },
      [part],
    ),
    () => observer?.getCurrentResult() ?? null,
    () => observer?.getCurrentResult() ?? null,
  );
  useEffect(() => {
    past.current.latest = options;
    if (!early || early.data === undefined || early.isPlaceholderData) return;
    past.current.answered = options;
    past.current.data = early.data;
  });
  const isLacking = early?.isFetching === true;
  useEffect(() => {
    if (isLacking) void door.load().catch(nothing);
  }, [isLacking, door]);

  if (observer && seen) return observer.trackResult(seen);
  return {
    ...early,
    refetch: () => whenThere().then(({ observer }) => observer.refetch(), nothing),
    fetchNextPage: () => {
      setIsNextAsked(true);
      return whenThere().then(
        ({ observer }) => (observer.getCurrentResult() as InfiniteQueryObserverResult).fetchNextPage(),
        nothing,
      );
    },
  };
}

/** Both kinds take the same options and tell the same, but for an endless list's pages. */
const makeObserver = (engine: QueryEngine, name: ObserverName, options: AnyOptions): QueryObserver =>
  new (engine[name] as typeof QueryObserver)(engine.client, engine.client.defaultQueryOptions(options));
