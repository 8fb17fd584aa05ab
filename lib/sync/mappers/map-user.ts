import { makeRow } from "../lists/make-row.ts";
import type { MirrorRow } from "../lists/mirror-table.ts";
import { canonicalJson } from "./canonical-json.ts";
import { asEmail, asFlag, asId, asRecord, asText } from "./read-json.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

export interface UserFields {
  gongId: string;
  emailAddress: string | null;
  name: string;
  title: string | null;
  managerGongId: string | null;
  active: boolean;
}

/** Turns one record of `users` into a row; a user without a name goes by the address, then by the id. @throws {UnreadableRecord} without an id. */
export function mapUser(input: unknown): MirrorRow<UserFields> {
  const raw = canonicalJson(input);
  const user = asRecord(raw);
  const gongId = asId(user?.id);
  if (user === null || gongId === null) throw new UnreadableRecord("The user has no id.");
  const emailAddress = asEmail(user.emailAddress);
  const name = [asText(user.firstName), asText(user.lastName)].filter((part) => part !== null).join(" ");
  return makeRow(
    {
      gongId,
      emailAddress,
      name: name || (emailAddress ?? `User ${gongId}`),
      title: asText(user.title),
      managerGongId: asId(user.managerId),
      active: asFlag(user.active) ?? true,
    },
    raw,
  );
}
