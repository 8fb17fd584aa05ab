"use client";

import { Play } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import { useModKey } from "#components/ui/use-mod-key.ts";
import { rawHeaderNames, rawMethods } from "#lib/explorer/choices.ts";
import { catalogueOptions } from "../explorer-requests.ts";
import { nextKey } from "../form/draft-parts.ts";
import { HistoryCard } from "../history/history-card.tsx";
import { useRestoredRun } from "../history/use-restored-run.ts";
import { AccessBadge } from "../list/marks.tsx";
import { whyNot } from "../why-not.ts";
import { PairRows } from "./pair-rows.tsx";
import { RawAnswerCard } from "./raw-answer-card.tsx";
import { RawBody } from "./raw-body.tsx";
import { splitPath } from "./raw-draft.ts";
import { RawOptions } from "./raw-options.tsx";
import { useRawRun } from "./use-raw-run.ts";

const methodOptions = rawMethods.map((method) => ({ value: method, label: method }));

export interface RawScreenProps {
  tenant: string;
  /** Why this member may not send one; null when he may. */
  closedBecause: string | null;
}

/** Any request below /v2/ of the company's own Gong host. */
export function RawScreen({ tenant, closedBecause }: RawScreenProps) {
  const { data } = useQuery(catalogueOptions(tenant));
  const run = useRawRun(tenant, data?.operations ?? []);
  const { draft, change, errorOf, match } = run;
  const mod = useModKey();
  const restored = useRestoredRun(tenant, null, run.restore);
  const blocked = data ? whyNot({ closedBecause }, data.connection) : null;
  useHotkey("mod+enter", () => (blocked ? undefined : run.start()), { isGlobal: true });

  function writePath(text: string) {
    const { path, query } = splitPath(text);
    const rows = query.map(([name, value]) => ({ key: nextKey(), name, value }));
    change({ path, ...(rows.length > 0 && { query: [...draft.query, ...rows] }) });
  }

  return (
    <div className="@container">
      <p className="pb-5 text-sm text-pretty text-ink-2">
        For what the forms do not cover. It goes to the company's own Gong host only, counts against its
        budget, and is kept in your history and the audit log.
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 @2xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {restored.note ? <Callout tone={restored.tone}>{restored.note}</Callout> : null}
          <Card
            title="Request"
            footer={
              <div className="flex flex-wrap items-center gap-3 py-1.5">
                <Button
                  variant={run.word ? "danger" : "primary"}
                  icon={<Play aria-hidden="true" />}
                  isLoading={run.isRunning}
                  disabled={blocked !== null}
                  aria-describedby={blocked ? "why-not" : undefined}
                  onClick={run.start}
                >
                  {draft.method === "GET" ? "Send" : "Send …"}
                </Button>
                {blocked ? (
                  <p id="why-not" className="min-w-0 flex-1 text-xs text-ink-2">
                    {blocked}
                  </p>
                ) : (
                  <span className="max-sm:hidden">
                    <Kbd keys={`${mod} Enter`} />
                  </span>
                )}
              </div>
            }
          >
            <div className="flex flex-col gap-5">
              <div className="flex items-start gap-2">
                <Field label="Method" className="w-28 shrink-0">
                  {(control) => (
                    <Select
                      {...control}
                      options={methodOptions}
                      value={draft.method}
                      onChange={(event) =>
                        change({ method: rawMethods.find((name) => name === event.target.value) ?? "GET" })
                      }
                    />
                  )}
                </Field>
                <Field
                  label="Path"
                  className="min-w-0 flex-1"
                  error={errorOf("path")}
                  hint="Below /v2/, without the host."
                >
                  {(control) => (
                    <Input
                      {...control}
                      className="font-mono text-xs"
                      value={draft.path}
                      spellCheck={false}
                      autoComplete="off"
                      onChange={(event) => writePath(event.target.value)}
                    />
                  )}
                </Field>
              </div>
              {match ? (
                <p className="flex flex-wrap items-center gap-2 text-xs text-ink-2">
                  This is{" "}
                  <TextLink href={`/${tenant}/admin/explorer/${match.id}`} className="font-mono">
                    {match.id}
                  </TextLink>
                  <AccessBadge access={match.access} />
                </p>
              ) : null}
              <PairRows
                label="Query"
                max={50}
                pairs={draft.query}
                onChange={(query) => change({ query })}
                errorAt={(at) => errorOf(`query[${at}].name`) ?? errorOf(`query[${at}].value`)}
              />
              <PairRows
                label="Headers"
                max={rawHeaderNames.length}
                names={rawHeaderNames}
                pairs={draft.headers}
                onChange={(headers) => change({ headers })}
                errorAt={(at) => errorOf(`headers[${at}].value`)}
              />
              <RawBody draft={draft} change={change} errorOf={errorOf} />
              <RawOptions draft={draft} change={change} errorOf={errorOf} isChange={run.isChange} />
            </div>
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <RawAnswerCard
            tenant={tenant}
            isRunning={run.isRunning}
            answer={run.answer}
            failure={run.failure}
          />
          <HistoryCard tenant={tenant} operationId={null} onRestore={null} />
        </div>
      </div>
      <ConfirmDialog
        title={`Send ${draft.method} ${draft.path}`}
        description={
          run.isChange
            ? "It goes to the company's real Gong account and may change what people see there."
            : "It reads, and counts against the company's request budget."
        }
        confirmLabel="Send it"
        isDangerous={run.word !== null}
        {...(run.word !== null && { typedConfirmation: run.word })}
        isOpen={run.isConfirming}
        onOpenChange={run.setIsConfirming}
        onConfirm={run.confirm}
      />
    </div>
  );
}
