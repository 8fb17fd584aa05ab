import type { FormField } from "#lib/explorer/form-types.ts";
import type { Draft } from "./draft.ts";

export interface FieldProps<Field extends FormField = FormField> {
  field: Field;
  draft: Draft | undefined;
  path: string;
  /** Stands for the field's own label: entries of a list have none. */
  label: string;
  onChange: (draft: Draft) => void;
}
