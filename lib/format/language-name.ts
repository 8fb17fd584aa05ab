/** "German" for Gong's "deu"; the code itself where there is no name for it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code.replace("_", "-")) ?? code;
  } catch {
    return code;
  }
}
