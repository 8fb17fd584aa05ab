/** The part of an address that is worth keeping: set values only, in one order, so that equal views compare equal. */
export function viewQuery(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([, value]) => value !== ""));
  kept.sort();
  return kept.toString();
}
