"use client";

import { useCallback } from "react";
import { PasswordInput } from "#components/auth/password-input.tsx";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { connectionKeys, connectWithKey } from "./connection-requests.ts";

const fields = ["baseUrl", "accessKey", "accessKeySecret"] as const;

/** The other way in: a key that a technical administrator makes in Gong. Tried before it is kept. */
export function AccessKeyForm({ tenant, onConnected }: { tenant: string; onConnected: () => void }) {
  const cache = useQueryClient();
  const withProof = useProof();
  const form = useFormAction(
    fields,
    useCallback(
      async ({ baseUrl = "", accessKey = "", accessKeySecret = "" }) => {
        const input = { baseUrl, accessKey, accessKeySecret };
        const { outcome } = await withProof(() => connectWithKey(tenant, input));
        await cache.invalidateQueries({ queryKey: connectionKeys.view(tenant) });
        if (outcome === "connected")
          toast.success("Connected to Gong", { description: "New calls are being copied." });
        onConnected();
      },
      [tenant, cache, withProof, onConnected],
    ),
  );
  return (
    <form
      onSubmit={form.onSubmit}
      noValidate
      className="flex max-w-lg flex-col gap-4"
      aria-label="Connect by access key"
    >
      <FormError sentence={form.formError} />
      <Field
        label="API base URL"
        hint="Gong shows it beside the key, for example https://us-12345.api.gong.io"
        error={form.errorOf("baseUrl")}
        isRequired
      >
        {(control) => (
          <Input
            {...control}
            name="baseUrl"
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://api.gong.io"
          />
        )}
      </Field>
      <Field label="Access key" error={form.errorOf("accessKey")} isRequired>
        {(control) => <Input {...control} name="accessKey" autoComplete="off" spellCheck={false} />}
      </Field>
      <Field
        label="Access key secret"
        hint="Gong shows it once. It is tried first, then kept sealed."
        error={form.errorOf("accessKeySecret")}
        isRequired
      >
        {(control) => <PasswordInput {...control} name="accessKeySecret" autoComplete="off" />}
      </Field>
      <Button type="submit" variant="primary" isLoading={form.isBusy} className="self-start">
        Test and connect
      </Button>
    </form>
  );
}
