import { FieldReader, isJsonObject } from "../../rules/field-reader.ts";
import { mapInSteps } from "../../rules/in-steps.ts";
import { cutPage } from "../../rules/page.ts";
import { toZonedTime } from "../../rules/zoned-time.ts";
import type { CallRef } from "../../state/call-store.ts";
import { stableFraction } from "../../state/stable-id.ts";
import type { CallDetail, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";

/** Share of calls that somebody tied to an account by hand, some of them twice. */
const ASSOCIATED_SHARE = 0.04;
const TWICE_SHARE = 0.2;
const LONGEST_DELAY_MS = 3 * 86_400_000;

interface Association {
  ref: CallRef;
  callId: string;
  userId: string | null;
  createdMs: number;
}

/** Events in ascending time; tying a call anew is a further event. The given moment itself is left out. */
export async function listManualCrmAssociations(request: ApiRequest): Promise<JsonObject> {
  const { company, nowMs } = request;
  const read = FieldReader.ofQuery(request.query);
  const fromMs = read.timeMs("fromDateTime");
  const cursor = read.text("cursor");
  read.assertValid();
  const all = await associations(request, fromMs);
  const rows = all
    .filter(({ createdMs }) => createdMs <= nowMs && (fromMs === undefined || createdMs > fromMs))
    .toSorted((left, right) => left.createdMs - right.createdMs);
  const { cursorSecret: secret, settings } = company;
  const key = ["listManualCrmAssociations", fromMs];
  const page = cutPage(rows, { request: key, cursor, secret, nowMs, repeatRows: settings.repeatRows });
  const printed = await mapInSteps(page.rows, (row) => print(request, row));
  return {
    records: page.records(printed.length, page.rows.at(-1)?.callId ?? ""),
    associations: printed,
  };
}

async function associations(
  { company, nowMs }: ApiRequest,
  fromMs: number | undefined,
): Promise<Association[]> {
  const query = {
    by: "started" as const,
    fromMs: fromMs === undefined ? undefined : fromMs - 2 * LONGEST_DELAY_MS,
  };
  await company.calls.prepare(query);
  const refs = company.calls.find(query, { nowMs, delayMs: 0 });
  const found = await mapInSteps(refs, (ref) => {
    const { id, startedMs, durationSeconds, primaryUserId } = company.calls.header(ref);
    if (stableFraction(`${id}:tied`) >= ASSOCIATED_SHARE) return [];
    const firstMs =
      startedMs + durationSeconds * 1_000 + stableFraction(`${id}:tied when`) * LONGEST_DELAY_MS;
    const first = { ref, callId: id, userId: primaryUserId, createdMs: Math.floor(firstMs / 1_000) * 1_000 };
    const isTwice = stableFraction(`${id}:tied twice`) < TWICE_SHARE;
    return isTwice ? [first, { ...first, createdMs: first.createdMs + 3_600_000 }] : [first];
  });
  return found.flat();
}

function print({ company }: ApiRequest, { ref, callId, userId, createdMs }: Association): JsonObject {
  const crmIdOf = crmIds(company.calls.detail(ref));
  return {
    callId,
    userId,
    created: toZonedTime(createdMs, company.company.timeZone),
    associatedCrmObjects: [{ accountCrmId: crmIdOf("Account"), dealCrmId: crmIdOf("Opportunity") }],
  };
}

function crmIds({ context }: CallDetail): (objectType: string) => string | null {
  const objects = context.flatMap((system) => (Array.isArray(system.objects) ? system.objects : []));
  return (objectType) => {
    const found = objects.filter(isJsonObject).find((object) => object.objectType === objectType);
    return typeof found?.objectId === "string" ? found.objectId : null;
  };
}
