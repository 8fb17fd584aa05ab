"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo } from "react";
import { useQueryDoor } from "./query-provider.tsx";

/** Answers that the server has read for what stands below. */
export function ServedQueries({ state, children }: { state: DehydratedState; children: ReactNode }) {
  const door = useQueryDoor();
  const older = useMemo(() => door.serve(state), [door, state]);
  useEffect(() => {
    if (older && door.engine) door.engine.hydrate(door.engine.client, older);
  }, [older, door]);
  return children;
}
