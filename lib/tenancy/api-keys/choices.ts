/** What a key may open: what machines read and do, never what administers the tenant or its security. */
export const keyAreas = ["calls", "transcripts", "flows", "people"] as const;
export type KeyArea = (typeof keyAreas)[number];

export const keyLevels = ["read", "write"] as const;
export type KeyLevel = (typeof keyLevels)[number];

export type KeyAreas = Partial<Record<KeyArea, KeyLevel>>;

export const keyLimits = {
  lifeDays: 365,
  /** Living keys of one tenant. */
  keys: 50,
  nameLength: 80,
} as const;

export type ApiKeyState = "living" | "expired" | "revoked" | "orphaned";
