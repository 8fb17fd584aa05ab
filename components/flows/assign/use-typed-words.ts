import { useEffect, useState } from "react";

/** Words of a search box, told on once typing rests. */
export function useTypedWords(): { text: string; setText: (text: string) => void; words: string } {
  const [text, setText] = useState("");
  const [words, setWords] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, words };
}
