"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";
import { tenantRequests } from "./tenant-requests.ts";

/** The company's name; its address stays, because links carry it. */
export function NameCard({ settings, mayChange }: { settings: TenantSettings; mayChange: boolean }) {
  const router = useRouter();
  const [name, setName] = useState(settings.name);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function save(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    setError(null);
    try {
      setName((await tenantRequests.rename(settings.slug, name)).name);
      toast.success("Saved");
      router.refresh();
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : "Not saved. Try again.");
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Card title="Name">
      {mayChange ? (
        <form onSubmit={save} className="flex max-w-md items-end gap-2 max-sm:flex-col max-sm:items-stretch">
          <Field
            label="The company's name"
            hint={`Its address stays /${settings.slug}.`}
            error={error}
            className="flex-1"
          >
            {(control) => (
              <Input
                {...control}
                value={name}
                maxLength={80}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button
            type="submit"
            isLoading={isBusy}
            disabled={name.trim() === "" || name.trim() === settings.name}
            className="sm:mb-[1.375rem]"
          >
            Save
          </Button>
        </form>
      ) : (
        <DescriptionList
          items={[
            { term: "Name", value: settings.name },
            { term: "Address", value: `/${settings.slug}` },
          ]}
        />
      )}
    </Card>
  );
}
