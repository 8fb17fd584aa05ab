"use client";

import { useViewer } from "#components/ui/viewer.tsx";
import { NoteList } from "./note-list.tsx";

/** What was noted about a call and its moments, as far as the viewer reads it, for a tab of its page. */
export function CallNotes({ tenant, callId }: { tenant: string; callId: string }) {
  const { zone } = useViewer();
  return (
    <NoteList
      tenant={tenant}
      query={{ view: "all", call: callId, limit: 20, zone }}
      empty={
        <p className="px-4 py-6 text-sm text-pretty text-ink-2">
          Nothing noted that you may read. A note or to-do on this call is made with the button above, at the
          moment where the recording stands.
        </p>
      }
    />
  );
}
