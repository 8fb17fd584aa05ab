"use client";

import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { longestNote, noteAudiences } from "#lib/coaching/choices.ts";
import type { CoachingNote, NoteAudience } from "#lib/coaching/note-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { noteChoicesOptions, noteRequests } from "./note-options.ts";
import { audienceWords } from "./note-words.ts";
import { TodoFields } from "./todo-fields.tsx";

/** What a new note is about, as far as the place where it is written tells. */
export interface NotePreset {
  person?: { id: string; name: string };
  call?: { id: string; title: string };
  atSeconds?: number;
  isTodo?: boolean;
}

export interface NoteDialogProps {
  tenant: string;
  preset?: NotePreset;
  /** Left out for a new one. */
  note?: CoachingNote;
  onClose: () => void;
}

const fields = ["text", "personId", "dueOn", "assigneeId", "audience"];

/** Writes a note or a to-do, or changes one. */
export function NoteDialog({ tenant, preset = {}, note, onClose }: NoteDialogProps) {
  const cache = useQueryClient();
  const formId = useId();
  const choices = useQuery(noteChoicesOptions(tenant));
  const [isTodo, setTodo] = useState(note?.isTodo ?? preset.isTodo ?? false);
  const knowsPerson = note !== undefined || preset.person !== undefined || preset.call !== undefined;
  const form = useFormAction(fields, async (values) => {
    const own = {
      text: values.text ?? "",
      isTodo,
      dueOn: (isTodo && values.dueOn) || null,
      assigneeId: (isTodo && values.assigneeId) || null,
      audience: (values.audience ?? "author") as NoteAudience,
    };
    if (note) await noteRequests.update(tenant, note.id, own);
    else {
      const personId = preset.person?.id ?? values.personId;
      await noteRequests.create(tenant, {
        ...own,
        ...(personId && { personId }),
        ...(preset.call && { callId: preset.call.id }),
        ...(preset.atSeconds !== undefined && { atSeconds: Math.floor(preset.atSeconds) }),
      });
    }
    await cache.invalidateQueries({ queryKey: coachingKeys.everyNote(tenant) });
    toast.success(note ? "Changed" : isTodo ? "To-do kept" : "Note kept");
    onClose();
  });
  const thing = isTodo ? "to-do" : "note";
  return (
    <Dialog
      title={note ? `Change the ${thing}` : isTodo ? "New to-do" : "New note"}
      description={aboutOf(preset, note)}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError sentence={form.formError} />
        {knowsPerson ? null : (
          <Field label="About" error={form.errorOf("personId")}>
            {(control) => (
              <Select
                {...control}
                name="personId"
                placeholder="Nobody in particular"
                options={(choices.data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        )}
        <Field label="Text" isRequired error={form.errorOf("text")}>
          {(control) => (
            <Textarea
              {...control}
              name="text"
              rows={4}
              maxLength={longestNote}
              defaultValue={note?.text ?? ""}
            />
          )}
        </Field>
        <Checkbox
          label="It is something to do"
          checked={isTodo}
          onChange={(event) => setTodo(event.currentTarget.checked)}
        />
        {isTodo ? (
          <TodoFields
            key={choices.data ? "known" : "coming"}
            form={form}
            members={choices.data?.members}
            dueOn={note?.dueOn ?? null}
            assigneeId={note?.assignee?.id ?? null}
          />
        ) : null}
        <Field
          label="Who reads it"
          error={form.errorOf("audience")}
          hint="Owners and admins read what managers read. Notes on a call that turns private stay with you alone."
        >
          {(control) => (
            <Select
              {...control}
              name="audience"
              defaultValue={note?.audience ?? "author"}
              options={noteAudiences.map((value) => ({ value, label: audienceWords[value] }))}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function aboutOf(preset: NotePreset, note: CoachingNote | undefined): string | undefined {
  const person = note?.person?.name ?? preset.person?.name;
  const call = note?.call?.title ?? preset.call?.title;
  const at = note ? note.call?.atSeconds : preset.atSeconds;
  const parts = [person, call, at === null || at === undefined ? null : `at ${formatClock(at)}`];
  return parts.filter(Boolean).join(" · ") || undefined;
}
