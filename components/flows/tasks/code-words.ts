/** A code of Gong's as words: "COMPLETE_AND_REMOVE" is "Complete and remove". */
export function codeWords(code: string): string {
  const words = code.replaceAll("_", " ").toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
