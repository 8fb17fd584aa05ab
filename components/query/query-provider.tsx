"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { QueryDoor } from "./query-door.ts";
import { whenCalm } from "./when-calm.ts";

const DoorContext = createContext<QueryDoor | null>(null);

/** Holds the query cache of what stands below; once the page has come to rest, the cache is brought. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [door] = useState(() => new QueryDoor());
  useEffect(() => whenCalm(() => void door.load().catch(() => undefined)), [door]);
  useEffect(() => {
    let stop = () => {};
    const leave = door.meet({
      onEngine: ({ client }) => {
        client.mount();
        stop = () => client.unmount();
      },
      onFailure: () => undefined,
    });
    return () => {
      leave();
      stop();
    };
  }, [door]);
  return <DoorContext value={door}>{children}</DoorContext>;
}

/** Only below a QueryProvider. */
export function useQueryDoor(): QueryDoor {
  const door = useContext(DoorContext);
  if (!door) throw new Error("Queries need a QueryProvider above them");
  return door;
}
