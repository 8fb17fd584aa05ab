"use client";

import { FolderOpen, Play, SearchX } from "lucide-react";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { plural } from "#lib/format/plural.ts";
import type { LibraryItemsPage, LibraryQuery } from "#lib/library/schemas.ts";
import { itemKey } from "./item-words.ts";
import { LibraryItem } from "./library-item.tsx";
import { libraryItemsOptions } from "./library-options.ts";
import { usePlayList } from "./use-play-list.ts";

const NowPlaying = lazy(() => import("./now-playing.tsx").then((file) => ({ default: file.NowPlaying })));

/** What the server read for the page's address at `at`, epoch ms. */
export interface LibraryListProps {
  tenant: string;
  /** The folder's name, or what was looked for. */
  title: string;
  asked: LibraryQuery;
  first: FirstPage<LibraryQuery, LibraryItemsPage> | null;
  onClear: () => void;
}

/** What of the folder is not shown, and why; null when all is. */
function remarkOf(pages: readonly LibraryItemsPage[]): string | null {
  const sum = (of: (page: LibraryItemsPage) => number | null) =>
    pages.reduce((total, page) => total + (of(page) ?? 0), 0);
  const notCopied = sum((page) => page.notCopied);
  const hidden = sum((page) => page.hidden);
  const parts = [
    notCopied > 0 ? `${plural(notCopied, "item")} on calls that are not copied, mostly older ones.` : "",
    hidden > 0 ? `${plural(hidden, "item")} on calls that the call policy hides.` : "",
  ];
  return parts.filter(Boolean).join(" ") || null;
}

/** How many before the end of a list that is played the rest of it is fetched. */
const nearEnd = 3;

/** The calls and snippets of a folder, or those that go by some words: to read, to open, and to hear one after another. */
export function LibraryList({ tenant, title, asked, first, onClear }: LibraryListProps) {
  const list = useInfiniteQuery({
    ...libraryItemsOptions(tenant, asked),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, asked),
  });
  useRowKeys();
  const failure = failureToShow(list);
  const pages = list.data?.pages;
  const items = useMemo(() => (pages ?? []).flatMap((page) => page.items), [pages]);
  const playing = usePlayList(items);
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  const isNearEnd = playing.current !== null && playing.at >= items.length - nearEnd;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const remark = remarkOf(pages ?? []);
  const [firstItem] = items;
  const isSearch = Boolean(asked.q);
  return (
    <Card
      title={title}
      isFlush
      className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}
      actions={
        firstItem && !failure ? (
          <Button
            icon={<Play className="size-3.5" aria-hidden="true" />}
            onClick={() => playing.play(firstItem)}
            title="Play these one after another, of snippets only the part that is meant"
          >
            {isSearch ? "Play these" : "Play folder"}
          </Button>
        ) : null
      }
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <TableSkeleton rows={8} label="Loading the library" />
      ) : items.length > 0 || hasNextPage ? (
        <>
          <ul>
            {items.map((item) => (
              <LibraryItem
                key={itemKey(item)}
                tenant={tenant}
                item={item}
                showsFolder={isSearch}
                isPlaying={item === playing.current}
                silence={playing.silences.get(itemKey(item)) ?? null}
                onPlay={() => playing.play(item)}
              />
            ))}
          </ul>
          <ListEnd
            list={list}
            summary={[`${plural(items.length, "item")} shown.`, remark].filter(Boolean).join(" ")}
          />
          {playing.current ? (
            <Suspense>
              <NowPlaying
                key={itemKey(playing.current)}
                tenant={tenant}
                item={playing.current}
                place={`${playing.at + 1} of ${items.length}${hasNextPage ? "+" : ""}`}
                onPrevious={playing.previous}
                onNext={playing.next}
                onEnd={() => playing.next?.()}
                onSilent={playing.passOver}
                onClose={playing.stop}
              />
            </Suspense>
          ) : null}
        </>
      ) : isSearch ? (
        <EmptyState
          title="Nothing in the library goes by that"
          icon={<SearchX />}
          action={<Button onClick={onClear}>Clear the search</Button>}
        >
          Words are looked for in notes, titles, accounts, folders and the names of curators.
        </EmptyState>
      ) : (
        <EmptyState title="Nothing here for you to see" icon={<FolderOpen />}>
          {remark ?? "Nobody has put a call into this folder that you may see."}
        </EmptyState>
      )}
    </Card>
  );
}
