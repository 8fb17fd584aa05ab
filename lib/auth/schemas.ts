import { z } from "zod";
import { EmailAddress } from "./email-address.ts";
import { NewPassword } from "./password-rules.ts";

/** A name as people write it: no control characters, nothing that turns the line around. */
export const PersonName = z
  .string()
  .trim()
  .min(1, "Write the name that your colleagues know.")
  .max(80, "Use at most 80 characters.")
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]*$/u, "Leave out signs that cannot be seen.");

export const SignUpInput = z.object({ email: EmailAddress, name: PersonName, password: NewPassword });
export type SignUpInput = z.infer<typeof SignUpInput>;

const typedPassword = z.string().min(1, "Enter your password.").max(1000, "This is not your password.");

export const SignInInput = z.object({ email: z.string().max(1000), password: typedPassword });
export type SignInInput = z.infer<typeof SignInInput>;

export const ChangePasswordInput = z.object({
  /** Left out by people who have none yet and sign in through a provider. */
  currentPassword: typedPassword.optional(),
  newPassword: NewPassword,
});
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

export const ProveInput = z.object({ password: typedPassword });
export type ProveInput = z.infer<typeof ProveInput>;

export const UpdateProfileInput = z.object({ name: PersonName });
export type UpdateProfileInput = z.infer<typeof UpdateProfileInput>;

export interface Profile {
  id: string;
  email: string;
  name: string;
  hasPassword: boolean;
  /** "google", "microsoft", "oidc". */
  providers: string[];
}

export interface SessionSummary {
  id: string;
  isCurrent: boolean;
  /** ISO moments. */
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  address: string | null;
}
