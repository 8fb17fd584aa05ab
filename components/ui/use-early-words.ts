import { type RefObject, useEffect, useRef } from "react";

/** Hands over what was typed into a field before the page's scripts were there; React would write the old words over it. */
export function useEarlyWords(
  field: RefObject<HTMLInputElement | null>,
  shown: string,
  onWords: (words: string) => void,
): void {
  const first = useRef({ shown, onWords });
  useEffect(() => {
    const typed = field.current?.value ?? "";
    if (typed !== first.current.shown) first.current.onWords(typed);
  }, [field]);
}
