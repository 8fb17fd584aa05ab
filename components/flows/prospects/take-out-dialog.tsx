"use client";

import { type ReactElement, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Select } from "#components/ui/select.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { LookedUpProspect, UnassignProspectsInput } from "#lib/flows/prospects/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { type Choice, entriesOf, flowsOf, inputOf, noChoice, whatWillHappen } from "./take-out-words.ts";

export interface TakeOutDialogProps {
  people: readonly LookedUpProspect[];
  trigger: ReactElement;
  /** `key` stays the same while the same choice is repeated. */
  onTakeOut: (input: UnassignProspectsInput, key: string) => Promise<void>;
}

const options = [
  { value: "one-flow", label: "Out of one flow", hint: "Their other flows go on." },
  { value: "instances", label: "Single entries", hint: "Exactly those that you tick." },
  { value: "all-flows", label: "Out of all flows", hint: "Whatever they are in ends." },
] as const;

/** What the chosen people are taken out of: nothing is chosen for you, and an empty field chooses nothing. */
export function TakeOutDialog({ people, trigger, onTakeOut }: TakeOutDialogProps) {
  const { locale } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<Choice>(noChoice);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const decision = useRef({ text: "", key: "" });
  const input = inputOf(people, choice);
  const sentence = whatWillHappen(people, choice, locale);
  const isEmpty = input !== null && entriesOf(people, choice).length === 0;

  function changeOpen(next: boolean) {
    if (isBusy) return;
    setChoice(noChoice);
    setFailure(null);
    setIsOpen(next);
  }

  async function takeOut() {
    if (input === null || isBusy) return;
    const text = JSON.stringify(input);
    if (decision.current.text !== text) decision.current = { text, key: crypto.randomUUID() };
    setIsBusy(true);
    setFailure(null);
    try {
      await onTakeOut(input, decision.current.key);
      setIsOpen(false);
      setChoice(noChoice);
      decision.current = { text: "", key: "" };
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error("That did not work."));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Dialog
      title={`Take ${plural(people.length, "person", "people", locale)} out of flows`}
      isOpen={isOpen}
      onOpenChange={changeOpen}
      trigger={trigger}
      footer={
        <>
          <Button onClick={() => changeOpen(false)} disabled={isBusy}>
            Cancel
          </Button>
          <Button
            variant="danger"
            isLoading={isBusy}
            disabled={input === null || isEmpty}
            onClick={() => void takeOut()}
          >
            Take out
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioGroup
          legend="What are they taken out of?"
          name="take-out-of"
          options={options}
          value={choice.kind ?? ("" as Choice["kind"] & string)}
          onValueChange={(kind) => setChoice({ ...noChoice, kind })}
        />
        {choice.kind === "one-flow" ? (
          <Field label="Flow">
            {(control) => (
              <Select
                {...control}
                placeholder="Choose a flow"
                value={choice.flowId}
                onChange={(event) => setChoice({ ...choice, flowId: event.target.value })}
                options={flowsOf(people).map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
        ) : null}
        {choice.kind === "instances" ? (
          <EntryChoice
            people={people}
            chosen={choice.flowInstanceIds}
            onChange={(flowInstanceIds) => setChoice({ ...choice, flowInstanceIds })}
          />
        ) : null}
        {isEmpty ? (
          <Callout tone="warn">
            Nothing of this can be ended by you: it stands under other owners, and you may change only your
            own.
          </Callout>
        ) : sentence ? (
          <Callout tone="warn" title={sentence}>
            Gong has no undo: whoever is taken out starts from the first step when put in again.
          </Callout>
        ) : null}
        {failure ? <ProblemNote error={failure} /> : null}
      </div>
    </Dialog>
  );
}

interface EntryChoiceProps {
  people: readonly LookedUpProspect[];
  chosen: readonly string[];
  onChange: (flowInstanceIds: string[]) => void;
}

function EntryChoice({ people, chosen, onChange }: EntryChoiceProps) {
  const entries = people.flatMap(({ crmProspectId, flows }) =>
    flows.map((entry) => ({ ...entry, crmProspectId })),
  );
  return (
    <fieldset className="flex max-h-60 flex-col gap-2 overflow-y-auto rounded-lg border border-line p-3">
      <legend className="sr-only">Entries</legend>
      {entries.map(({ flowInstanceId, flowName, flowId, crmProspectId, ownerName, canUnassign }) => (
        <Checkbox
          key={flowInstanceId}
          label={flowName ?? flowId ?? flowInstanceId}
          hint={`${crmProspectId}, ${ownerName ?? "unknown owner"}, entry ${flowInstanceId}`}
          disabled={!canUnassign}
          checked={chosen.includes(flowInstanceId)}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...chosen, flowInstanceId]
                : chosen.filter((id) => id !== flowInstanceId),
            )
          }
        />
      ))}
    </fieldset>
  );
}
