"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import type { ExplorerCatalogue, ExplorerOperationDetail } from "#lib/explorer/schemas.ts";
import { readShareFields, shareParameter } from "#lib/explorer/share-link.ts";
import { AnswerCard } from "./answer/answer-card.tsx";
import { FormProvider } from "./form/form-context.tsx";
import { FormView } from "./form/form-view.tsx";
import { HistoryCard } from "./history/history-card.tsx";
import { useRestoredRun } from "./history/use-restored-run.ts";
import { OperationHead } from "./operation-head.tsx";
import { RequestCard } from "./request-card.tsx";
import { RunBar } from "./run-bar.tsx";
import { useLeaving } from "./use-leaving.ts";
import { useOperationForm } from "./use-operation-form.ts";
import { useOperationRun } from "./use-operation-run.ts";
import { whyNot } from "./why-not.ts";

const shortcuts = {
  id: "explorer",
  label: "Explorer",
  shortcuts: [
    { keys: "/", label: "Search operations" },
    { keys: "mod Enter", label: "Run" },
  ],
};

export interface OperationWorkbenchProps {
  tenant: string;
  operation: ExplorerOperationDetail;
  connection: ExplorerCatalogue["connection"];
}

export function OperationWorkbench({ tenant, operation, connection }: OperationWorkbenchProps) {
  const params = useSearchParams();
  const asked = useMemo(
    () => readShareFields(operation.form, params.get(shareParameter)),
    [operation.form, params],
  );
  const form = useOperationForm(tenant, operation, asked);
  const run = useOperationRun(tenant, operation, form);
  const blocked = whyNot(operation, connection);
  const formRef = useRef<HTMLFormElement>(null);
  const answerRef = useRef<HTMLDivElement>(null);
  const leave = useLeaving(form.touch);
  const restored = useRestoredRun(tenant, operation.id, form.restore);
  useHotkey("mod+enter", () => (blocked ? undefined : run.start()), { isGlobal: true });

  const first = asked[0];
  useEffect(() => {
    if (first) focusField(formRef.current, first);
  }, [first]);

  useEffect(() => {
    if (run.isRunning) answerRef.current?.scrollIntoView({ block: "nearest" });
  }, [run.isRunning]);

  return (
    <div className="@container">
      <PageShortcuts group={shortcuts} />
      <OperationHead tenant={tenant} operation={operation} values={form.values} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 @2xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {asked.length > 0 ? (
            <Callout tone="info" title="A shared link">
              It names {asked.length === 1 ? "one field" : `${asked.length} fields`} to fill in. No values
              come with a link.
            </Callout>
          ) : null}
          {restored.note ? <Callout tone={restored.tone}>{restored.note}</Callout> : null}
          <Card
            title="Values"
            footer={
              <RunBar
                operation={operation}
                form={form}
                run={run}
                blocked={blocked}
                onShowField={(path) => focusField(formRef.current, path)}
              />
            }
          >
            <form
              ref={formRef}
              aria-label="Values"
              noValidate
              onBlur={leave}
              onSubmit={(event) => event.preventDefault()}
            >
              <FormProvider value={form.state}>
                <FormView form={operation.form} drafts={form.drafts} onChange={form.change} />
              </FormProvider>
            </form>
          </Card>
        </div>
        <div className="-m-1 flex min-w-0 flex-col gap-5 p-1 @2xl:sticky @2xl:top-15 @2xl:max-h-[calc(100dvh-4.5rem)] @2xl:overflow-y-auto">
          <RequestCard
            preview={form.preview.data}
            error={form.preview.error}
            actions={
              form.preview.data ? <CopyButton text={form.preview.data.curl} label="Copy as curl" /> : null
            }
          />
          <div ref={answerRef} className="scroll-mt-16">
            <AnswerCard
              tenant={tenant}
              operationId={operation.id}
              isRunning={run.isRunning}
              answer={run.answer}
              sentValues={run.sentValues}
              failure={run.failure}
              onNextPage={operation.isPaged ? run.nextPage : null}
            />
          </div>
          <HistoryCard tenant={tenant} operationId={operation.id} onRestore={restored.restore} />
        </div>
      </div>
    </div>
  );
}

function focusField(root: HTMLElement | null, path: string): void {
  for (let at = path; at !== ""; at = at.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, "")) {
    const field = root?.querySelector(`[data-path="${CSS.escape(at)}"]`);
    const control = field?.querySelector<HTMLElement>("input, select, textarea, summary");
    if (!control) continue;
    control.scrollIntoView({ block: "center" });
    control.focus();
    return;
  }
}
