"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { BatchOverrides, FlowBatch } from "#lib/flows/batches/schemas.ts";
import { flowVariables } from "../flow-variables.ts";
import { flowOptions } from "./assign-requests.ts";
import { CoolOffSwitch } from "./cool-off-switch.tsx";
import { KeptText } from "./kept-text.tsx";
import { StepWords } from "./step-words.tsx";
import { useDraft } from "./use-draft.ts";

/** What is different from the flow for this batch alone: words of e-mails, variables, description, cool-off. */
export function OverridesCard({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const draft = useDraft(tenant, batch);
  const flow = useQuery({ ...flowOptions(tenant, batch.flow?.id ?? ""), enabled: batch.flow !== null });
  const { overrides } = batch;
  const save = (change: (held: BatchOverrides) => Partial<BatchOverrides>) =>
    draft.mutate((held) => ({ overrides: { ...held.overrides, ...change(held.overrides) } }));
  const emails = (flow.data?.steps ?? []).filter(({ action }) => action?.includes("EMAIL"));
  const known = flowVariables(flow.data?.steps ?? []);
  const names = [...new Set([...known, ...overrides.variables.map(({ name }) => name)])];
  const setVariable = (name: string, value: string) =>
    save(({ variables }) => {
      const others = variables.filter((variable) => variable.name !== name);
      return { variables: value === "" ? others : [...others, { name, value }] };
    });
  return (
    <Card title="For this batch only" description="All of it may be left as it is in the flow.">
      <div className="flex flex-col gap-5">
        {draft.isError ? <ProblemNote error={draft.error} /> : null}
        {emails.map((step) => (
          <StepWords
            key={`${batch.flow?.id}-${step.order}`}
            step={step}
            words={overrides.steps.find(({ number }) => number === step.order) ?? null}
            onChange={(words) =>
              save(({ steps }) => {
                const others = steps.filter(({ number }) => number !== step.order);
                return { steps: words ? [...others, words] : others };
              })
            }
          />
        ))}
        {names.length > 0 ? (
          <fieldset className="grid gap-3 sm:grid-cols-2">
            <legend className="mb-2 text-sm font-medium text-ink">
              Variables, the same for everybody here
            </legend>
            {names.map((name) => (
              <Field key={name} label={name} isOptional>
                {(control) => (
                  <KeptText
                    control={control}
                    maxLength={5_000}
                    placeholder="As the CRM says"
                    value={overrides.variables.find((variable) => variable.name === name)?.value ?? ""}
                    onKeep={(value) => setVariable(name, value)}
                  />
                )}
              </Field>
            ))}
          </fieldset>
        ) : null}
        <Field
          label="Description"
          isOptional
          hint="Stands with each prospect in Gong: why they are in this flow."
        >
          {(control) => (
            <KeptText
              control={control}
              rows={2}
              maxLength={2_000}
              value={overrides.description}
              onKeep={(description) => save(() => ({ description }))}
            />
          )}
        </Field>
        <CoolOffSwitch
          isOn={overrides.coolOffOverride}
          onChange={(coolOffOverride) => save(() => ({ coolOffOverride }))}
        />
      </div>
    </Card>
  );
}
