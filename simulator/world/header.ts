import { encodeCallId } from "./call-ids.ts";
import type { WorldContext } from "./context.ts";
import type { CallPlan } from "./plan.ts";
import { at, mix } from "./rng.ts";
import { purposeOf, titleOf } from "./titles.ts";
import type { CallHeader, JsonObject } from "./types.ts";
import { printTime } from "./zone.ts";

const QUARTER_MS = 15 * 60_000;
const CONFERENCES = ["Zoom", "Zoom", "Microsoft Teams", "Google Meet"] as const;
const DIALLERS = ["Outreach", "Aircall"] as const;
const DISPOSITIONS = [
  "Connected",
  "Meeting booked",
  "Call back later",
  "Not interested",
  "Left voicemail",
] as const;

const MEETING_HOSTS: Record<string, string> = {
  Zoom: "https://zoom.example/j/",
  "Microsoft Teams": "https://teams.example/l/meetup-join/",
  "Google Meet": "https://meet.example/",
};

function languageCode(plan: CallPlan): string {
  if (plan.oddity === "undeterminedLanguage") {
    return "und";
  }
  return plan.oddity === "emptyTranscript" ? "zxx" : plan.language;
}

/** Position of the workspace a call belongs to. */
export function workspaceOf(world: WorldContext, plan: CallPlan): number {
  const { home, abroad, success } = world.profile.workspaceFor;
  const isSuccess =
    plan.seat.kind === "success" || at(world.users, plan.seat.host).spec.title.includes("Success");
  return isSuccess ? success : plan.language === world.profile.homeLanguage ? home : abroad;
}

function scopeOf(plan: CallPlan): string {
  return plan.oddity === "importedWithoutParties" ? "Unknown" : plan.deal ? "External" : "Internal";
}

/** Whether the picture was recorded too. */
export function hasVideo(plan: CallPlan): boolean {
  return !plan.isTelephone && plan.oddity !== "importedWithoutParties" && mix(plan.seed, 61) % 8 !== 0;
}

/** The cheap part of a call: identity, times and the `metaData` block. */
export function headerOf(world: WorldContext, plan: CallPlan, index: number): CallHeader {
  const { offsetAt, profile } = world;
  const id = encodeCallId(world.seed, plan.ordinal);
  const isImported = plan.oddity === "importedWithoutParties";
  const isConference = !plan.isTelephone && !isImported;
  const digits = plan.startedMs % 1_000 === 0 ? 0 : plan.seed % 3 === 0 ? 6 : 3;
  const scheduledMs = isConference ? Math.round(plan.startedMs / QUARTER_MS) * QUARTER_MS : null;
  const system = isConference
    ? at(CONFERENCES, mix(world.seed, plan.lane))
    : isImported
      ? "Upload API"
      : at(DIALLERS, plan.lane);
  const host = at(world.users, plan.team[0] ?? 0).user;
  const workspaceId = at(world.workspaces, workspaceOf(world, plan)).id;
  const isPrivate = plan.oddity === "private" || plan.oddity === "privateAgain";
  const unique = mix(plan.seed, 62).toString(36).toUpperCase();
  const metaData: JsonObject = {
    id,
    url: `https://${profile.cell}.app.gong.io/call?id=${id}`,
    title: titleOf(world, plan),
    scheduled: scheduledMs === null ? null : printTime(offsetAt, scheduledMs, 0),
    started: printTime(offsetAt, plan.startedMs, digits),
    duration: plan.durationSeconds,
    primaryUserId: host.id,
    direction: isConference
      ? "Conference"
      : isImported
        ? "Unknown"
        : plan.seed % 5 === 0
          ? "Inbound"
          : "Outbound",
    system,
    scope: scopeOf(plan),
    media: hasVideo(plan) ? "Video" : "Audio",
    language: languageCode(plan),
    workspaceId,
    sdrDisposition: plan.type === "outreach" ? at(DISPOSITIONS, plan.seed >>> 7) : null,
    clientUniqueId: isConference ? null : `${unique}${mix(plan.seed, 63).toString(36).toUpperCase()}`,
    customData: isImported ? "Imported from the previous recorder" : null,
    purpose: purposeOf(plan),
    meetingUrl: isConference ? `${MEETING_HOSTS[system] ?? ""}${mix(world.seed ^ plan.lane, 9)}` : null,
    isPrivate,
    calendarEventId: isConference ? `${unique.toLowerCase()}${plan.lane}@calendar.example` : null,
  };
  return {
    index,
    id,
    startedMs: plan.startedMs,
    scheduledMs,
    durationSeconds: plan.durationSeconds,
    workspaceId,
    primaryUserId: host.id,
    isPrivate,
    metaData,
  };
}
