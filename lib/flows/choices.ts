export const flowVisibilities = ["Company", "Personal", "Shared"] as const;
