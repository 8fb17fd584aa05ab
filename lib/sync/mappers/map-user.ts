import { canonicalJson, contentHash } from "./canonical-json.ts";
import { asEmail, asFlag, asId, asRecord, asText } from "./read-json.ts";
import type { UserRow } from "./rows.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const version = "user-1";

/** Turns one record of `users` into a row; a user without a name goes by the address, then by the id. @throws {UnreadableRecord} without an id. */
export function mapUser(input: unknown): { row: UserRow; raw: unknown } {
  const raw = canonicalJson(input);
  const user = asRecord(raw);
  const gongId = asId(user?.id);
  if (user === null || gongId === null) throw new UnreadableRecord("The user has no id.");
  const emailAddress = asEmail(user.emailAddress);
  const name = [asText(user.firstName), asText(user.lastName)].filter((part) => part !== null).join(" ");
  return {
    row: {
      gongId,
      emailAddress,
      name: name || (emailAddress ?? `User ${gongId}`),
      title: asText(user.title),
      managerGongId: asId(user.managerId),
      active: asFlag(user.active) ?? true,
      contentHash: contentHash(version, raw),
    },
    raw,
  };
}
