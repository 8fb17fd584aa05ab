import { otherId } from "./call-ids.ts";
import { asciiSlug, PERSON_NAMES } from "./names.ts";
import type { CompanyProfile, PersonSpec } from "./profiles/profile.ts";
import { at, fraction, mix } from "./rng.ts";
import type { GongUser } from "./types.ts";
import { printTime, type ZoneOffset } from "./zone.ts";

/** A user together with what the generator needs to know about the person. */
export interface WorldUser {
  spec: PersonSpec;
  user: GongUser;
}

const DAY_MS = 86_400_000;
const CALLS_PER_EXTRA_USER = 4_000;
const LANGUAGE_TAGS = { eng: "en-US", ger: "de-DE", fre: "fr-FR", spa: "es-ES" } as const;

/** Large worlds get more representatives, so that user lists need several pages. */
function extraPeople(profile: CompanyProfile, seed: number, callCount: number): PersonSpec[] {
  const managers = profile.people.filter((person) => person.role === "manager");
  const extra = Math.min(1_500, Math.floor(Math.max(0, callCount - 10_000) / CALLS_PER_EXTRA_USER));
  const names = PERSON_NAMES[profile.homeLanguage];
  return Array.from({ length: extra }, (_, index) => {
    const firstName = at(names.first, mix(seed, index + 900));
    const lastName = at(names.last, mix(seed, index + 90_000));
    return {
      handle: `${asciiSlug(firstName)}.${asciiSlug(lastName)}${index + 2}`,
      firstName,
      lastName,
      title: "Account Executive",
      manager: at(managers, index).handle,
      role: "rep",
      active: true,
      seats: 1,
    };
  });
}

function spokenLanguages(profile: CompanyProfile, spec: PersonSpec) {
  const home = LANGUAGE_TAGS[profile.homeLanguage];
  const second = specialLanguage(spec);
  return [
    { language: home, primary: true },
    ...(second ? [{ language: LANGUAGE_TAGS[second], primary: false }] : []),
  ];
}

/** The language of somebody whose territory has one of its own. */
export function specialLanguage(spec: PersonSpec): "ger" | "fre" | "spa" | null {
  return /DACH/.test(spec.title)
    ? "ger"
    : /France/.test(spec.title)
      ? "fre"
      : /Iberia/.test(spec.title)
        ? "spa"
        : null;
}

export function buildUsers(
  profile: CompanyProfile,
  seed: number,
  callCount: number,
  offsetAt: ZoneOffset,
  worldStartMs: number,
): WorldUser[] {
  const people = [...profile.people, ...extraPeople(profile, seed, callCount)];
  const idOf = new Map(
    people.map((spec) => [
      spec.handle,
      otherId(seed ^ mix(1, spec.handle.length), mix(seed, hash(spec.handle))),
    ]),
  );
  return people.map((spec, index) => {
    const id = idOf.get(spec.handle) ?? "";
    const draw = mix(seed, hash(spec.handle));
    const emailAddress = `${spec.handle}@${profile.emailDomain}`;
    const created = worldStartMs - Math.floor((60 + fraction(seed, index) * 900) * DAY_MS);
    const recorded = spec.active && spec.role !== "operations";
    const dialler = spec.role === "outbound";
    const zoom = `https://${profile.key}.zoom.example/j/${9_000_000_000 + (draw % 900_000_000)}`;
    return {
      spec,
      user: {
        id,
        emailAddress,
        created: printTime(offsetAt, created, index % 3 === 0 ? 0 : index % 3 === 1 ? 3 : 6),
        active: spec.active,
        emailAliases: draw % 6 === 0 ? [`${asciiSlug(spec.firstName)}@${profile.emailDomain}`] : [],
        trustedEmailAddress: draw % 4 === 0 ? emailAddress : null,
        firstName: spec.firstName,
        lastName: spec.lastName,
        title: draw % 17 === 0 && spec.role === "rep" ? null : spec.title,
        phoneNumber: draw % 3 === 0 ? null : `+1 332 555 0${100 + (draw % 900)}`,
        extension: draw % 7 === 0 ? String(100 + (draw % 900)) : null,
        personalMeetingUrls: recorded ? [zoom] : [],
        settings: {
          webConferencesRecorded: recorded,
          preventWebConferenceRecording: false,
          telephonyCallsImported: dialler,
          emailsImported: spec.active,
          preventEmailImport: !spec.active,
          nonRecordedMeetingsImported: recorded,
          gongConnectEnabled: dialler,
        },
        managerId: spec.manager === null ? null : (idOf.get(spec.manager) ?? null),
        meetingConsentPageUrl: recorded ? `https://join.gong.example/${profile.key}/${spec.handle}` : null,
        conferencingProviders: recorded ? [{ provider: "ZOOM", isDefault: true }] : [],
        spokenLanguages: draw % 11 === 0 ? [] : spokenLanguages(profile, spec),
      },
    };
  });
}

function hash(text: string): number {
  let value = 17;
  for (const letter of text) {
    value = (Math.imul(value, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return value;
}
