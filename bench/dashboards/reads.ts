/** What each screen of many calls asks the server for; `{period}` stands for each period that is measured. */
export const dashboardReads = [
  "overview?period={period}&zone=America/New_York",
  "overview/people?period={period}&zone=America/New_York",
  "overview/calls?period={period}&zone=America/New_York",
  "calls?limit=50",
  "calls?limit=50&from=2026-10-01&to=2026-11-18&zone=America/New_York",
  "calls/filters",
  "people",
  "people/reports",
  "accounts",
  "accounts?name=Account%2077",
] as const;

export const periods = ["this_week", "last_30_days"] as const;

/** Every address once, with its periods filled in. */
export const addresses = dashboardReads.flatMap((read) =>
  read.includes("{period}") ? periods.map((period) => read.replace("{period}", period)) : [read],
);
