"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { useEarlyWords } from "#components/ui/use-early-words.ts";
import { api } from "#lib/http/api-client.ts";
import { slugFrom, slugMaxLength, slugProblem } from "#lib/tenancy/slug-rules.ts";

/** `host` is shown before the address that is being made. */
export function CreateTenantForm({ host }: { host: string }) {
  const router = useRouter();
  const [name, setName] = useState("");
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  useEarlyWords(nameField, name, setName);
  const slug = ownSlug ?? (name.trim() === "" ? "" : slugFrom(name));
  const form = useFormAction(["name", "slug"], async () => {
    const body = { name, ...(ownSlug !== null && ownSlug !== "" && { slug: ownSlug }) };
    const tenant = await api.post<{ slug: string }>("/api/tenants", body);
    router.push(`/${tenant.slug}/admin/connection`);
    router.refresh();
  });
  return (
    <form method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <FormError sentence={form.formError} />
      <Field
        label="Company name"
        isRequired
        error={form.errorOf("name")}
        hint="One tenant is one company with one connection to Gong."
      >
        {(control) => (
          <Input
            {...control}
            ref={nameField}
            name="name"
            autoComplete="organization"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label="Address"
        isOptional
        error={form.errorOf("slug") ?? (ownSlug ? slugProblem(ownSlug) : null)}
        hint={
          <>
            {host}/<span className="text-ink-2">{slug || "…"}</span>
          </>
        }
      >
        {(control) => (
          <Input
            {...control}
            name="slug"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={slugMaxLength}
            value={slug}
            onChange={(event) => setOwnSlug(event.currentTarget.value.toLowerCase())}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={!form.isReady} isLoading={form.isBusy}>
          Create tenant
        </Button>
      </div>
    </form>
  );
}
