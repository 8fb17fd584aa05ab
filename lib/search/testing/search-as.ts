import type { TestMember } from "#lib/test/factories.ts";
import { SearchQuery, type SearchResults } from "../schemas.ts";
import { searchCalls } from "../search-calls.ts";

type Who = Pick<TestMember, "ctx">;
type Filter = Record<string, unknown>;

export const searchAs = (who: Who, q: string, filter: Filter = {}): Promise<SearchResults> =>
  searchCalls({ ctx: who.ctx, input: SearchQuery.parse({ q, ...filter }) });

export const idsAs = async (who: Who, q: string, filter: Filter = {}) =>
  (await searchAs(who, q, filter)).hits.map(({ call }) => call.id);

/** All pages, by their cursors. */
export async function allIdsAs(who: Who, q: string, filter: Filter = {}): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: SearchResults = await searchAs(who, q, { ...filter, ...(cursor !== null && { cursor }) });
    ids.push(...page.hits.map(({ call }) => call.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}
