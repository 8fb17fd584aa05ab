const letter = /\p{L}|\p{N}/u;

/** Up to two letters; a question mark for nobody. */
export function initials(name: string | null): string {
  const words = (name ?? "").split(/\s+/u).filter((word) => letter.test(word));
  const first = words[0];
  if (first === undefined) return "?";
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last ?? ""]
    .map((word) => [...word].find((sign) => letter.test(sign)) ?? "")
    .join("")
    .toLocaleUpperCase("en");
}
