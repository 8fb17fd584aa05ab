"use client";

import { Callout } from "#components/ui/callout.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { NewLink } from "./member-requests.ts";

/** An invitation's link, which nobody can show again. */
export function LinkOnce({ email, created }: { email: string; created: NewLink }) {
  return (
    <div className="flex flex-col gap-4">
      <Callout tone="info" isLive title="Copy this link now">
        It is shown this once. Send it to {email}; it works for that address, once, until{" "}
        <DateTime at={created.expiresAt} />.
      </Callout>
      <Field label="Invitation link">
        {(control) => (
          <Input
            {...control}
            readOnly
            value={created.link}
            className="font-mono"
            onFocus={(event) => event.currentTarget.select()}
            trailing={<CopyButton text={created.link} label="Copy link" />}
          />
        )}
      </Field>
    </div>
  );
}
