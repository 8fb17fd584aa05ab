import type { FormAction } from "#components/auth/use-form-action.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { NoteChoices } from "#lib/coaching/note-schemas.ts";

export interface TodoFieldsProps {
  form: FormAction;
  /** Left out until they are known. */
  members: NoteChoices["members"] | undefined;
  dueOn: string | null;
  assigneeId: string | null;
}

/** By when, and by whom. */
export function TodoFields({ form, members = [], dueOn, assigneeId }: TodoFieldsProps) {
  const you = members.find(({ isYou }) => isYou)?.id;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Due" isOptional error={form.errorOf("dueOn")}>
        {(control) => <Input {...control} type="date" name="dueOn" defaultValue={dueOn ?? ""} />}
      </Field>
      <Field label="Done by" error={form.errorOf("assigneeId")} hint="They read it too.">
        {(control) => (
          <Select
            {...control}
            name="assigneeId"
            defaultValue={assigneeId ?? you ?? ""}
            options={members.map(({ id, name, isYou }) => ({
              value: id,
              label: isYou ? `${name} (you)` : name,
            }))}
          />
        )}
      </Field>
    </div>
  );
}
