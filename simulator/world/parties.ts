import { contactAt } from "./accounts.ts";
import { otherId } from "./call-ids.ts";
import type { WorldContext } from "./context.ts";
import { asciiSlug, PERSON_NAMES } from "./names.ts";
import type { CallPlan } from "./plan.ts";
import { at, mix, Rng } from "./rng.ts";
import type { Member } from "./script/cast.ts";
import type { Json, JsonObject } from "./types.ts";

const CROWD = 12;

function contactContext(contactId: string | null, title: string, accountName: string): Json[] {
  if (contactId === null) {
    return [];
  }
  return [
    {
      system: "Salesforce",
      objects: [
        {
          objectType: "Contact",
          objectId: contactId,
          fields: [
            { name: "Title", value: title },
            { name: "Account.Name", value: accountName },
          ],
          timing: "Now",
        },
      ],
    },
  ];
}

function partyOf(plan: CallPlan, member: Member, index: number): JsonObject {
  const isFirstGuest = member.voice === "C" && !member.isInternal;
  const isPhoneOnly = isFirstGuest && plan.oddity === "phoneOnly";
  const hasEmail = !isPhoneOnly && !(member.voice === "C" && plan.oddity === "missingEmail");
  const isUnknown = member.voice === "C" && plan.oddity === "unknownAffiliation";
  return {
    id: otherId(plan.seed, index),
    emailAddress: hasEmail ? member.emailAddress : null,
    name: isPhoneOnly ? null : `${member.firstName} ${member.lastName}`,
    title: isPhoneOnly || mix(plan.seed, index) % 12 === 0 ? null : member.title,
    userId: member.userId,
    speakerId: member.speakerId,
    context: isPhoneOnly ? [] : contactContext(member.contactId, member.title, plan.deal?.account.name ?? ""),
    affiliation: isUnknown ? "Unknown" : member.isInternal ? "Internal" : "External",
    phoneNumber: isPhoneOnly || plan.isTelephone ? member.phoneNumber : null,
    methods: plan.isTelephone
      ? ["Attendee"]
      : mix(plan.seed, index + 20) % 7 === 0
        ? ["Attendee"]
        : ["Invitee", "Attendee"],
  };
}

/** Somebody who was invited or listened, but never spoke. */
function silentParty(world: WorldContext, plan: CallPlan, index: number): JsonObject {
  const rng = new Rng(mix(plan.seed, index + 500));
  const names = PERSON_NAMES[plan.language];
  if (plan.deal && index % 3 === 0) {
    const contact = contactAt(world.seed, plan.deal.account, "buyer");
    return silent(
      plan,
      index,
      `${contact.firstName} ${contact.lastName}`,
      contact.emailAddress,
      contact.title,
    );
  }
  const firstName = rng.pick(names.first);
  const lastName = rng.pick(names.last);
  const domain = plan.deal ? plan.deal.account.domain : world.profile.emailDomain;
  return silent(
    plan,
    index,
    `${firstName} ${lastName}`,
    `${asciiSlug(firstName)}.${asciiSlug(lastName)}@${domain}`,
    null,
  );
}

function silent(
  plan: CallPlan,
  index: number,
  name: string,
  emailAddress: string,
  title: string | null,
): JsonObject {
  return {
    id: otherId(plan.seed, index),
    emailAddress,
    name,
    title,
    userId: null,
    speakerId: null,
    context: [],
    affiliation: plan.deal ? "External" : "Unknown",
    phoneNumber: null,
    methods: at([["Invitee"], ["Invitee", "Attendee"]], mix(plan.seed, index)),
  };
}

export interface Attendance {
  parties: JsonObject[] | null;
  /** Party and user by voice. */
  speakers: Map<string, { partyId: string; userId: string | null }>;
}

export function attend(world: WorldContext, plan: CallPlan, cast: readonly Member[]): Attendance {
  const speakers = new Map<string, { partyId: string; userId: string | null }>();
  const parties = cast.map((member, index) => {
    speakers.set(member.voice, { partyId: otherId(plan.seed, index), userId: member.userId });
    return partyOf(plan, member, index);
  });
  const extra =
    plan.oddity === "twelvePeople"
      ? CROWD - parties.length
      : plan.oddity === "silentParty" || plan.seed % 10 === 0
        ? 1
        : 0;
  for (let i = 0; i < extra && plan.oddity !== "soloShort"; i++) {
    parties.push(silentParty(world, plan, cast.length + i));
  }
  return { parties: plan.oddity === "importedWithoutParties" ? null : parties, speakers };
}
