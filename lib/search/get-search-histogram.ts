import type { TenantContext } from "#lib/tenancy/context.ts";
import { findAll } from "./find/find-all.ts";
import { inSearch } from "./find/in-search.ts";
import { openQuery } from "./find/open-query.ts";
import type { SearchFilter, SearchHistogram } from "./schemas.ts";
import { histogramBuckets } from "./show/histogram-buckets.ts";

/** How the calls that match lie in time, of the newest up to a limit. @throws {AppError} `forbidden`, `limit_exceeded` */
export async function getSearchHistogram({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: SearchFilter;
}): Promise<SearchHistogram> {
  return inSearch(ctx, async (tx) => {
    const { open } = await openQuery(tx, ctx, input);
    const found = open === null ? null : await findAll(tx, ctx.tenantId, open);
    const starts = found?.calls.map(({ startedMs }) => startedMs) ?? [];
    return { ...histogramBuckets(starts, input.zone), isCapped: found?.isCapped ?? false };
  });
}
