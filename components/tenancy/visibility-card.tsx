"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Visibility } from "#lib/db/generated/enums.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";
import { memberRequests } from "./member-requests.ts";

const options: { value: Visibility; label: string; hint: string }[] = [
  { value: "everyone", label: "Everyone's", hint: "Each member sees all calls of the company." },
  {
    value: "own_team",
    label: "The own team's",
    hint: "Their own and those of everybody below them in Gong.",
  },
  { value: "own_calls", label: "Their own", hint: "Calls they hosted or took part in." },
];

/** Who sees which calls. Owners and admins always see everyone's. */
export function VisibilityCard({ settings, mayChange }: { settings: TenantSettings; mayChange: boolean }) {
  const router = useRouter();
  const [shown, setShown] = useState(settings);

  async function change(next: Partial<TenantSettings>) {
    const before = shown;
    setShown({ ...shown, ...next });
    try {
      setShown(await memberRequests.updateTenant(settings.slug, next));
      toast.success("Saved", { description: "It counts from everybody's next click on." });
      router.refresh();
    } catch (error) {
      setShown(before);
      toast.error("Not saved", { description: error instanceof Error ? error.message : "Try again." });
    }
  }

  return (
    <Card title="Who sees which calls" description="Owners and admins see everyone's.">
      <div className="flex max-w-md flex-col gap-5">
        <RadioGroup
          legend="Members see"
          name="visibility"
          value={shown.visibility}
          options={options.map((option) => ({ ...option, disabled: !mayChange }))}
          onValueChange={(visibility) => void change({ visibility })}
        />
        <Switch
          label="Show private calls"
          hint="Without their transcripts, which are never copied. Off, they are hidden everywhere."
          checked={shown.showPrivate}
          disabled={!mayChange}
          onChange={(event) => void change({ showPrivate: event.currentTarget.checked })}
        />
      </div>
    </Card>
  );
}
