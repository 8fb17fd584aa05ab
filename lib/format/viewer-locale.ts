/**
 * The screens speak English; dates and numbers follow the viewer's region. "sv" gives "en-SE": English words,
 * a Swedish order and clock.
 */
export function viewerLocale(acceptLanguage: string | null): string {
  const first = (acceptLanguage ?? "").split(",")[0]?.split(";")[0]?.trim() ?? "";
  try {
    const region = new Intl.Locale(first).maximize().region;
    return region === undefined ? "en-GB" : `en-${region}`;
  } catch {
    return "en-GB";
  }
}
