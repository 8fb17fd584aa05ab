import { type RefObject, useEffect, useRef, useState } from "react";
import { useEarlyWords } from "./use-early-words.ts";

/**
 * The words of a filter while somebody types them: they become the filter when typing pauses, unless the typist has left
 * by a link before. A late change of the address would take the place of the page that was asked for. With the ref on
 * the field, words that were typed before the page's scripts were there are not lost.
 */
export function useTypedWords(
  value: string,
  onChange: (words: string | null) => void,
  pauseMs = 250,
): [string, (text: string) => void, RefObject<HTMLInputElement | null>] {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEarlyWords(field, value, setText);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim() || null), pauseMs);
    const leave = (event: MouseEvent) => {
      const staysHere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (!staysHere && event.target instanceof Element && event.target.closest("a[href]"))
        clearTimeout(timer);
    };
    document.addEventListener("click", leave, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", leave, { capture: true });
    };
  }, [text, value, onChange, pauseMs]);
  return [text, setText, field];
}
