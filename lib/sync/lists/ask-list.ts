import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { Page } from "#lib/gong/core/decode.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import { parseJson } from "#lib/gong/core/json.ts";
import { asRecord } from "../mappers/read-json.ts";
import type { ListPage } from "./list-part.ts";

/** A page of a paged list, with the records that are not as declared among the others. */
export async function askPage(request: Promise<Page<unknown>>): Promise<ListPage> {
  const page = await request;
  return {
    records: [...page.items, ...page.rejected.map(({ raw }) => raw)],
    total: page.records?.totalRecords ?? null,
    nextCursor: page.nextCursor,
  };
}

/**
 * A list that Gong gives whole, from what `pick` takes out of the answer. An answer that is not as declared is read all
 * the same, so that one odd record is set aside and its list goes on.
 * @throws whatever the request throws, where the answer cannot be read even so.
 */
export async function askWhole<Answer>(
  request: (options: CallOptions) => Promise<Answer>,
  pick: (answer: Record<string, unknown>) => unknown,
  options: CallOptions,
): Promise<ListPage> {
  let text: string | undefined;
  const listening: CallOptions = {
    ...options,
    onAnswer: (answer) => {
      text = answer.text;
    },
  };
  try {
    return whole(pick(asRecord(await request(listening)) ?? {}));
  } catch (error) {
    const list = gongErrorOf(error)?.kind === "contract" ? pick(readAgain(text)) : undefined;
    if (!Array.isArray(list)) throw error;
    return whole(list);
  }
}

function whole(list: unknown): ListPage {
  return { records: Array.isArray(list) ? list : [], total: null, nextCursor: undefined };
}

function readAgain(text: string | undefined): Record<string, unknown> {
  try {
    return asRecord(parseJson(text ?? "")) ?? {};
  } catch {
    return {};
  }
}
