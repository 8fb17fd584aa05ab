import Link from "next/link";
import { cx } from "#components/ui/cx.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";

export const wizardSteps = ["prospects", "flow", "check", "confirm", "run"] as const;
export type WizardStep = (typeof wizardSteps)[number];

const names: Record<WizardStep, string> = {
  prospects: "Prospects",
  flow: "Flow & owner",
  check: "Check",
  confirm: "Confirm",
  run: "Run",
};

/** Which steps a batch has come to; those before stay open to look at. */
export function openSteps(batch: FlowBatch | null): readonly WizardStep[] {
  if (!batch) return ["prospects"];
  if (batch.state === "draft" || batch.state === "checking") {
    const isAimed = batch.flow !== null && batch.owner !== null;
    return isAimed ? ["prospects", "flow", "check"] : ["prospects", "flow"];
  }
  return batch.state === "checked" ? ["prospects", "flow", "check", "confirm"] : ["run"];
}

export const stepHref = (tenant: string, batchId: string, step: WizardStep) =>
  `/${tenant}/flows/assign/${batchId}/${step}`;

/** The five steps, each with its address; `search` keeps what was chosen to be left out. */
export function WizardSteps({
  tenant,
  batch,
  step,
  search = "",
}: {
  tenant: string;
  batch: FlowBatch | null;
  step: WizardStep;
  search?: string;
}) {
  const open = openSteps(batch);
  return (
    <nav aria-label="Steps" className="overflow-x-auto border-b border-line px-4 sm:px-6">
      <ol className="flex gap-5">
        {wizardSteps.map((name, index) => {
          const isCurrent = name === step;
          const look = cx(
            "relative flex h-10 shrink-0 items-center gap-2 text-sm font-medium whitespace-nowrap",
            isCurrent
              ? "text-ink after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-accent"
              : "text-ink-3",
          );
          const mark = (
            <span
              className={cx(
                "inline-flex size-5 items-center justify-center rounded-full text-xs tabular-nums",
                isCurrent ? "bg-accent-fill text-on-accent" : "bg-pressed text-ink-2",
              )}
            >
              {index + 1}
            </span>
          );
          const title = <span className={cx(!isCurrent && "max-sm:sr-only")}>{names[name]}</span>;
          return (
            <li key={name}>
              {batch && open.includes(name) ? (
                <Link
                  href={`${stepHref(tenant, batch.id, name)}${search}`}
                  prefetch={false}
                  aria-current={isCurrent ? "step" : undefined}
                  className={cx(look, "rounded-xs hover:text-ink focus-visible:-outline-offset-2")}
                >
                  {mark}
                  {title}
                </Link>
              ) : (
                <span className={look} aria-current={isCurrent ? "step" : undefined}>
                  {mark}
                  {title}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
