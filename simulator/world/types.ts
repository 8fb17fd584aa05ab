import type { BriefKind } from "./briefs.ts";
import type { CallFacts } from "./call-facts.ts";
import type { Deed } from "./deeds.ts";
import type { StepAction } from "./flow-texts.ts";
import type { LibraryCall, LibraryFolder } from "./library.ts";
import type { SeededProfile } from "./permission-profiles.ts";
import type { Scorecard } from "./scorecards/scorecards.ts";
import type { CallTalk } from "./talk.ts";
import type { ZoneOffset } from "./zone.ts";

/** Gong's JSON, exactly as a response carries it. Times are ISO-8601 with the company's offset. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One simulated Gong company. Everything in it follows from `seed` and `now`. */
export interface Company {
  /** Short stable key, for example `acme`; part of the API host name. */
  key: string;
  name: string;
  /** IANA zone that rules offsets in answers and the days of statistics. */
  timeZone: string;
  offsetAt: ZoneOffset;
  workspaces: Workspace[];
  users: GongUser[];
  /** Sign-ins for the simulator's consent page: technical administrators may consent, others may not. */
  administrators: { userId: string; emailAddress: string }[];
  trackers: TrackerDefinition[];
  callCount: number;
  /** Cheap header of call `index` (0 is the oldest). Deterministic, never cached without bound. */
  callHeader(index: number): CallHeader;
  /** The whole of call `index`: made on demand from the seed, deterministic. */
  callDetail(index: number): CallDetail;
  /** Who took part in call `index`, without the cost of a header. */
  callFacts(index: number): CallFacts;
  /** What was done with call `index` after it was over, whenever that was. */
  callDeeds(index: number): Deed[];
  /** The figures of call `index` that statistics average; null when nobody spoke. */
  callTalk(index: number): CallTalk | null;
  /** Index of the first call that started at or after `epochMs` (binary search, `callCount` when none). */
  firstCallSince(epochMs: number): number;
  /** Index of the call with this Gong id, or -1; arithmetic, not a scan. */
  callIndexOf(id: string): number;
  /** The people at customers, as the CRM knows them; those on calls are among them. Made once, on demand. */
  contacts(): readonly CrmContact[];
  scorecards: readonly Scorecard[];
  briefs: readonly BriefKind[];
  folders: readonly LibraryFolder[];
  permissionProfiles: readonly SeededProfile[];
  /** The calls in a folder of the library at a moment, newest first. */
  callsInFolder(folder: LibraryFolder, nowMs: number): LibraryCall[];
  /** Flows, their folders and who was in them at the start. Made once, on demand. */
  engage(): EngageWorld;
}

/** A person at a customer, under the 18-character id of the CRM. */
export interface CrmContact {
  crmId: string;
  firstName: string;
  lastName: string;
  title: string;
  emailAddress: string;
  phoneNumber: string;
  account: { crmId: string; name: string; city: string; language: string };
  opportunity: { crmId: string; name: string; amount: string };
  /** Who hosts the calls with this customer. */
  ownerUserId: string;
}

export type Visibility = "Company" | "Personal" | "Shared";

export interface FlowFolder {
  id: string;
  name: string;
  parentFolderId: string | null;
  /** The owner of a personal folder. */
  createdById: string | null;
  visibility: Visibility;
  workspaceId: string;
}

export interface FlowStep {
  id: string;
  /** Counts from 1. */
  stepOrder: number;
  action: StepAction;
  /** Days after the enrolment. */
  afterDays: number;
  subject: string | null;
  body: string | null;
  isReply: boolean;
}

export interface Flow {
  id: string;
  name: string;
  description: string | null;
  folderId: string | null;
  visibility: Visibility;
  /** Null for flows of the company. */
  ownerUserId: string | null;
  sharedWithUserIds: readonly string[];
  workspaceId: string;
  createdMs: number;
  exclusive: boolean;
  steps: readonly FlowStep[];
}

/** An enrolment from before the start. */
export interface PastEnrolment {
  flowId: string;
  crmProspectId: string;
  ownerUserId: string;
  createdMs: number;
}

export interface EngageWorld {
  folders: readonly FlowFolder[];
  flows: readonly Flow[];
  /** The day on which the world was made, epoch milliseconds. */
  startMs: number;
  pastEnrolments: readonly PastEnrolment[];
}

export interface Workspace {
  id: string;
  name: string;
  description: string | null;
}

/** A user as `GET /v2/users` prints it (all keys present, null where empty). */
export type GongUser = JsonObject & {
  id: string;
  emailAddress: string;
  managerId: string | null;
  active: boolean;
};

export interface TrackerDefinition {
  id: string;
  name: string;
  workspaceId: string | null;
  phrases: string[];
  /** The same phrases by ISO-639-2B code; `mul` for any language. */
  keywords: { language: string; phrases: string[] }[];
}

export interface CallHeader {
  index: number;
  id: string;
  startedMs: number;
  scheduledMs: number | null;
  durationSeconds: number;
  workspaceId: string;
  primaryUserId: string | null;
  isPrivate: boolean;
  /** The `metaData` block, equal to the basic call. */
  metaData: JsonObject;
}

export interface Sentence {
  /** Milliseconds from the start of the call. */
  start: number;
  end: number;
  text: string;
}

/** One speaker turn of `POST /v2/calls/transcript`. */
export interface Monologue {
  speakerId: string | null;
  topic: string | null;
  sentences: Sentence[];
}

export interface CallDetail extends CallHeader {
  /** `Extended` context; the HTTP layer thins it for `Basic`. Empty when no CRM is linked. */
  context: JsonObject[];
  parties: JsonObject[] | null;
  /** structure, trackers (with occurrences), topics, brief, outline, highlights, callOutcome, keyPoints. */
  content: JsonObject;
  /** speakers, interactionStats, video, questions. */
  interaction: JsonObject;
  /** publicComments. */
  collaboration: JsonObject;
  media: { hasAudio: boolean; hasVideo: boolean };
  /** Empty when Gong has none; private calls keep theirs here and the HTTP layer withholds it. */
  transcript: Monologue[];
  /** Fields no document mentions, to be merged into the record's top level or `metaData`. */
  undocumented: JsonObject;
}
