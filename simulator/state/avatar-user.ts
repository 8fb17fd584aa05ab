import type { Company, GongUser } from "../world/types.ts";
import { createRandom, randomText } from "./random.ts";

/** The synthetic user under which Gong's own staff appear; only listed when `includeAvatars` asks for it. */
export function avatarUser(company: Company, seed: string): GongUser | null {
  const [pattern] = company.users;
  if (pattern === undefined) return null;
  const digits = randomText(createRandom(`${seed}:${company.key}:avatar`), 17).replace(/[a-z]/g, "3");
  return {
    ...pattern,
    id: `92${digits}`,
    emailAddress: `gong-support@${company.key}.gong.example`,
    emailAliases: [],
    trustedEmailAddress: null,
    firstName: "Gong",
    lastName: "Support",
    title: null,
    phoneNumber: null,
    extension: null,
    managerId: null,
    meetingConsentPageUrl: null,
    personalMeetingUrls: [],
    conferencingProviders: [],
    spokenLanguages: [],
    active: true,
  };
}
