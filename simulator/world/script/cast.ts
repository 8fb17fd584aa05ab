import { contactAt } from "../accounts.ts";
import { otherId } from "../call-ids.ts";
import type { WorldContext } from "../context.ts";
import type { CallPlan } from "../plan.ts";
import { at, fraction, mix } from "../rng.ts";
import type { Voice } from "./exchange.ts";

/** A person who speaks on the call. */
export interface Member {
  voice: Voice;
  firstName: string;
  lastName: string;
  title: string;
  emailAddress: string;
  phoneNumber: string | null;
  speakerId: string;
  isInternal: boolean;
  /** Gong user id, null for customers. */
  userId: string | null;
  /** Salesforce contact id, null for colleagues. */
  contactId: string | null;
  /** How much the person says when nobody stops them, 0 to 1. */
  talkativeness: number;
}

const CUSTOMER_VOICES: readonly Voice[] = ["C", "D", "E", "F"];
const COLLEAGUE_VOICES: readonly Voice[] = ["C", "D", "E", "F", "G"];

function colleague(world: WorldContext, index: number, voice: Voice): Member {
  const { spec, user } = at(world.users, index);
  const draw = fraction(world.seed ^ 0x7a1c, index);
  return {
    voice,
    firstName: spec.firstName,
    lastName: spec.lastName,
    title: spec.title,
    emailAddress: user.emailAddress,
    phoneNumber: null,
    speakerId: otherId(world.seed ^ 0x59ea, index),
    isInternal: true,
    userId: user.id,
    contactId: null,
    talkativeness: draw < 0.3 ? 0.85 + draw * 0.5 : draw < 0.6 ? (draw - 0.3) * 0.6 : 0.2 + draw * 0.5,
  };
}

/** The voice of the team's member at `place`, null where the dialogues have none left. */
export function voiceOfTeam(world: WorldContext, plan: CallPlan, place: number): Voice | null {
  if (place === 0) {
    return "R";
  }
  if (!plan.deal) {
    return COLLEAGUE_VOICES[place - 1] ?? null;
  }
  return at(world.users, plan.team[place] ?? 0).spec.role === "engineer" ? "S" : "M";
}

/** Everybody with a voice on the call, host first. */
export function castOf(world: WorldContext, plan: CallPlan): Member[] {
  const cast: Member[] = [];
  for (const [place, index] of plan.team.entries()) {
    const voice = voiceOfTeam(world, plan, place);
    if (voice && !cast.some((member) => member.voice === voice)) {
      cast.push(colleague(world, index, voice));
    }
  }
  if (plan.deal) {
    for (const [place, role] of plan.contacts.entries()) {
      const contact = contactAt(world.seed, plan.deal.account, role);
      cast.push({
        voice: CUSTOMER_VOICES[place] ?? "F",
        firstName: contact.firstName,
        lastName: contact.lastName,
        title: contact.title,
        emailAddress: contact.emailAddress,
        phoneNumber: contact.phoneNumber,
        speakerId: contact.speakerKey,
        isInternal: false,
        userId: null,
        contactId: contact.contactId,
        talkativeness: 0.2 + 0.7 * fraction(mix(world.seed, plan.deal.account.index), place),
      });
    }
  }
  return cast;
}
