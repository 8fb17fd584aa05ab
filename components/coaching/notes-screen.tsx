"use client";

import { NotebookPen } from "lucide-react";
import { useAddress } from "#components/address/use-address.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { noteViews } from "#lib/coaching/choices.ts";
import type { CoachingNotesQuery, NoteView } from "#lib/coaching/note-schemas.ts";
import { NoteButton } from "./note-button.tsx";
import { NoteList } from "./note-list.tsx";
import { noteChoicesOptions } from "./note-options.ts";
import { viewWords } from "./note-words.ts";
import { notesParsers } from "./notes-state.ts";

const views = noteViews.map((value) => ({ value, label: viewWords[value] }));

/** What did we agree on, and what is still to do? */
export function NotesScreen({ tenant, zone }: { tenant: string; zone: string }) {
  const [{ view, person }, setState] = useAddress(notesParsers);
  const choices = useQuery(noteChoicesOptions(tenant));
  const people = choices.data?.people ?? [];
  const about = people.find(({ id }) => id === person);
  const isKnown = person !== null && /^\d{1,20}$/.test(person);
  const query: CoachingNotesQuery = { view, limit: 50, zone, ...(isKnown && { person }) };
  return (
    <>
      <search aria-label="Filter notes" className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          label="Notes"
          className="max-w-full overflow-x-auto"
          segments={views}
          value={view}
          onValueChange={(next: NoteView) => void setState({ view: next })}
        />
        <Select
          aria-label="Person"
          className="w-52"
          placeholder="About everybody"
          value={person ?? ""}
          onChange={(event) => void setState({ person: event.target.value || null })}
          options={[
            ...people.map(({ id, name }) => ({ value: id, label: name })),
            ...(isKnown && !about ? [{ value: person, label: "Somebody out of sight" }] : []),
          ]}
        />
        <NoteButton tenant={tenant} label="New note" {...(about && { preset: { person: about } })} />
      </search>
      <Card title="Notes and to-dos" description="Our own, never sent to Gong" isFlush>
        <NoteList
          tenant={tenant}
          query={query}
          empty={
            <EmptyState title="Nothing here" icon={<NotebookPen />}>
              {view === "all" && !isKnown
                ? "Write what you want to talk about with somebody, here, on the person’s page or at a moment of a call."
                : "No note fits these filters, or none that you may read. Choose another person or all notes."}
            </EmptyState>
          }
        />
      </Card>
    </>
  );
}
