/**
 * The tries after the first that a run of tests gives each of them: one in a run of the whole suite, none where its
 * files are named, as when somebody works on them. docs/decisions/0006.
 */
export function secondTries(filters: readonly string[]): number {
  return filters.length === 0 ? 1 : 0;
}
