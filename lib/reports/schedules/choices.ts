/** The days of the week as schedules count them: Monday is 1. */
export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** What became of a mail. */
export const sendingStates = ["waiting", "handing_over", "sent", "failed", "unknown"] as const;
export type SendingState = (typeof sendingStates)[number];
