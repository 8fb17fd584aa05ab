import type { RunText } from "../schemas.ts";
import { formatBytes } from "./format-bytes.ts";

/** More than this is not shown whole, in bytes. */
export const maxShownBytes = 4 * 1024 * 1024;
const shownCharacters = 256 * 1024;

/** The answer's text, or its beginning when it is large and asking again changes nothing. */
export function answerText(text: string | null, bytes: number, isRepeatable: boolean): RunText | null {
  if (text === null) return null;
  if (bytes <= maxShownBytes || !isRepeatable) return { text, bytes, isCut: false, note: null };
  const shown = text.slice(0, shownCharacters);
  return {
    text: shown,
    bytes,
    isCut: true,
    note: `The answer has ${formatBytes(bytes)}; its beginning is shown. Download it to see the whole: that asks Gong once more.`,
  };
}
