"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { areas, levels, rolePresets } from "#lib/tenancy/areas.ts";
import type { AreaAdjustments } from "#lib/tenancy/member-areas.ts";
import type { MemberSummary } from "#lib/tenancy/schemas.ts";
import { areaWords, levelWords } from "./area-words.ts";
import { memberRequests } from "./member-requests.ts";
import { roleWords } from "./role-words.ts";

export interface MemberDialogProps {
  tenant: string;
  member: MemberSummary;
  roles: readonly Role[];
  onClose: () => void;
}

function adjustmentsIn(values: Record<string, string>): AreaAdjustments {
  const adjustments: AreaAdjustments = {};
  for (const area of areas) {
    const level = levels.find((each) => each === values[`area-${area}`]);
    if (level) adjustments[area] = level;
  }
  return adjustments;
}

/** A member's role, and what of it is opened or closed for this one person. */
export function MemberDialog({ tenant, member, roles, onClose }: MemberDialogProps) {
  const router = useRouter();
  const formId = useId();
  const [role, setRole] = useState<Role>(member.role);
  const form = useFormAction(["role"], async (values) => {
    await memberRequests.change(tenant, member.id, {
      role,
      areas: role === "owner" ? {} : adjustmentsIn(values),
      isLimitedToOwnFlows: role !== "owner" && values.ownFlows === "on",
    });
    toast.success(`${member.name} changed`, { description: "It counts from the next click on." });
    router.refresh();
    onClose();
  });
  return (
    <Dialog
      title={member.name}
      description={member.email}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-5">
        <FormError sentence={form.formError} />
        <Field label="Role" hint={roleWords[role].description} error={form.errorOf("role")}>
          {(control) => (
            <Select
              {...control}
              name="role"
              value={role}
              options={roles.map((each) => ({ value: each, label: roleWords[each].label }))}
              onChange={(event) => setRole(roles.find((each) => each === event.currentTarget.value) ?? role)}
            />
          )}
        </Field>
        {role === "owner" ? (
          <p className="text-sm text-ink-2">An owner opens everything.</p>
        ) : (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-sm font-medium text-ink">Areas</legend>
            {areas.map((area) => (
              <Field
                key={`${role}-${area}`}
                label={areaWords[area]}
                className="grid! grid-cols-2 items-center"
              >
                {(control) => (
                  <Select
                    {...control}
                    name={`area-${area}`}
                    defaultValue={role === member.role ? (member.adjustments[area] ?? "") : ""}
                    placeholder={`As the role: ${levelWords[rolePresets[role][area]].toLowerCase()}`}
                    options={levels.map((level) => ({ value: level, label: levelWords[level] }))}
                  />
                )}
              </Field>
            ))}
            <Checkbox
              name="ownFlows"
              defaultChecked={member.isLimitedToOwnFlows}
              label="Only own batches of prospects"
              hint="Sees only batches of their own, and puts prospects into flows only as their owner."
              className="mt-2"
            />
          </fieldset>
        )}
      </form>
    </Dialog>
  );
}
