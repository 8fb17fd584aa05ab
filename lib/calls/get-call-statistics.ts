import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { getUsShare } from "#lib/rollups/get-us-share.ts";
import { asCount, asList, asRecord, asText } from "#lib/sync/mappers/read-json.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { countTalk } from "./count-talk.ts";
import { findVisibleCall } from "./find-visible-call.ts";
import { callDetailSelect, toCallParty } from "./formatters.ts";
import { readTurns } from "./read-turns.ts";
import type { CallStatistics } from "./schemas.ts";

/**
 * What everybody in a call did, customers too, counted from its transcript; beside it what Gong itself counts.
 * @throws {AppError} not_found
 */
export async function getCallStatistics({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { callId: string };
}): Promise<CallStatistics> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "stats", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const call = await findVisibleCall(tx, ctx, input.callId, {
      transcriptState: true,
      transcriptAt: true,
      primaryUserGongId: true,
      isPrivate: true,
      parties: callDetailSelect.parties,
    });
    const parties = call.parties.map((party) => toCallParty(party, call.primaryUserGongId));
    const turns = call.transcriptState === "present" ? await readTurns(tx, tenantId, input.callId) : [];
    const talkOf = new Map(parties.flatMap((party) => (party.speakerId ? [[party.speakerId, party]] : [])));
    const people = countTalk(turns, parties).map((figures) => ({
      ...figures,
      gongTalkSeconds: talkOf.get(figures.id)?.talkSeconds ?? null,
    }));
    const talkOfSide = (side: "us" | "them") =>
      people.reduce((sum, person) => sum + (person.side === side ? person.talkMs : 0), 0);
    const [usMs, themMs] = [talkOfSide("us"), talkOfSide("them")];
    const speaking = new Set(people.map(({ id }) => id));
    return {
      state: call.transcriptState,
      asOf: call.transcriptAt?.toISOString() ?? null,
      people,
      usShare: getUsShare(usMs, themMs),
      shareRange: (await findMetricRanges(tx, tenantId)).talkRatio,
      silent: parties.filter(({ speakerId }) => speakerId === null || !speaking.has(speakerId)),
      ...(call.isPrivate ? nothingOfGong : await readGongCounts(tx, tenantId, input.callId)),
    };
  });
}

type GongCounts = Pick<CallStatistics, "gongQuestions" | "gongFigures">;
const nothingOfGong: GongCounts = { gongQuestions: null, gongFigures: [] };

async function readGongCounts(tx: Tx, tenantId: string, callId: string): Promise<GongCounts> {
  const [row] = await tx.$queryRaw<{ questions: unknown; stats: unknown }[]>`
    SELECT interaction -> 'questions' AS questions, interaction -> 'interactionStats' AS stats
    FROM call_records, jsonb_extract_path(raw, 'interaction') AS interaction
    WHERE tenant_id = ${tenantId} AND call_gong_id = ${callId}`;
  const questions = asRecord(row?.questions);
  return {
    gongQuestions: questions && {
      us: asCount(questions.companyCount),
      them: asCount(questions.nonCompanyCount),
    },
    gongFigures: asList(row?.stats).flatMap((entry) => {
      const stat = asRecord(entry);
      const name = asText(stat?.name);
      return name !== null && typeof stat?.value === "number" ? [{ name, value: stat.value }] : [];
    }),
  };
}
