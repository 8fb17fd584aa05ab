import type { DehydratedState } from "@tanstack/react-query";
import { hashKey } from "./hash-key.ts";
import type { QueryEngine } from "./query-engine.ts";

type ServedQuery = DehydratedState["queries"][number];

/** A hook that waits for the query cache. */
export interface Visitor {
  onEngine: (engine: QueryEngine) => void;
  onFailure: (failure: Error) => void;
}

/**
 * Stands before the query cache, which comes when something is asked that the server has not answered with the page, or
 * when the page has come to rest. Until then the server's answers are told from here.
 */
export class QueryDoor {
  engine: QueryEngine | null = null;
  #loading: Promise<QueryEngine> | null = null;
  readonly #visitors = new Set<Visitor>();
  readonly #served = new Map<string, ServedQuery>();

  /** What the server answered to this question with the page. */
  served(hash: string): unknown {
    return this.#served.get(hash)?.state.data;
  }

  /** Takes what the server answered. Returns what a cache that knows older answers may only take after the page is drawn. */
  serve({ queries }: DehydratedState): DehydratedState | null {
    const { engine } = this;
    if (!engine) {
      for (const query of queries) this.#served.set(hashKey(query.queryKey), query);
      return null;
    }
    const cache = engine.client.getQueryCache();
    const { known = [], fresh = [] } = Object.groupBy(queries, ({ queryHash }) =>
      cache.get(queryHash) ? "known" : "fresh",
    );
    engine.hydrate(engine.client, { queries: fresh });
    return { mutations: [], queries: known };
  }

  load(): Promise<QueryEngine> {
    this.#loading ??= import("./query-engine.ts").then(
      ({ makeEngine }) => this.#open(makeEngine()),
      (reason: unknown) => {
        this.#loading = null;
        const failure = reason instanceof Error ? reason : new Error("The page's scripts did not come.");
        for (const visitor of this.#visitors) visitor.onFailure(failure);
        throw failure;
      },
    );
    return this.#loading;
  }

  /** Calls the visitor once the cache is there, at once if it is. Returns how to leave before. */
  meet(visitor: Visitor): () => void {
    if (this.engine) {
      visitor.onEngine(this.engine);
      return () => undefined;
    }
    this.#visitors.add(visitor);
    return () => this.#visitors.delete(visitor);
  }

  #open(engine: QueryEngine): QueryEngine {
    engine.hydrate(engine.client, { queries: [...this.#served.values()] });
    this.#served.clear();
    this.engine = engine;
    for (const visitor of this.#visitors) visitor.onEngine(engine);
    this.#visitors.clear();
    return engine;
  }
}
