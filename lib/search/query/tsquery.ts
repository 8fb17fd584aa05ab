const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

/** `tsquery` text: one of the entries. Entries are quoted, so that nothing in them is an operator. */
export const oneOf = (lexemes: readonly string[]) => `(${lexemes.map(quoted).join(" | ")})`;

/** Any entry that begins so. */
export const beginning = (start: string) => `${quoted(start)}:*`;

/** All of the parts: anywhere, or with `<0>` in one turn. */
export function allOf(parts: readonly string[], joint: "&" | "<0>"): string {
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(` ${joint} `)})`;
}
