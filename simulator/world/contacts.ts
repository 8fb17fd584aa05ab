import { type ContactRole, contactAt } from "./accounts.ts";
import type { WorldContext } from "./context.ts";
import { type Deal, dealAt } from "./deals.ts";
import { at } from "./rng.ts";
import type { CrmContact } from "./types.ts";

const ROLES: readonly ContactRole[] = ["champion", "technical", "buyer", "procurement", "user"];
/** Turns after which a thread of calls begins again with its first customer. */
const TURNS = { outbound: 97, deal: 18, success: 18 };

/** Everybody at a customer who is or may come to be on a call, as the CRM knows them. */
export function buildContacts(world: WorldContext): CrmContact[] {
  const contacts: CrmContact[] = [];
  const seen = new Set<number>();
  for (const kind of ["deal", "success", "outbound"] as const) {
    for (let lane = 0; lane < world.lanes.count; lane += 1) {
      const seat = at(world.seats, lane);
      if (seat.kind !== kind) continue;
      for (let turn = 0; turn < TURNS[kind]; turn += 1) {
        const deal = dealAt(world, lane, turn);
        if (seen.has(deal.account.index)) continue;
        seen.add(deal.account.index);
        for (const role of ROLES) contacts.push(contactOf(world, deal, role, seat.host));
      }
    }
  }
  return contacts;
}

function contactOf(world: WorldContext, deal: Deal, role: ContactRole, host: number): CrmContact {
  const { account } = deal;
  const contact = contactAt(world.seed, account, role);
  const { firstName, lastName, title, emailAddress, phoneNumber, contactId } = contact;
  return {
    crmId: contactId,
    firstName,
    lastName,
    title,
    emailAddress,
    phoneNumber,
    account: { crmId: account.accountId, name: account.name, city: account.city, language: account.language },
    opportunity: {
      crmId: deal.opportunityId,
      name: `${account.name} - ${deal.motion}`,
      amount: String(deal.amount),
    },
    ownerUserId: at(world.users, host).user.id,
  };
}
