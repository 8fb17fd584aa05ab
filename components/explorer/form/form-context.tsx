"use client";

import { createContext, useContext } from "react";

export interface FormState {
  /** The sentence to show at a path now; null while nobody has been there yet. */
  errorOf(path: string): string | undefined;
  /** Whether something below a path is wrong, so that what is folded opens. */
  hasErrorBelow(path: string): boolean;
  /** Paths that a shared link asks to fill in. */
  asked: ReadonlySet<string>;
  /** Whether a shared link asks for something below a path. */
  isAskedBelow(path: string): boolean;
}

const nothing: FormState = {
  errorOf: () => undefined,
  hasErrorBelow: () => false,
  asked: new Set(),
  isAskedBelow: () => false,
};

const FormContext = createContext<FormState>(nothing);

export const FormProvider = FormContext.Provider;
export const useFormState = () => useContext(FormContext);
