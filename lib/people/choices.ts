export const peopleStates = ["active", "inactive", "all"] as const;
