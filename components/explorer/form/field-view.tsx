"use client";

import { AlternativesView } from "./alternatives-view.tsx";
import type { FieldProps } from "./field-props.ts";
import { FileView } from "./file-view.tsx";
import { GroupView } from "./group-view.tsx";
import { ListView } from "./list-view.tsx";
import { SwitchView } from "./switch-view.tsx";
import { TextView } from "./text-view.tsx";

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
