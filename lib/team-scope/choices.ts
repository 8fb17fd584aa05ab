export const periods = [
  "this_week",
  "last_week",
  "last_30_days",
  "last_90_days",
  "this_month",
  "last_month",
  "this_quarter",
  "last_quarter",
  "custom",
] as const;

export type Period = (typeof periods)[number];

export const defaultPeriod: Period = "this_week";
