import { Check, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { UtcDay } from "#components/ui/utc-day.tsx";
import { momentPath } from "#lib/calls/moment.ts";
import type { CoachingNote } from "#lib/coaching/note-schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { audienceWords } from "./note-words.ts";

export interface NoteItemProps {
  tenant: string;
  note: CoachingNote;
  isBusy: boolean;
  onEdit: () => void;
  onFinish: (isDone: boolean) => void;
  onRemove: () => Promise<void>;
}

/** One note or to-do with what it is about. */
export function NoteItem({ tenant, note, isBusy, onEdit, onFinish, onRemove }: NoteItemProps) {
  const isDone = note.doneAt !== null;
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3">
      <span className="flex items-start justify-between gap-3">
        <span className="min-w-0 text-sm text-pretty break-words whitespace-pre-line text-ink">
          {note.text}
        </span>
        <span className="flex shrink-0 items-center gap-1">
          {note.mayFinish ? (
            <Button
              size="sm"
              disabled={isBusy}
              icon={
                isDone ? (
                  <RotateCcw className="size-3.5" aria-hidden="true" />
                ) : (
                  <Check className="size-3.5" aria-hidden="true" />
                )
              }
              onClick={() => onFinish(!isDone)}
            >
              {isDone ? "Reopen" : "Done"}
            </Button>
          ) : null}
          {note.isMine ? (
            <IconButton label="Change" size="sm" icon={<Pencil aria-hidden="true" />} onClick={onEdit} />
          ) : null}
          {note.mayRemove ? (
            <ConfirmDialog
              title={note.isTodo ? "Remove this to-do?" : "Remove this note?"}
              description="It goes for everybody who reads it. The audit log keeps that it was there, not what it said."
              confirmLabel="Remove"
              isDangerous
              onConfirm={onRemove}
              trigger={<IconButton label="Remove" size="sm" icon={<Trash2 aria-hidden="true" />} />}
            />
          ) : null}
        </span>
      </span>
      <span className="flex flex-wrap items-center gap-2 text-xs text-ink-2">
        <State note={note} />
        <About tenant={tenant} note={note} />
        <span className="text-ink-3">
          {note.authorName}, <DateTime at={note.createdAt} />
          {note.updatedAt === note.createdAt ? "" : ", changed"} ·{" "}
          {note.isMine ? audienceWords[note.audience] : "shared with you"}
        </span>
      </span>
    </li>
  );
}

function State({ note }: { note: CoachingNote }) {
  const { isTodo, doneAt, doneByName, dueOn, isOverdue, assignee } = note;
  if (!isTodo) return null;
  return (
    <>
      {doneAt ? (
        <Badge tone="ok">Done by {doneByName}</Badge>
      ) : (
        <Badge tone={isOverdue ? "danger" : "info"}>{isOverdue ? "Overdue" : "To do"}</Badge>
      )}
      {dueOn ? (
        <span>
          due <UtcDay at={dueOn} />
        </span>
      ) : null}
      {assignee ? <span>by {assignee.name}</span> : null}
    </>
  );
}

function About({ tenant, note: { person, call } }: { tenant: string; note: CoachingNote }) {
  return (
    <>
      {person ? (
        <TextLink href={`/${tenant}/people/${person.id}`} prefetch={false}>
          {person.name}
        </TextLink>
      ) : null}
      {call?.isVisible ? (
        <TextLink
          href={
            call.atSeconds === null
              ? `/${tenant}/calls/${call.id}`
              : momentPath(tenant, call.id, call.atSeconds)
          }
          prefetch={false}
        >
          {call.title ?? "Untitled call"}
          {call.atSeconds === null ? "" : ` at ${formatClock(call.atSeconds)}`}
        </TextLink>
      ) : null}
      {call && !call.isVisible ? <span className="text-ink-3">on a call that is hidden from you</span> : null}
    </>
  );
}
