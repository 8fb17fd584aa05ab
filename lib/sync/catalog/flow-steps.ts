import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import { askWhole } from "../lists/ask-list.ts";
import type { ListPage, ListPart } from "../lists/list-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import { replaceChildren } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import { flowStepTable, type MappedSteps, mapFlowSteps } from "./map-flow.ts";

/** Gong takes so many flows in one request about steps. */
export const flowsAtOnce = 20;

/** The steps of up to twenty flows. One that Gong has no longer fails the request and is left out of the next try. */
export function stepsPart(gong: GongSource, flowIds: readonly string[]): ListPart<MappedSteps> {
  let rows = 0;
  return {
    idOf: idUnder("id"),
    map: mapFlowSteps,
    request: (_cursor, options) => askSteps(gong, flowIds, options),
    holdsRows: async () => false,
    begin: () => {
      rows = 0;
    },
    save: async (context, flows) => {
      const { tx, tenantId, now } = context;
      for (const { flowGongId, description, steps } of flows) {
        await tx.gongFlow.updateMany({
          where: { tenantId, gongId: flowGongId },
          data: { description, stepCount: steps.length, stepsReadAt: now },
        });
      }
      const ids = flows.map(({ flowGongId }) => flowGongId);
      const known = await tx.gongFlow.findMany({
        where: { tenantId, gongId: { in: ids } },
        select: { gongId: true },
      });
      const isKnown = new Set(known.map(({ gongId }) => gongId));
      const ofKnown = flows.filter(({ flowGongId }) => isKnown.has(flowGongId));
      await replaceChildren(
        context,
        flowStepTable,
        { column: "flowGongId", ids: [...isKnown] },
        ofKnown.flatMap(({ steps }) => steps),
      );
      rows += flows.length;
      return flows.length;
    },
    close: async () => rows,
  };
}

async function askSteps(
  gong: GongSource,
  flowIds: readonly string[],
  options: CallOptions,
): Promise<ListPage> {
  if (flowIds.length === 0) return { records: [], total: null, nextCursor: undefined };
  try {
    return await askWhole(
      (listening) => gong.flows.getSteps({ flowIds: [...flowIds] }, listening),
      (answer) => answer.flows,
      options,
    );
  } catch (error) {
    const refusal = gongErrorOf(error);
    const gone = refusal?.kind === "not-found" ? (refusal.texts ?? []).join(" ") : "";
    const left = flowIds.filter((id) => !new RegExp(`flowId=${id}\\b`).test(gone));
    if (left.length === flowIds.length) throw error;
    return askSteps(gong, left, options);
  }
}
