import type * as tanstack from "@tanstack/react-query";
import type { MutateOptions, UseMutationOptions } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useEngine } from "./use-engine.ts";

type Options = UseMutationOptions<unknown, Error, unknown>;
type Told = MutateOptions<unknown, Error, unknown>;
const nothing = () => undefined;

function useObservedMutation(options: Options) {
  const [isAsked, setIsAsked] = useState(false);
  const { part, failure, whenThere } = useEngine((engine) => ({
    engine,
    observer: new engine.MutationObserver<unknown, Error, unknown>(engine.client, options),
  }));
  useEffect(() => part?.observer.setOptions(options), [part, options]);
  const result = useSyncExternalStore(
    useCallback(
      (onChange: () => void) => part?.observer.subscribe(part.engine.batch(onChange)) ?? nothing,
      [part],
    ),
    () => part?.observer.getCurrentResult() ?? null,
    () => part?.observer.getCurrentResult() ?? null,
  );
  const mutateAsync = async (variables: unknown, told?: Told) => {
    setIsAsked(true);
    const { observer } = await whenThere();
    return observer.mutate(variables, told);
  };
  const early = {
    data: undefined,
    error: isAsked ? failure : null,
    isPending: isAsked && !failure,
    isError: isAsked && failure !== null,
    isSuccess: false,
    isIdle: !isAsked,
    reset: () => setIsAsked(false),
  };
  return {
    ...(result ?? early),
    mutate: (variables: unknown, told?: Told) => void mutateAsync(variables, told).catch(nothing),
    mutateAsync,
  };
}

/** TanStack's hook, but for what it brings: its code comes after the page, or with the first press. */
export const useMutation = useObservedMutation as unknown as typeof tanstack.useMutation;
