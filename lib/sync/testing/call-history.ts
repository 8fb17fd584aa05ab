import fc from "fast-check";
import type { Tx } from "#lib/db/client.ts";
import type { TranscriptState } from "#lib/db/generated/enums.ts";

/** A call as a history leaves it: what roll-ups are counted from, small enough to shrink. */
export interface HistoryCall {
  id: string;
  startedMs: number;
  workspace: string | null;
  host: string | null;
  account: string | null;
  /** Users of ours who took part, with their talk seconds. */
  users: { id: string; talkSeconds: number | null }[];
  customerTalk: number | null;
  durationSeconds: number;
  isPrivate: boolean;
  state: TranscriptState;
  longest: number | null;
  questions: number | null;
  trackers: { id: string; count: number }[];
  /** How the call stands after the step. */
  fate: "there" | "removed" | "erased";
}

const userIds = ["501", "502", "503"];
const from = Date.UTC(2026, 2, 28, 22);

const call: fc.Arbitrary<HistoryCall> = fc.record({
  id: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
  // Four days around midnight UTC, a leap of clocks among them.
  startedMs: fc.integer({ min: 0, max: 96 }).map((hours) => from + hours * 3_599_000),
  workspace: fc.constantFrom(null, "700", "701"),
  host: fc.constantFrom(null, ...userIds),
  account: fc.constantFrom(null, "Globex", "Initech"),
  users: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...userIds),
      talkSeconds: fc.option(fc.integer({ min: 0, max: 3_000_000 }).map((ms) => ms / 1000)),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  customerTalk: fc.option(fc.integer({ min: 0, max: 9_000 }).map((tenths) => tenths / 10)),
  durationSeconds: fc.integer({ min: 0, max: 7_200 }),
  isPrivate: fc.boolean(),
  state: fc.constantFrom("waiting", "present", "empty", "missing"),
  longest: fc.option(fc.integer({ min: 0, max: 600 })),
  questions: fc.option(fc.integer({ min: 0, max: 40 })),
  trackers: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("8", "9"), count: fc.integer({ min: 0, max: 5 }) }),
    { selector: ({ id }) => id },
  ),
  fate: fc.oneof(
    { weight: 5, arbitrary: fc.constant("there" as const) },
    fc.constantFrom("removed", "erased"),
  ),
});

/** Pages of calls; each is one transaction, and a call may come again in any of them, in another shape. */
export const history: fc.Arbitrary<HistoryCall[][]> = fc.array(
  fc.uniqueArray(call, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 8 },
);

/** Writes a call as it is now over whatever the mirror holds of it. */
export async function writeCall(tx: Tx, tenantId: string, call: HistoryCall): Promise<void> {
  await tx.callTurn.deleteMany({ where: { tenantId, callGongId: call.id } });
  await tx.call.deleteMany({ where: { tenantId, gongId: call.id } });
  if (call.fate === "erased") return;
  const measured = call.users.flatMap(({ talkSeconds }) => talkSeconds ?? []);
  await tx.call.create({
    data: {
      tenantId,
      gongId: call.id,
      startedAt: new Date(call.startedMs),
      durationSeconds: call.durationSeconds,
      workspaceGongId: call.workspace,
      primaryUserGongId: call.host,
      accountName: call.account,
      direction: "Conference",
      scope: "External",
      isPrivate: call.isPrivate,
      partyCount: call.users.length,
      usTalkSeconds: measured.length === 0 ? null : measured.reduce((total, seconds) => total + seconds, 0),
      themTalkSeconds: call.customerTalk,
      transcriptState: call.state,
      contentHash: "history",
      mirroredAt: new Date(0),
      removedAt: call.fate === "removed" ? new Date(0) : null,
    },
  });
  const keys = { tenantId, callGongId: call.id };
  await tx.callParty.createMany({
    data: call.users.map(({ id, talkSeconds }, position) => ({
      ...keys,
      position,
      userGongId: id,
      speakerGongId: `s${id}`,
      side: "us",
      methods: [],
      talkSeconds,
    })),
  });
  const occurrences = (count: number) =>
    Array.from({ length: count }, () => ({ speakerId: `s${call.users[0]?.id}` }));
  await tx.callRecord.create({
    data: {
      ...keys,
      raw: {
        interaction: {
          interactionStats: call.longest === null ? [] : [{ name: "Longest Monologue", value: call.longest }],
          ...(call.questions !== null && {
            questions: { companyCount: call.questions, nonCompanyCount: 1 },
          }),
        },
        content: {
          trackers: call.trackers.map(({ id, count }) => ({
            id,
            name: `Tracker ${id}`,
            count,
            occurrences: occurrences(count),
          })),
          topics: call.trackers.map(({ id, count }) => ({ name: `Topic ${id}`, duration: count * 10 })),
        },
      },
    },
  });
}
