import { hashKey } from "#components/query/hash-key.ts";

/** The page that the server read for the address at `at`, epoch ms. */
export interface FirstPage<Filter, Page> {
  filter: Filter;
  page: Page;
  at: number;
}

/**
 * What an endless list begins with where the server has read its first page for the same question. Not by hydration: a
 * page that is rendered afresh would cut a list that was scrolled on back to its first page.
 */
export function fromFirstPage<Filter, Page>(first: FirstPage<Filter, Page> | null, filter: Filter) {
  return (
    first !== null &&
    hashKey([filter]) === hashKey([first.filter]) && {
      initialData: { pages: [first.page], pageParams: [null] },
      initialDataUpdatedAt: first.at,
    }
  );
}
