"use client";

import { useId, useState } from "react";
import { useFormAction } from "#components/auth/use-form-action.ts";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Pace } from "#lib/activity/choices.ts";
import { reportKeys } from "#lib/reports/query-keys.ts";
import { weekdays } from "#lib/reports/schedules/choices.ts";
import type { ScheduleItem } from "#lib/reports/schedules/schemas.ts";
import { NoMailServer } from "./no-mail-server.tsx";
import { type ScheduleTerms, scheduleRequests, schedulesOptions } from "./report-options.ts";
import { hourWords, periodOf } from "./schedule-words.ts";

export interface ScheduleDialogProps {
  tenant: string;
  /** The one to change; else `report` and `query` tell what a new one sends. */
  schedule?: ScheduleItem;
  report: "conversations" | "people";
  query: Record<string, string | string[]>;
  zone: string;
  onClose: () => void;
}

const weekdayOptions = weekdays.map((label, index) => ({ value: String(index + 1), label }));
const monthDayOptions = Array.from({ length: 31 }, (_, index) => ({
  value: String(index + 1),
  label: index === 30 ? "the last day" : `day ${index + 1}`,
}));
const hourOptions = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: hourWords(hour),
}));

/** Has what the report shows sent by mail, again and again, to members; or changes when, as what and to whom. */
export function ScheduleDialog({ tenant, schedule, report, query, zone, onClose }: ScheduleDialogProps) {
  const cache = useQueryClient();
  const formId = useId();
  const [pace, setPace] = useState<Pace>(schedule?.pace ?? "week");
  const known = useQuery(schedulesOptions(tenant));
  const form = useFormAction(["name", "day", "members"], async (values, element) => {
    const members = new FormData(element).getAll("members").map(String);
    const terms: ScheduleTerms = {
      name: values.name ?? "",
      format: values.format === "csv" ? "csv" : "xlsx",
      pace,
      day: Number(values.day),
      hour: Number(values.hour),
      members,
    };
    if (schedule) await scheduleRequests.change(tenant, schedule.id, terms);
    else await scheduleRequests.create(tenant, { report, query, zone, ...terms });
    await cache.invalidateQueries({ queryKey: reportKeys.schedules(tenant) });
    toast.success(schedule ? "It is changed" : "It goes out by mail from now on");
    onClose();
  });
  const isReady = schedule !== undefined || known.data?.isMailSet === true;
  const gets = (id: string, isYou: boolean) =>
    schedule ? schedule.recipients.some((recipient) => recipient.id === id) : isYou;
  return (
    <Dialog
      title={schedule ? "Change when and to whom it goes" : "Send this report by mail"}
      description={`Each time it holds ${periodOf(String(query.period ?? ""))}, counted from that day. Everybody gets what his own rights show him.`}
      isOpen
      size="sm"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onClick={onClose}>{isReady ? "Cancel" : "Close"}</Button>
          {isReady ? (
            <Button type="submit" form={formId} variant="primary" isLoading={form.isBusy}>
              {schedule ? "Save" : "Set it up"}
            </Button>
          ) : null}
        </>
      }
    >
      {known.isPending ? (
        <Skeleton className="h-40 rounded-lg" />
      ) : known.data && !isReady ? (
        <NoMailServer />
      ) : (
        <form id={formId} method="post" onSubmit={form.onSubmit} className="flex flex-col gap-4">
          <FormError sentence={form.formError ?? (known.isError ? known.error.message : undefined)} />
          <Field label="Name" isRequired error={form.errorOf("name")} hint="It is the subject of the mail.">
            {(control) => (
              <Input
                {...control}
                name="name"
                maxLength={80}
                autoComplete="off"
                defaultValue={schedule?.name}
              />
            )}
          </Field>
          <div className="grid grid-cols-3 gap-2">
            <Field label="Every">
              {(control) => (
                <Select
                  {...control}
                  value={pace}
                  onChange={(event) => setPace(event.target.value === "month" ? "month" : "week")}
                  options={[
                    { value: "week", label: "week" },
                    { value: "month", label: "month" },
                  ]}
                />
              )}
            </Field>
            <Field label="On" error={form.errorOf("day")}>
              {(control) => (
                <Select
                  {...control}
                  key={pace}
                  name="day"
                  defaultValue={schedule?.pace === pace ? String(schedule.day) : "1"}
                  options={pace === "week" ? weekdayOptions : monthDayOptions}
                />
              )}
            </Field>
            <Field label="At">
              {(control) => (
                <Select
                  {...control}
                  name="hour"
                  defaultValue={String(schedule?.hour ?? 8)}
                  options={hourOptions}
                />
              )}
            </Field>
          </div>
          <p className="-mt-2 text-xs text-ink-3">Hours of {zone}, in summer and in winter.</p>
          <Field label="File">
            {(control) => (
              <Select
                {...control}
                name="format"
                defaultValue={schedule?.format ?? "xlsx"}
                options={[
                  { value: "xlsx", label: "Excel" },
                  { value: "csv", label: "CSV" },
                ]}
              />
            )}
          </Field>
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1 text-sm font-medium">Who gets it</legend>
            <div className="flex max-h-44 flex-col gap-1.5 overflow-y-auto rounded-md border border-line p-2.5">
              {known.data?.members.map(({ id, name, isYou }) => (
                <Checkbox
                  key={id}
                  name="members"
                  value={id}
                  defaultChecked={gets(id, isYou)}
                  label={isYou ? `${name} (you)` : name}
                />
              ))}
            </div>
            {form.errorOf("members") ? (
              <p role="alert" className="text-xs text-danger">
                {form.errorOf("members")}
              </p>
            ) : null}
          </fieldset>
        </form>
      )}
    </Dialog>
  );
}
