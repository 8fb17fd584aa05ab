import type { ComponentType } from "react";
import { PlainError, type PlainErrorProps } from "./plain-error.tsx";

interface Loaded<Props> {
  default: ComponentType<Props>;
}

/** What tells of a failure must not fail itself: where its code cannot be had, plain words stand in for it. */
export const orPlainError = <Props extends PlainErrorProps>(
  loading: Promise<Loaded<Props>>,
): Promise<Loaded<Props>> => loading.catch(() => ({ default: PlainError }));
