import { type ComponentType, startTransition, useEffect, useState } from "react";
import type { TranscriptRowsProps } from "./transcript-rows.tsx";

type Rows = ComponentType<TranscriptRowsProps>;

/** The rows that follow the scrolling: null until their code is there, "never" where it cannot be had. */
export function useTranscriptRows(): Rows | "never" | null {
  const [rows, setRows] = useState<Rows | "never" | null>(null);
  useEffect(() => {
    let isGone = false;
    const take = (found: Rows | "never") => {
      if (!isGone) startTransition(() => setRows(() => found));
    };
    import("./transcript-rows.tsx").then(
      ({ default: found }) => take(found),
      () => take("never"),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return rows;
}
