import { z } from "zod";
import type { Role, Visibility } from "#lib/db/generated/enums.ts";

export const MemberViewQuery = z.object({
  memberId: z.string().regex(/^mem_[a-z0-9]{20}$/, "must be an id"),
});
export type MemberViewQuery = z.infer<typeof MemberViewQuery>;

/** One thing the policy demands, and what a query of this moment found. */
export interface PolicyCheck {
  id: string;
  /** "Turns of private calls" */
  what: string;
  /** What was counted, and what follows from it. */
  how: string;
  found: number;
  /** True when `found` is zero, which is what the policy demands. */
  holds: boolean;
}

/** A change of the policy, from the audit log. */
export interface PolicyChange {
  seq: string;
  /** ISO moment. */
  at: string;
  by: string;
  /** "Private calls: hidden → shown" */
  what: string[];
}

export interface PrivacyReport {
  /** ISO moment of the queries. */
  asOf: string;
  tenantName: string;
  policy: { visibility: Visibility; showPrivate: boolean; sentences: string[] };
  counts: {
    calls: number;
    private: number;
    removed: number;
    /** Calls that the policy hides from everybody, those that Gong deleted apart. */
    hiddenFromAll: number;
  };
  checks: PolicyCheck[];
  /** Metadata of private calls that is held, by table. */
  metadata: { table: string; rows: number }[];
  changes: PolicyChange[];
  audit: { isIntact: boolean; entries: number };
}

/** What one member sees, and what the policy keeps from him, each call counted under its first reason. */
export interface MemberView {
  memberId: string;
  name: string;
  role: Role;
  gongUser: string | null;
  /** Why he sees what he sees, as a sentence. */
  rule: string;
  /** ISO moment. */
  asOf: string;
  visible: number;
  hidden: { removed: number; private: number; others: number };
}
