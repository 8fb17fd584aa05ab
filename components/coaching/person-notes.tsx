"use client";

import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { NoteButton } from "./note-button.tsx";
import { NoteList } from "./note-list.tsx";

export interface PersonNotesProps {
  tenant: string;
  person: { id: string; name: string };
  /** False for a person out of the viewer's sight. */
  mayWrite: boolean;
}

/** What was noted about a person, as far as the viewer reads it. */
export function PersonNotes({ tenant, person, mayWrite }: PersonNotesProps) {
  const { zone } = useViewer();
  return (
    <Card
      title="Coaching notes"
      isFlush
      actions={
        <>
          <TextLink href={`/${tenant}/coaching/notes?person=${person.id}`} className="text-sm">
            All of them
          </TextLink>
          {mayWrite ? <NoteButton tenant={tenant} preset={{ person }} size="sm" /> : null}
        </>
      }
    >
      <NoteList
        tenant={tenant}
        query={{ view: "all", person: person.id, limit: 5, zone }}
        empty={<p className="px-4 py-6 text-sm text-ink-2">Nothing noted that you may read.</p>}
      />
    </Card>
  );
}
