import type { Side } from "#lib/db/generated/enums.ts";
import type { MarkedTurn } from "./sentence-marks.ts";

/** Rows as they go to the database; times are ISO text in UTC. */

export interface CallRow {
  gongId: string;
  startedAt: string;
  scheduledAt: string | null;
  durationSeconds: number;
  title: string | null;
  purpose: string | null;
  url: string | null;
  meetingUrl: string | null;
  workspaceGongId: string | null;
  primaryUserGongId: string | null;
  direction: string;
  scope: string;
  system: string | null;
  media: string | null;
  language: string | null;
  isPrivate: boolean;
  hasAudio: boolean | null;
  hasVideo: boolean | null;
  accountName: string | null;
  partyCount: number;
  brief: string | null;
  usTalkSeconds: number | null;
  themTalkSeconds: number | null;
  contentHash: string;
}

export interface PartyRow {
  callGongId: string;
  position: number;
  partyGongId: string | null;
  speakerGongId: string | null;
  userGongId: string | null;
  name: string | null;
  emailAddress: string | null;
  phoneNumber: string | null;
  title: string | null;
  side: Side;
  methods: string[];
  talkSeconds: number | null;
}

/** One monologue; times in milliseconds from the start of the call. */
export interface TurnRow extends MarkedTurn {
  callGongId: string;
  position: number;
  speakerGongId: string | null;
  topic: string | null;
}
