import { z } from "zod";
import { type ApiKeyState, type KeyAreas, keyAreas, keyLevels, keyLimits } from "./choices.ts";

export const CreateApiKeyInput = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, "Say what it is for.")
    .max(keyLimits.nameLength, `Use at most ${keyLimits.nameLength} characters.`)
    .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]*$/u, "Leave out signs that cannot be seen."),
  areas: z
    .partialRecord(z.enum(keyAreas), z.enum(keyLevels))
    .refine((areas) => Object.keys(areas).length > 0, "Open at least one area."),
  expiresInDays: z.int().min(1).max(keyLimits.lifeDays, `A key lives ${keyLimits.lifeDays} days at most.`),
});
export type CreateApiKeyInput = z.infer<typeof CreateApiKeyInput>;

export const ApiKeyParams = z.object({ keyId: z.string().regex(/^[a-z0-9_]{1,64}$/, "must be an id") });

export interface ApiKeySummary {
  id: string;
  name: string;
  /** The last letters of the key, to tell it from others. */
  ending: string;
  areas: KeyAreas;
  state: ApiKeyState;
  createdBy: string;
  /** ISO moments. */
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
}

export interface CreatedApiKey {
  key: ApiKeySummary;
  /** The key itself: in this answer and nowhere else. */
  token: string;
}
