"use client";

import { useMemo, useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import type { InvalidParam } from "#lib/errors.ts";
import type { ExplorerOperationDetail } from "#lib/explorer/schemas.ts";
import { previewOptions } from "./explorer-requests.ts";
import { checkDrafts } from "./form/check-drafts.ts";
import { type Draft, type Drafts, draftsFrom } from "./form/draft.ts";
import { valuesOf } from "./form/draft-values.ts";
import { FieldView } from "./form/field-view.tsx";
import type { FormState } from "./form/form-context.tsx";
import { useDebounced } from "./use-debounced.ts";

const previewDelayMs = 300;
const isBelow = (path: string, other: string) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`);

/** Issues of a list that is the whole body carry no name. */
function toErrors(params: readonly InvalidParam[]): Map<string, string> {
  return new Map(
    params.map(({ name, reason }) => [name.startsWith("[") ? `body${name}` : name, reason] as const),
  );
}

/** What is filled in, what is wrong with it, and the request that it makes. */
export function useOperationForm(
  tenant: string,
  operation: ExplorerOperationDetail,
  askedFields: readonly string[],
) {
  const { form } = operation;
  const [drafts, setDrafts] = useState<Drafts>({});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [hasTried, setHasTried] = useState(false);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());

  const values = useMemo(() => valuesOf(form, drafts), [form, drafts]);
  const ownErrors = useMemo(() => checkDrafts(form, drafts), [form, drafts]);
  const settled = useDebounced(values, previewDelayMs);
  const preview = useQuery({
    ...previewOptions(tenant, operation.id, settled),
    placeholderData: (before) => before,
  });
  const isSettled = settled === values && !preview.isPlaceholderData;
  const serverErrors = useMemo(
    () => (isSettled && preview.data ? toErrors(preview.data.invalidParams) : new Map<string, string>()),
    [isSettled, preview.data],
  );
  const errors = useMemo(
    () => new Map([...refused, ...serverErrors, ...ownErrors]),
    [refused, serverErrors, ownErrors],
  );

  const asked = useMemo(() => new Set(askedFields), [askedFields]);
  const state = useMemo<FormState>(() => {
    const isShown = (path: string) => hasTried || seen.has(path) || refused.has(path);
    return {
      Field: FieldView,
      errorOf: (path) => (isShown(path) ? errors.get(path) : undefined),
      hasErrorBelow: (path) => [...errors.keys()].some((other) => isBelow(path, other) && isShown(other)),
      asked,
      isAskedBelow: (path) => askedFields.some((other) => other === path || isBelow(path, other)),
    };
  }, [errors, seen, hasTried, refused, asked, askedFields]);

  return {
    drafts,
    values,
    errors,
    state,
    preview,
    hasTried,
    change(name: string, draft: Draft) {
      setDrafts((before) => ({ ...before, [name]: draft }));
      setRefused(new Map());
    },
    /** The field was left: from now on it says what is wrong with it. */
    touch(path: string) {
      setSeen((before) => (before.has(path) ? before : new Set([...before, path])));
    },
    showAllErrors: () => setHasTried(true),
    refuse: (params: readonly InvalidParam[]) => setRefused(toErrors(params)),
    restore(given: Record<string, unknown>) {
      setDrafts(draftsFrom(form, given));
      setSeen(new Set());
      setHasTried(false);
      setRefused(new Map());
    },
  };
}
