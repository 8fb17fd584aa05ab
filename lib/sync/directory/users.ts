import { matchMembersToGongUsers } from "#lib/tenancy/match-gong-users.ts";
import { askPage } from "../lists/ask-list.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import type { MirrorTable } from "../lists/mirror-table.ts";
import { oneList } from "../lists/one-list.ts";
import { idUnder } from "../lists/read-fields.ts";
import { mapUser, type UserFields } from "../mappers/map-user.ts";

const table: MirrorTable<UserFields> = {
  name: "gong_users",
  keys: ["gongId"],
  columns: {
    gongId: "text",
    emailAddress: "text",
    name: "text",
    title: "text",
    managerGongId: "text",
    active: "boolean",
  },
};

/** The company's users, and with them the members who are matched to them by e-mail address. */
export const usersStream = oneList((gong) =>
  mirrorPart({
    table,
    extent: [],
    idOf: idUnder("id"),
    map: (record) => [mapUser(record)],
    request: (cursor, options) => askPage(gong.users.list(cursor === undefined ? {} : { cursor }, options)),
    afterPage: async ({ tx, tenantId }) => {
      await matchMembersToGongUsers(tx, tenantId);
    },
  }),
);
