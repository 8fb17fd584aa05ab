/** Which part of Gong's request a field goes into; forms hand in one flat object all the same. */
export type RequestPart = "path" | "query" | "body";

interface FieldBase {
  /** Its key in the values; empty for the entries of a list and for alternatives. */
  name: string;
  /** The name as words: "From date time". */
  label: string;
  isRequired: boolean;
  isNullable: boolean;
  /** How to fill it in, as a sentence. */
  hint: string | null;
}

export interface TextField extends FieldBase {
  kind: "text" | "email" | "phone" | "url" | "cursor";
  minLength: number | null;
  maxLength: number | null;
  pattern: string | null;
}

/** Digits as text. `isExact`: Gong wants a JSON number, which goes out digit by digit however long it is. */
export interface IdField extends FieldBase {
  kind: "id";
  isExact: boolean;
}

/** `date` is a plain day in the company's zone, `date-time` ISO-8601 with `Z` or an offset. */
export interface DateField extends FieldBase {
  kind: "date" | "date-time";
}

export interface NumberField extends FieldBase {
  kind: "number" | "integer";
  min: number | null;
  max: number | null;
}

export interface SwitchField extends FieldBase {
  kind: "switch";
}

export interface ChoiceField extends FieldBase {
  kind: "choice";
  options: { value: string | number | boolean; label: string }[];
}

export interface FileField extends FieldBase {
  kind: "file";
  maxBytes: number;
  contentTypes: readonly string[];
}

export interface GroupField extends FieldBase {
  kind: "group";
  fields: FormField[];
}

export interface ListField extends FieldBase {
  kind: "list";
  minItems: number | null;
  maxItems: number | null;
  item: FormField;
}

/** One of several shapes; the value is that of the chosen one. */
export interface AlternativesField extends FieldBase {
  kind: "alternatives";
  options: FormField[];
}

/** Any JSON value, written as text in the form and sent parsed. */
export interface JsonField extends FieldBase {
  kind: "json";
}

export type FormField =
  | TextField
  | IdField
  | DateField
  | NumberField
  | SwitchField
  | ChoiceField
  | FileField
  | GroupField
  | ListField
  | AlternativesField
  | JsonField;

export interface FormSection {
  part: RequestPart;
  fields: FormField[];
}

/** A form made from an operation's request schema. A list that is the whole body is a field named `body`. */
export interface FormModel {
  sections: FormSection[];
  /** The key of the one file, where the operation uploads one: then it is run through the upload address. */
  fileField: string | null;
}
