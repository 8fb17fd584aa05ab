const plain = /^[\w@%+=:,./-]+$/;

/** A text as one word of a POSIX shell, whatever it holds; NUL, which no argument can hold, is dropped. */
export function shellQuote(text: string): string {
  const clean = text.replaceAll("\0", "");
  return plain.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}
