"use client";

import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { formatBytes } from "#lib/explorer/run/format-bytes.ts";
import { PairRows } from "./pair-rows.tsx";
import type { RawDraft } from "./raw-draft.ts";

const kinds = [
  { value: "none", label: "None" },
  { value: "json", label: "JSON" },
  { value: "form", label: "Form" },
  { value: "file", label: "File" },
] as const;

export interface RawPartProps {
  draft: RawDraft;
  change: (part: Partial<RawDraft>) => void;
  errorOf: (name: string) => string | undefined;
}

/** The body of a raw request, sent as it is written. */
export function RawBody({ draft, change, errorOf }: RawPartProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-3">
        <span className="text-sm font-medium text-ink">Body</span>
        <SegmentedControl
          label="Body"
          segments={kinds}
          value={draft.bodyKind}
          onValueChange={(bodyKind) => change({ bodyKind })}
        />
      </div>
      {draft.bodyKind === "json" ? (
        <Field label="JSON" error={errorOf("body.text")} hint="Sent as it is written, digit for digit.">
          {(control) => (
            <Textarea
              {...control}
              rows={8}
              className="font-mono text-xs"
              spellCheck={false}
              value={draft.bodyText}
              onChange={(event) => change({ bodyText: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {draft.bodyKind === "file" ? (
        <>
          <Field
            label="File"
            error={errorOf("file") ?? errorOf("fileName")}
            hint={draft.file ? `${draft.file.name}, ${formatBytes(draft.file.size)}` : null}
          >
            {(control) => (
              <input
                {...control}
                type="file"
                className="w-full rounded-md border border-dashed border-control bg-surface p-2 text-sm text-ink-2 file:mr-3 file:h-7 file:rounded-md file:border file:border-line-strong file:bg-sunken file:px-2 file:text-xs file:font-medium file:text-ink"
                onChange={(event) => change({ file: event.target.files?.[0] ?? null })}
              />
            )}
          </Field>
          <Field
            label="Part of the form"
            isOptional
            hint="Its name in a multipart form; empty sends the file as the body itself."
            error={errorOf("body.part")}
          >
            {(control) => (
              <Input
                {...control}
                className="font-mono text-xs"
                value={draft.filePart}
                onChange={(event) => change({ filePart: event.target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
      {draft.bodyKind === "form" || (draft.bodyKind === "file" && draft.filePart !== "") ? (
        <PairRows
          label="Form fields"
          max={50}
          pairs={draft.formFields}
          onChange={(formFields) => change({ formFields })}
        />
      ) : null}
    </div>
  );
}
