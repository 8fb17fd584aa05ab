export const reviewMethods = ["both", "manual", "automatic"] as const;

/** Whose rows the table has: those who were reviewed, or those who reviewed. */
export const rowKinds = ["person", "reviewer"] as const;
