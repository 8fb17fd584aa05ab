"use client";

import { FileUp } from "lucide-react";
import { useState } from "react";
import { useMutation } from "#components/query/use-mutation.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { listFileTypes, mostListBytes } from "#lib/flows/prospect-list/choices.ts";
import type { ColumnMapping } from "#lib/flows/prospect-list/schemas.ts";
import { type GivenList, listRequests } from "./assign-requests.ts";
import { ListPreviewCard } from "./list-preview-card.tsx";
import { type NewBatchAim, useNewBatch } from "./use-new-batch.ts";

const megabyte = 1024 * 1024;

export interface ListSourceProps {
  tenant: string;
  kind: "paste" | "file";
  aim: NewBatchAim;
}

/** A list that is pasted or uploaded: read first, kept when its reading is right. */
export function ListSource({ tenant, kind, aim }: ListSourceProps) {
  const [text, setText] = useState("");
  const [list, setList] = useState<GivenList | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const preview = useMutation({ mutationFn: (given: GivenList) => listRequests.preview(tenant, given) });
  const keep = useNewBatch(tenant, aim);
  const read = (given: GivenList) => {
    setList(given);
    preview.mutate(given);
  };
  const choose = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(
      file.size > mostListBytes ? `“${file.name}” is larger than ${mostListBytes / megabyte} MB.` : null,
    );
    if (file.size <= mostListBytes) read({ body: file, fileName: file.name, mapping: null, isHeader: null });
  };
  const change = (part: { mapping?: ColumnMapping; isHeader?: boolean }) => {
    if (list) read({ ...list, ...part });
  };
  return (
    <>
      <Card>
        {kind === "paste" ? (
          <form
            className="flex flex-col gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              read({ body: new Blob([text]), fileName: null, mapping: null, isHeader: null });
            }}
          >
            <Field
              label="CRM ids or lines of a table"
              hint="One person a line. Paste ids alone, or rows with columns straight from a spreadsheet."
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={8}
                  className="font-mono text-xs"
                  spellCheck={false}
                  placeholder={"0035g00000AbCdEAAV\n0035g00000AbCdFAAV"}
                  value={text}
                  onChange={({ target }) => setText(target.value)}
                />
              )}
            </Field>
            <Button
              type="submit"
              className="self-start"
              disabled={text.trim() === ""}
              isLoading={preview.isPending}
            >
              Read the list
            </Button>
          </form>
        ) : (
          <Field
            label="File with prospects"
            error={tooLarge}
            hint={`CSV, TXT or XLSX with up to 50,000 rows and ${mostListBytes / megabyte} MB; of a workbook its first sheet.`}
          >
            {(control) => (
              <span className="relative flex flex-col items-center gap-2 rounded-lg border border-dashed border-control px-4 py-8 text-sm text-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-ring hover:bg-sunken">
                <FileUp className="size-5 text-ink-3" aria-hidden="true" />
                <span>{list?.fileName ?? "Drop a file here, or press to choose one"}</span>
                <input
                  {...control}
                  type="file"
                  accept={listFileTypes}
                  className="absolute inset-0 cursor-pointer opacity-0"
                  onChange={({ target }) => {
                    choose(target.files?.[0]);
                    target.value = "";
                  }}
                />
              </span>
            )}
          </Field>
        )}
      </Card>
      {preview.isError ? <ProblemNote error={preview.error} /> : null}
      {keep.isError ? <ProblemNote error={keep.error} /> : null}
      {preview.data && list ? (
        <ListPreviewCard
          tenant={tenant}
          list={list}
          preview={preview.data}
          isReading={preview.isPending}
          isKeeping={keep.isPending || keep.isSuccess}
          onChange={change}
          onKeep={() => keep.mutate((key) => listRequests.keep(tenant, list, key))}
        />
      ) : null}
    </>
  );
}
