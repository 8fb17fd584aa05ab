"use client";

import { type ComponentType, createContext, useContext } from "react";
import type { FieldProps } from "./field-props.ts";

export interface FormState {
  /** Draws what stands inside a group or a list. */
  Field: ComponentType<FieldProps>;
  /** The sentence to show at a path now; null while nobody has been there yet. */
  errorOf(path: string): string | undefined;
  /** Whether something below a path is wrong, so that what is folded opens. */
  hasErrorBelow(path: string): boolean;
  /** Paths that a shared link asks to fill in. */
  asked: ReadonlySet<string>;
  /** Whether a shared link asks for something below a path. */
  isAskedBelow(path: string): boolean;
}

const FormContext = createContext<FormState | null>(null);

export const FormProvider = FormContext.Provider;

/** @throws {TypeError} outside a form. */
export function useFormState(): FormState {
  const state = useContext(FormContext);
  if (state === null) throw new TypeError("a field stands outside a form");
  return state;
}
