export const subjectKinds = ["tracker", "topic"] as const;
export type SubjectKind = (typeof subjectKinds)[number];
