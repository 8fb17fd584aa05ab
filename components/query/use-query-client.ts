import type { InvalidateQueryFilters, QueryKey } from "@tanstack/react-query";
import { useMemo } from "react";
import { useQueryDoor } from "./query-provider.tsx";

export interface QueryWork {
  /** Has read again what is shown, and what is kept when it is shown next. */
  invalidateQueries: (filters: InvalidateQueryFilters) => Promise<void>;
  setQueryData: (key: QueryKey, data: unknown) => void;
  getQueryData: <Data>(key: QueryKey) => Data | undefined;
}

/** The query cache for those who have changed something. Without the cache there is nothing that it keeps. */
export function useQueryClient(): QueryWork {
  const door = useQueryDoor();
  return useMemo(
    () => ({
      invalidateQueries: (filters) =>
        door.load().then(
          ({ client }) => client.invalidateQueries(filters),
          () => undefined,
        ),
      getQueryData: <Data>(key: QueryKey) => door.engine?.client.getQueryData<Data>(key),
      setQueryData: (key, data) => {
        if (door.engine) door.engine.client.setQueryData(key, data);
        else
          void door.load().then(
            ({ client }) => client.setQueryData(key, data),
            () => undefined,
          );
      },
    }),
    [door],
  );
}
