import type { FormField, FormModel } from "./form-types.ts";

/** Parameter of the explorer's address that names which fields were filled in, never with what. */
export const shareParameter = "fields";

/** The paths that hold a value, as in `filter.callIds`: what a shared link tells. */
export function shareFields(values: Record<string, unknown>): string {
  return pathsOf(values, "").join(",");
}

/** The fields of a shared link that the form has; a link can be written by anybody. */
export function readShareFields(form: FormModel, text: string | null): string[] {
  const known = new Set(
    form.sections.flatMap(({ fields }) => fields.flatMap((field) => knownPaths(field, ""))),
  );
  return [...new Set((text ?? "").split(","))].filter((path) => known.has(path));
}

function pathsOf(value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value !== "object" || Array.isArray(value)) return path === "" ? [] : [path];
  return Object.entries(value).flatMap(([key, entry]) =>
    pathsOf(entry, path === "" ? key : `${path}.${key}`),
  );
}

function knownPaths(field: FormField, parent: string): string[] {
  const path = parent === "" ? field.name : `${parent}.${field.name}`;
  return field.kind === "group"
    ? [path, ...field.fields.flatMap((child) => knownPaths(child, path))]
    : [path];
}
