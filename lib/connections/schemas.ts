import { z } from "zod";
import type { MirrorPurge } from "#lib/sync/purge/schemas.ts";
import { wantedScopes } from "./wanted-scopes.ts";

const scopeName = z.enum(wantedScopes.map(({ scope }) => scope) as [string, ...string[]]);

export const StartConnectInput = z.strictObject({
  /** Scopes to ask for; all that Callboard can use unless told. */
  scopes: z.array(scopeName).min(1).max(60).optional(),
  /** A path of this tenant to come back to. */
  returnTo: z.string().startsWith("/").max(500).optional(),
});
export type StartConnectInput = z.infer<typeof StartConnectInput>;

export const AccessKeyInput = z.strictObject({
  baseUrl: z.string().trim().min(1, "is missing").max(300),
  accessKey: z
    .string()
    .trim()
    .min(1, "is missing")
    .max(300)
    .regex(/^[^:\s]+$/, "must not hold a colon or blanks"),
  accessKeySecret: z.string().trim().min(1, "is missing").max(2000),
});
export type AccessKeyInput = z.infer<typeof AccessKeyInput>;

export const DisconnectInput = z.strictObject({ mirror: z.enum(["keep", "purge"]) });
export type DisconnectInput = z.infer<typeof DisconnectInput>;

export const ConfirmCompanyInput = z.strictObject({
  attemptId: z.string().regex(/^att_[a-z0-9]{20}$/),
  /** `replace` erases the copy of the old company and connects the new one; `cancel` forgets the new one. */
  decision: z.enum(["replace", "cancel"]),
});
export type ConfirmCompanyInput = z.infer<typeof ConfirmCompanyInput>;

/** Two companies side by side, for the person who decides. */
export const CompanyQuestion = z.object({
  from: z.object({ host: z.string(), since: z.string() }),
  to: z.object({ host: z.string(), workspaces: z.array(z.string()) }),
});
export type CompanyQuestion = z.infer<typeof CompanyQuestion>;

export interface GrantedScope {
  scope: string;
  description: string;
  since: string | null;
}

export interface MissingScope {
  scope: string;
  /** "To play recordings." */
  reason: string;
  screens: readonly string[];
  operations: readonly string[];
}

export interface ConnectionTrouble {
  at: string;
  code: string;
  sentence: string;
  nextStep: string;
  gongRequestId: string | null;
}

/** One day of the ledger, in UTC. */
export interface HealthDay {
  day: string;
  requests: number;
  errors: number;
}

export interface ConnectionView {
  state: "none" | "active" | "needs_reauth" | "disconnected";
  /** False when this installation has no OAuth client; then only an access key connects. */
  canUseOAuth: boolean;
  connection: {
    id: string;
    kind: "oauth" | "access_key";
    host: string;
    /** Why it is not active. */
    reason: string | null;
    connectedAt: string;
    connectedBy: string | null;
    /** When the token is renewed next; null for an access key. */
    renewsAt: string | null;
    renewedAt: string | null;
    lastOkAt: string | null;
    lastError: ConnectionTrouble | null;
    /** An access key is not limited by scopes. */
    isLimitedByScopes: boolean;
    granted: GrantedScope[];
    missing: MissingScope[];
  } | null;
  /** The last 14 days, oldest first. */
  health: HealthDay[];
  /** How far the erasing of an old copy has come, while one is erased. */
  purge: MirrorPurge | null;
  /** Another company waits for a decision. */
  question: ({ attemptId: string } & CompanyQuestion) | null;
}

/** How a walk through Gong's consent page ended, for the page it leads back to. */
export interface ConnectAttemptView {
  id: string;
  state: "started" | "consumed" | "confirming" | "done" | "failed";
  problem: { code: string; sentence: string; nextStep: string } | null;
  question: CompanyQuestion | null;
}

export interface ConnectionCheck {
  name: "connection" | "address" | "network" | "credentials" | "scopes" | "limit" | "answer";
  label: string;
  outcome: "ok" | "failed" | "skipped";
  detail: string;
}

export interface ConnectionTest {
  isOk: boolean;
  /** From asking to the answer, waiting for the budget included, in milliseconds. */
  ms: number;
  checks: ConnectionCheck[];
  problem: { sentence: string; nextStep: string; gongRequestId: string | null } | null;
}

/** What stands in the way of fresh data, for everybody in the tenant. */
export interface ConnectionBannerView {
  tone: "info" | "warn" | "danger";
  sentence: string;
  action?: { label: string; href: string };
  otherwise?: string;
}
