import type { Role, Visibility } from "#lib/db/generated/enums.ts";

const visibilityWords: Record<Visibility, string> = {
  everyone: "Every member sees all calls of the company.",
  own_team:
    "Members see their own calls and those of everybody below them in Gong; owners and admins see all.",
  own_calls: "Members see the calls they hosted or took part in; owners and admins see all.",
};

export interface PolicyFacts {
  visibility: Visibility;
  showPrivate: boolean;
  keepMonths: number | null;
  removedGraceDays: number;
}

/** The tenant's policy as sentences, for a person who has to judge it. Pure. */
export function policySentences({
  visibility,
  showPrivate,
  keepMonths,
  removedGraceDays,
}: PolicyFacts): string[] {
  return [
    visibilityWords[visibility],
    showPrivate
      ? "Calls that are private in Gong are listed with title, time and people to those who may see the call."
      : "Calls that are private in Gong are hidden from everybody, owners and admins too.",
    "Of a private call only metadata is kept: its transcript is never asked for, and neither brief, topics, comments nor the raw record is stored. What was stored before it turned private is erased in the step that learns of it.",
    `Calls that Gong has deleted are hidden at once and erased after ${removedGraceDays} days.`,
    keepMonths === null
      ? "Calls are kept for ever."
      : `Calls older than ${keepMonths === 1 ? "a month" : `${keepMonths} months`} are erased, and not copied again.`,
  ];
}

/** Why a member sees the calls he sees, as a sentence. Pure. */
export function ruleOf(member: {
  role: Role;
  visibility: Visibility;
  hasGongUser: boolean;
  teamSize: number;
}): string {
  const { role, visibility, hasGongUser, teamSize } = member;
  if (role === "owner" || role === "admin") return "Owners and admins see everyone's calls.";
  if (visibility === "everyone") return "Every member sees everyone's calls.";
  if (!hasGongUser) return "Nobody in Gong has this e-mail address, so no call is theirs.";
  if (visibility === "own_calls") return "Calls they hosted or took part in.";
  return teamSize <= 1
    ? "Their own calls: nobody is below them in Gong."
    : `Their own calls and those of ${teamSize - 1} ${teamSize === 2 ? "person" : "people"} below them in Gong.`;
}
