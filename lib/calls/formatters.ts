import type { Prisma } from "#lib/db/generated/client.ts";
import type { CallDetail, CallParty, CallSummary } from "./schemas.ts";

export const callSummarySelect = {
  gongId: true,
  startedAt: true,
  title: true,
  accountName: true,
  primaryUserGongId: true,
  workspaceGongId: true,
  partyCount: true,
  durationSeconds: true,
  usTalkSeconds: true,
  themTalkSeconds: true,
  direction: true,
  scope: true,
  isPrivate: true,
  transcriptState: true,
} satisfies Prisma.CallSelect;

export const callDetailSelect = {
  ...callSummarySelect,
  url: true,
  scheduledAt: true,
  purpose: true,
  language: true,
  system: true,
  media: true,
  brief: true,
  mirroredAt: true,
  parties: {
    orderBy: { position: "asc" },
    select: {
      position: true,
      name: true,
      title: true,
      emailAddress: true,
      phoneNumber: true,
      side: true,
      speakerGongId: true,
      userGongId: true,
      talkSeconds: true,
      methods: true,
    },
  },
} satisfies Prisma.CallSelect;

type SummaryRow = Prisma.CallGetPayload<{ select: typeof callSummarySelect }>;
type DetailRow = Prisma.CallGetPayload<{ select: typeof callDetailSelect }>;

/** Names of people and workspaces by Gong id, as one page of calls needs them. */
export interface CallNames {
  users: Map<string, string>;
  workspaces: Map<string, string>;
}

export function toCallSummary(row: SummaryRow, names: CallNames): CallSummary {
  const hostId = row.primaryUserGongId;
  return {
    id: row.gongId,
    startedAt: row.startedAt.toISOString(),
    title: row.title,
    accountName: row.accountName,
    host: hostId === null ? null : { id: hostId, name: names.users.get(hostId) ?? "Unknown person" },
    workspaceName: (row.workspaceGongId && names.workspaces.get(row.workspaceGongId)) ?? null,
    partyCount: row.partyCount,
    durationSeconds: row.durationSeconds,
    usTalkSeconds: row.usTalkSeconds,
    themTalkSeconds: row.themTalkSeconds,
    direction: row.direction,
    scope: row.scope,
    isPrivate: row.isPrivate,
    transcriptState: row.transcriptState,
  };
}

/** Gong's own page of a call; anything but https would be a trap in a link. */
function safeUrl(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === "https:" ? url : null;
}

export function toCallParty(party: DetailRow["parties"][number], hostId: string | null): CallParty {
  return {
    position: party.position,
    name: party.name,
    title: party.title,
    emailAddress: party.emailAddress,
    phoneNumber: party.phoneNumber,
    side: party.side,
    speakerId: party.speakerGongId,
    userId: party.userGongId,
    isHost: party.userGongId !== null && party.userGongId === hostId,
    talkSeconds: party.talkSeconds,
    methods: party.methods,
  };
}

export function toCallDetail(row: DetailRow, names: CallNames): CallDetail {
  return {
    ...toCallSummary(row, names),
    url: safeUrl(row.url),
    scheduledAt: row.scheduledAt?.toISOString() ?? null,
    purpose: row.purpose,
    language: row.language,
    system: row.system,
    media: row.media,
    brief: row.brief,
    mirroredAt: row.mirroredAt.toISOString(),
    parties: row.parties.map((party) => toCallParty(party, row.primaryUserGongId)),
  };
}
