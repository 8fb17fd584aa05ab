"use client";

import type { FormField } from "#lib/explorer/form-types.ts";
import { AlternativesView } from "./alternatives-view.tsx";
import type { Draft } from "./draft.ts";
import { FileView } from "./file-view.tsx";
import { GroupView } from "./group-view.tsx";
import { ListView } from "./list-view.tsx";
import { SwitchView } from "./switch-view.tsx";
import { TextView } from "./text-view.tsx";

export interface FieldProps<Field extends FormField = FormField> {
  field: Field;
  draft: Draft | undefined;
  path: string;
  /** Stands for the field's own label: entries of a list have none. */
  label: string;
  onChange: (draft: Draft) => void;
}

/** One field of the form, whatever its kind. */
export function FieldView(props: FieldProps) {
  const { field, ...rest } = props;
  switch (field.kind) {
    case "group":
      return <GroupView field={field} {...rest} />;
    case "list":
      return <ListView field={field} {...rest} />;
    case "alternatives":
      return <AlternativesView field={field} {...rest} />;
    case "switch":
      return <SwitchView field={field} {...rest} />;
    case "file":
      return <FileView field={field} {...rest} />;
    default:
      return <TextView field={field} {...rest} />;
  }
}
