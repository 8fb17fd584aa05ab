import { toZonedTime } from "../rules/zoned-time.ts";
import type { CallDetail, CallHeader, Company, JsonObject, Monologue } from "../world/types.ts";
import { stableFraction, stableId } from "./stable-id.ts";

export interface CreatedParty {
  emailAddress: string | null;
  name: string | null;
  phoneNumber: string | null;
  userId: string | null;
  context: JsonObject[];
}

/** What a request to add a call said. */
export interface NewCallFacts {
  clientUniqueId: string;
  title: string | null;
  purpose: string | null;
  scheduledMs: number | null;
  durationSeconds: number | null;
  direction: string;
  disposition: string | null;
  customData: string | null;
  meetingUrl: string | null;
  provider: string | null;
  workspaceId: string;
  languageCode: string | null;
  primaryUserId: string;
  parties: CreatedParty[];
  context: JsonObject[];
}

export interface Recording {
  media: "Audio" | "Video";
  durationSeconds: number;
  /** From then on the call is in the lists. */
  arrivedMs: number;
  /** From then on it has a transcript and audio. */
  processedMs: number;
}

/** A call added through the API. It stays out of the lists until it has a recording. */
export interface CreatedCall {
  id: string;
  startedMs: number;
  input: NewCallFacts;
  recording: Recording | null;
}

const LANGUAGES: Record<string, string> = { en: "eng", de: "ger", fr: "fre", es: "spa" };
const TRIES = 40;

export function isListed({ recording }: CreatedCall, nowMs: number): boolean {
  return recording !== null && recording.arrivedMs <= nowMs;
}

export function isProcessed({ recording }: CreatedCall, nowMs: number): boolean {
  return recording !== null && recording.processedMs <= nowMs;
}

export function callUrl(company: Company, callId: string): string {
  const known = company.callHeader(0).metaData.url;
  return `${typeof known === "string" ? known.split("?")[0] : "https://app.gong.io/call"}?id=${callId}`;
}

export function createdHeader(
  company: Company,
  { id, startedMs, input, recording }: CreatedCall,
): CallHeader {
  const { scheduledMs, primaryUserId, workspaceId } = input;
  const durationSeconds = input.durationSeconds ?? recording?.durationSeconds ?? 0;
  const isInternal = input.parties.every(({ userId }) => userId !== null);
  return {
    index: -1,
    id,
    startedMs,
    scheduledMs,
    durationSeconds,
    workspaceId,
    primaryUserId,
    isPrivate: false,
    metaData: {
      id,
      url: callUrl(company, id),
      title: input.title,
      scheduled: scheduledMs === null ? null : toZonedTime(scheduledMs, company.timeZone),
      started: toZonedTime(startedMs, company.timeZone),
      duration: durationSeconds,
      primaryUserId,
      direction: input.direction,
      system: input.provider ?? "Upload API",
      scope: isInternal ? "Internal" : "External",
      media: recording?.media ?? "Audio",
      language: languageOf(input),
      workspaceId,
      sdrDisposition: input.disposition,
      clientUniqueId: input.clientUniqueId,
      customData: input.customData,
      purpose: input.purpose,
      meetingUrl: input.meetingUrl,
      isPrivate: false,
      calendarEventId: null,
    },
  };
}

function languageOf({ languageCode }: NewCallFacts): string {
  return LANGUAGES[languageCode?.split("-")[0]?.toLowerCase() ?? "en"] ?? "und";
}

/** Its words are those of a call of the world in the same language, spoken by its own people. */
export function createdDetail(company: Company, call: CreatedCall, isProcessed: boolean): CallDetail {
  const header = createdHeader(company, call);
  const speakers = call.input.parties.map((_, at) => stableId(`${call.id}:speaker:${at}`));
  const source = isProcessed ? sourceOf(company, header) : null;
  const transcript = source ? respoken(source.transcript, speakers, header.durationSeconds * 1_000) : [];
  return {
    ...header,
    context: call.input.context,
    parties: call.input.parties.map((party, at) => ({
      id: stableId(`${call.id}:party:${at}`),
      emailAddress: party.emailAddress,
      name: party.name,
      title: null,
      userId: party.userId,
      speakerId: transcript.some(({ speakerId }) => speakerId === speakers[at])
        ? (speakers[at] ?? null)
        : null,
      context: party.context,
      affiliation: party.userId === null ? "External" : "Internal",
      phoneNumber: party.phoneNumber,
      methods: ["Attendee"],
    })),
    content: source ? contentOf(source) : {},
    interaction: source
      ? { speakers: talkTimes(call, speakers, transcript), interactionStats: [], video: [] }
      : {},
    collaboration: { publicComments: [] },
    media: { hasAudio: isProcessed, hasVideo: false },
    transcript,
    undocumented: {},
  };
}

function sourceOf(company: Company, header: CallHeader): CallDetail | null {
  const first = Math.floor(stableFraction(header.id) * company.callCount);
  for (let tried = 0; tried < Math.min(TRIES, company.callCount); tried += 1) {
    const index = (first + tried) % company.callCount;
    const candidate = company.callHeader(index);
    if (candidate.metaData.language !== header.metaData.language || candidate.isPrivate) continue;
    const detail = company.callDetail(index);
    if (detail.transcript.length > 0) return detail;
  }
  return null;
}

function respoken(transcript: Monologue[], speakers: string[], lengthMs: number): Monologue[] {
  const voices = [...new Set(transcript.map(({ speakerId }) => speakerId))];
  return transcript
    .map((turn) => ({
      ...turn,
      speakerId: speakers[voices.indexOf(turn.speakerId) % speakers.length] ?? null,
      sentences: turn.sentences.filter(({ end }) => end <= lengthMs),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function contentOf({ content }: CallDetail): JsonObject {
  const { brief, keyPoints } = content;
  return {
    structure: [],
    topics: [],
    trackers: [],
    brief: brief ?? null,
    outline: [],
    highlights: [],
    callOutcome: null,
    keyPoints: keyPoints ?? [],
  };
}

function talkTimes(call: CreatedCall, speakers: string[], transcript: Monologue[]): JsonObject[] {
  return call.input.parties.flatMap(({ userId }, at) => {
    const spoken = transcript.filter(({ speakerId }) => speakerId === speakers[at]);
    const ms = spoken
      .flatMap(({ sentences }) => sentences)
      .reduce((sum, { start, end }) => sum + end - start, 0);
    return ms === 0 ? [] : [{ id: stableId(`${call.id}:party:${at}`), userId, talkTime: ms / 1_000 }];
  });
}
