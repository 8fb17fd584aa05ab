/** What a member filled in is kept so long, and no more than so many runs. */
export const keptMs = 30 * 24 * 3_600_000;
export const keptRuns = 200;
