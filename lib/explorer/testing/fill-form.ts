import type { FormField, FormModel } from "../form-types.ts";

const patterned: Record<string, string> = {
  "^[\\w-]{1,64}$": "job-1",
  "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$": "en-US",
  "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:?\\d\\d)$": "2026-05-01T09:00:00Z",
};

/** A value that a careful person would put in. */
export function fillField(of: FormField): unknown {
  switch (of.kind) {
    case "id":
      return "90071992547409931";
    case "date":
      return "2026-05-01";
    case "date-time":
      return "2026-05-01T09:00:00+02:00";
    case "number":
    case "integer":
      return of.min ?? 1;
    case "switch":
      return true;
    case "choice":
      return of.options[0]?.value;
    case "email":
      return "ada@example.com";
    case "phone":
      return "+4915112345678";
    case "url":
      return "https://example.com/a";
    case "file":
      return { filename: "a", contentType: of.contentTypes[0] ?? "", size: 1, open: async function* () {} };
    case "group":
      return Object.fromEntries(of.fields.map((each) => [each.name, fillField(each)]));
    case "list":
      return Array.from({ length: Math.max(1, of.minItems ?? 0) }, () => fillField(of.item));
    case "alternatives":
      return of.options[0] && fillField(of.options[0]);
    case "json":
      return of.hint === "A JSON object." ? {} : "x";
    default:
      return of.pattern === null ? "x".repeat(of.minLength ?? 1) : patterned[of.pattern];
  }
}

/** Values for the fields that a form asks for. */
export function fillRequired({ sections }: FormModel): Record<string, unknown> {
  return Object.fromEntries(
    sections
      .flatMap(({ fields }) => fields)
      .filter(({ isRequired, kind }) => isRequired && kind !== "file")
      .map((field) => [field.name, fillField(field)]),
  );
}
