import type { FieldReader } from "../rules/field-reader.ts";
import type { CompanyState } from "../state/company-state.ts";
import { findUserByEmail } from "../state/find-user.ts";
import type { GongUser } from "../world/types.ts";

/** The active user whose address a field holds. A missing or foreign address is a failure of the request. */
export function readUserEmail(read: FieldReader, name: string, company: CompanyState): GongUser | null {
  const email = read.requiredText(name);
  return email === "" ? null : activeUser(read, name, company, email);
}

export function readOptionalUserEmail(
  read: FieldReader,
  name: string,
  company: CompanyState,
): GongUser | null {
  const email = read.text(name);
  return email === undefined ? null : activeUser(read, name, company, email);
}

function activeUser(read: FieldReader, name: string, company: CompanyState, email: string): GongUser | null {
  const user = findUserByEmail(company, email);
  if (user?.active) return user;
  read.fail(name, user === null ? "no Gong user has this email address" : "the user is not active");
  return null;
}
