import type { GongUser } from "../world/types.ts";
import type { CompanyState } from "./company-state.ts";

/** The user with this e-mail address or alias, in any case; null when there is none. */
export function findUserByEmail(company: CompanyState, email: string): GongUser | null {
  const wanted = email.toLowerCase();
  const hasAddress = ({ emailAddress, emailAliases }: GongUser) =>
    [emailAddress, ...(Array.isArray(emailAliases) ? emailAliases : [])].some(
      (address) => typeof address === "string" && address.toLowerCase() === wanted,
    );
  return company.users({ includeAvatars: false }).find(hasAddress) ?? null;
}

export function findUser(company: CompanyState, userId: string): GongUser | null {
  return company.users({ includeAvatars: false }).find(({ id }) => id === userId) ?? null;
}

export function fullNameOf(user: GongUser | null): string | null {
  return user === null ? null : [user.firstName, user.lastName].filter(Boolean).join(" ");
}
