"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Select } from "#components/ui/select.tsx";
import { type KeyAreas, keyAreas, keyLimits } from "#lib/tenancy/api-keys/choices.ts";
import type { CreatedApiKey } from "#lib/tenancy/api-keys/schemas.ts";
import { areaWords, levelWords } from "../area-words.ts";
import { apiKeyRequests } from "./api-key-requests.ts";

const lives = [7, 30, 90, 180, keyLimits.lifeDays];

/** Makes a key and shows it once. */
export function NewKeyDialog({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const router = useRouter();
  const withProof = useProof();
  const formId = useId();
  const [name, setName] = useState("");
  const [areas, setAreas] = useState<KeyAreas>({});
  const [days, setDays] = useState(90);
  const [isBusy, setIsBusy] = useState(false);
  const [isTold, setIsTold] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  const hasAreas = Object.keys(areas).length > 0;

  async function create(event: FormEvent) {
    event.preventDefault();
    setIsTold(true);
    if (isBusy || name.trim() === "" || !hasAreas) return;
    setIsBusy(true);
    setFailure(null);
    try {
      setMade(await withProof(() => apiKeyRequests.create(tenant, { name, areas, expiresInDays: days })));
      router.refresh();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error("That did not work."));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Dialog
      title={made ? "API key made" : "New API key"}
      description={
        made ? undefined : "It acts for you, opens what you choose, and never more than you can open."
      }
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        made ? (
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" form={formId} variant="primary" isLoading={isBusy}>
              Make the key
            </Button>
          </>
        )
      }
    >
      {made ? (
        <KeyOnce made={made} />
      ) : (
        <form id={formId} onSubmit={create} className="flex flex-col gap-4">
          <Field label="Name" isRequired error={isTold && name.trim() === "" ? "Say what it is for." : null}>
            {(control) => (
              <Input
                {...control}
                value={name}
                maxLength={keyLimits.nameLength}
                autoComplete="off"
                placeholder="Nightly import"
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <AreaChoice areas={areas} onChange={setAreas} />
          {isTold && !hasAreas ? (
            <Callout tone="danger" isLive>
              Open at least one area.
            </Callout>
          ) : null}
          <Field label="Works for">
            {(control) => (
              <Select
                {...control}
                value={String(days)}
                onChange={(event) => setDays(Number(event.target.value))}
                options={lives.map((each) => ({ value: String(each), label: `${each} days` }))}
              />
            )}
          </Field>
          {failure ? <ProblemNote error={failure} /> : null}
        </form>
      )}
    </Dialog>
  );
}

function AreaChoice({ areas, onChange }: { areas: KeyAreas; onChange: (areas: KeyAreas) => void }) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-medium text-ink">What it opens</legend>
      {keyAreas.map((area) => (
        <div key={area} className="flex items-center justify-between gap-4">
          <span className="text-sm text-ink">{areaWords[area]}</span>
          <Select
            aria-label={areaWords[area]}
            className="w-44"
            value={areas[area] ?? "none"}
            onChange={(event) => {
              const { [area]: _before, ...others } = areas;
              const level = event.target.value;
              onChange(level === "read" || level === "write" ? { ...others, [area]: level } : others);
            }}
            options={(["none", "read", "write"] as const).map((level) => ({
              value: level,
              label: levelWords[level],
            }))}
          />
        </div>
      ))}
    </fieldset>
  );
}

function KeyOnce({ made }: { made: CreatedApiKey }) {
  return (
    <div className="flex flex-col gap-4">
      <Callout tone="info" isLive title="Copy this key now">
        It is shown this once. It works until <DateTime at={made.key.expiresAt} />. Whoever has it can do what
        it opens.
      </Callout>
      <Field label="API key">
        {(control) => (
          <Input
            {...control}
            readOnly
            value={made.token}
            className="font-mono"
            onFocus={(event) => event.currentTarget.select()}
            trailing={<CopyButton text={made.token} label="Copy key" />}
          />
        )}
      </Field>
    </div>
  );
}
