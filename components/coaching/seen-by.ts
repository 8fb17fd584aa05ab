/** Who sees an answered scorecard that not everybody sees, by Gong's word for it. */
export const seenBy: Record<string, string> = {
  PRIVATE: "only the reviewer sees it",
  MANAGERS: "managers see it",
  MANAGERS_AND_REVIEWEE: "managers and the reviewed see it",
};
