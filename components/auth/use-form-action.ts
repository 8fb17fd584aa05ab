"use client";

import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { useIsAwake } from "#components/ui/use-is-awake.ts";
import { fieldError, formError } from "#lib/http/problem-error.ts";

export interface FormAction {
  /** Whether it can be sent yet. */
  isReady: boolean;
  isBusy: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** The sentence for one field. */
  errorOf: (field: string) => string | undefined;
  /** The sentence for the form as a whole. */
  formError: string | undefined;
}

/** Sends a form once at a time, keeps what was refused, and puts the focus on the first refused field. */
export function useFormAction(
  fields: readonly string[],
  action: (values: Record<string, string>, form: HTMLFormElement) => Promise<void>,
): FormAction {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const formRef = useRef<HTMLFormElement | null>(null);

  useEffect(() => {
    if (!error) return;
    formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [error]);

  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (isBusy) return;
      const form = event.currentTarget;
      formRef.current = form;
      const values: Record<string, string> = {};
      for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value;
      setIsBusy(true);
      setError(null);
      action(values, form)
        .catch(setError)
        .finally(() => setIsBusy(false));
    },
    [action, isBusy],
  );

  return {
    isReady: useIsAwake(),
    isBusy,
    onSubmit,
    errorOf: (field) => fieldError(error, field),
    formError: formError(error, fields),
  };
}
