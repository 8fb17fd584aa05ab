import { startTransition, useEffect, useRef, useState } from "react";
import type { QueryEngine } from "./query-engine.ts";
import { useQueryDoor } from "./query-provider.tsx";

interface Waiting<Part> {
  resolve: (part: Part) => void;
  reject: (failure: Error) => void;
}

export interface EnginePart<Part> {
  /** Null until the query cache is there. */
  part: Part | null;
  /** Why the cache could not be had. */
  failure: Error | null;
  /** Brings the cache if need be. */
  whenThere: () => Promise<Part>;
}

/** A hook's own part of the query cache, made once the cache is there. A press before then waits for it. */
export function useEngine<Part extends object>(make: (engine: QueryEngine) => Part): EnginePart<Part> {
  const door = useQueryDoor();
  const [part, setPart] = useState(() => door.engine && make(door.engine));
  const [failure, setFailure] = useState<Error | null>(null);
  const latest = useRef(make);
  const waiting = useRef<Waiting<Part>[]>([]);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => {
    if (part) {
      for (const { resolve } of waiting.current.splice(0)) resolve(part);
      return;
    }
    return door.meet({
      onEngine: (engine) => {
        const made = latest.current(engine);
        startTransition(() => {
          setPart(() => made);
          setFailure(null);
        });
      },
      onFailure: (reason) => {
        for (const { reject } of waiting.current.splice(0)) reject(reason);
        setFailure(reason);
      },
    });
  }, [door, part]);
  const whenThere = () => {
    if (part) return Promise.resolve(part);
    return new Promise<Part>((resolve, reject) => {
      waiting.current.push({ resolve, reject });
      void door.load().catch(() => undefined);
    });
  };
  return { part, failure, whenThere };
}
