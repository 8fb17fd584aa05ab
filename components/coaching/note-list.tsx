"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { toast } from "#components/ui/toast.ts";
import type { CoachingNote, CoachingNotesQuery } from "#lib/coaching/note-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { plural } from "#lib/format/plural.ts";
import { NoteItem } from "./note-item.tsx";
import { noteRequests, notesOptions } from "./note-options.ts";

const NoteDialog = lazy(() => import("./note-dialog.tsx").then((file) => ({ default: file.NoteDialog })));

export interface NoteListProps {
  tenant: string;
  query: CoachingNotesQuery;
  /** Stands where there are none. */
  empty: ReactNode;
}

/** Notes and to-dos, newest first, each with what the viewer may do with it. */
export function NoteList({ tenant, query, empty }: NoteListProps) {
  const cache = useQueryClient();
  const found = useInfiniteQuery({ ...notesOptions(tenant, query), placeholderData: keepPreviousData });
  const [edited, setEdited] = useState<CoachingNote | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const failure = failureToShow(found);
  const notes = found.data?.pages.flatMap((page) => page.notes);
  const refresh = () => cache.invalidateQueries({ queryKey: coachingKeys.everyNote(tenant) });
  const finish = async (id: string, isDone: boolean) => {
    setBusy(id);
    try {
      await noteRequests.update(tenant, id, { isDone });
      await refresh();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "That did not work. Try again.");
    } finally {
      setBusy(null);
    }
  };
  if (failure) return <ProblemState error={failure} onRetry={() => void found.refetch()} />;
  if (!notes) return <TableSkeleton rows={6} label="Loading notes" />;
  return (
    <>
      {notes.length === 0 ? (
        empty
      ) : (
        <>
          <ul className="divide-y divide-line">
            {notes.map((note) => (
              <NoteItem
                key={note.id}
                tenant={tenant}
                note={note}
                isBusy={busy === note.id}
                onEdit={() => setEdited(note)}
                onFinish={(isDone) => void finish(note.id, isDone)}
                onRemove={async () => {
                  await noteRequests.remove(tenant, note.id);
                  await refresh();
                }}
              />
            ))}
          </ul>
          {found.hasNextPage || notes.length > 10 ? (
            <LoadMore
              hasMore={found.hasNextPage}
              isLoading={found.isFetchingNextPage}
              onLoadMore={() => void found.fetchNextPage()}
              summary={plural(notes.length, "note")}
            />
          ) : null}
        </>
      )}
      {edited ? (
        <Suspense>
          <NoteDialog tenant={tenant} note={edited} onClose={() => setEdited(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
