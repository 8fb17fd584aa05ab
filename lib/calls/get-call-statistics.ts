import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { asCount, asRecord } from "#lib/sync/mappers/read-json.ts";
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
      usShare: usMs > 0 && themMs > 0 ? usMs / (usMs + themMs) : null,
      shareRange: (await findMetricRanges(tx, tenantId)).talkRatio,
      silent: parties.filter(({ speakerId }) => speakerId === null || !speaking.has(speakerId)),
      gongQuestions: call.isPrivate ? null : await readGongQuestions(tx, tenantId, input.callId),
    };
  });
}

async function readGongQuestions(tx: Tx, tenantId: string, callId: string) {
  const [row] = await tx.$queryRaw<{ questions: unknown }[]>`
    SELECT raw #> '{interaction,questions}' AS questions FROM call_records
    WHERE tenant_id = ${tenantId} AND call_gong_id = ${callId}`;
  const questions = asRecord(row?.questions);
  if (!questions) return null;
  return { us: asCount(questions.companyCount), them: asCount(questions.nonCompanyCount) };
}
