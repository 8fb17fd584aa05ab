import { z } from "zod";
import { EmailAddress } from "#lib/auth/email-address.ts";
import { Role, Visibility } from "#lib/db/generated/enums.ts";
import type { AreaLevels } from "./areas.ts";
import { AreaAdjustments } from "./member-areas.ts";
import { TenantSlug } from "./slug.ts";

const name = z
  .string()
  .trim()
  .min(1, "Write the company's name.")
  .max(80, "Use at most 80 characters.")
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]*$/u, "Leave out signs that cannot be seen.");

export const CreateTenantInput = z.object({ name, slug: TenantSlug.optional() });
export type CreateTenantInput = z.infer<typeof CreateTenantInput>;

export const UpdateTenantInput = z
  .object({ name, visibility: z.enum(Visibility), showPrivate: z.boolean() })
  .partial();
export type UpdateTenantInput = z.infer<typeof UpdateTenantInput>;

const ownId = z.string().regex(/^[a-z0-9_]{1,64}$/, "must be an id");

export const MemberParams = z.object({ memberId: ownId });
export const InvitationParams = z.object({ invitationId: ownId });

export const ChangeMemberInput = z
  .object({
    role: z.enum(Role),
    areas: AreaAdjustments,
    /** Sees and starts only his own batches of prospects, for himself as their owner. */
    isLimitedToOwnFlows: z.boolean(),
  })
  .partial()
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: "Name a role or areas.",
  });
export type ChangeMemberInput = z.infer<typeof ChangeMemberInput>;

export const CreateInvitationInput = z.object({ email: EmailAddress, role: z.enum(Role) });
export type CreateInvitationInput = z.infer<typeof CreateInvitationInput>;

export const AcceptInvitationInput = z.object({ token: z.string().max(200) });

export interface OwnTenant {
  slug: string;
  name: string;
  role: Role;
}

export interface TenantSettings {
  slug: string;
  name: string;
  visibility: Visibility;
  showPrivate: boolean;
}

export interface MemberSummary {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The role's preset with the adjustments. */
  areas: AreaLevels;
  adjustments: AreaAdjustments;
  isLimitedToOwnFlows: boolean;
  /** The Gong user with the same e-mail address. */
  gongUser: { gongId: string; name: string } | null;
  isYou: boolean;
  /** ISO moment. */
  joinedAt: string;
}

export type InvitationState = "open" | "expired" | "accepted" | "revoked";

export interface InvitationSummary {
  id: string;
  email: string;
  role: Role;
  state: InvitationState;
  invitedBy: string | null;
  /** ISO moments. */
  sentAt: string;
  expiresAt: string;
}

/** What an invitation's link shows to whoever holds it. */
export type InvitationPreview =
  | { state: "unknown" }
  | {
      state: InvitationState;
      tenantName: string;
      tenantSlug: string;
      email: string;
      role: Role;
      invitedBy: string | null;
      /** ISO moment. */
      expiresAt: string;
      hasAccount: boolean;
    };
