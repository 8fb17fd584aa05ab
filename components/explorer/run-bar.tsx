"use client";

import { Play } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useModKey } from "#components/ui/use-mod-key.ts";
import type { ExplorerOperationDetail } from "#lib/explorer/schemas.ts";
import type { useOperationForm } from "./use-operation-form.ts";
import type { useOperationRun } from "./use-operation-run.ts";

export interface RunBarProps {
  operation: ExplorerOperationDetail;
  form: ReturnType<typeof useOperationForm>;
  run: ReturnType<typeof useOperationRun>;
  /** Why it cannot be run. */
  blocked: string | null;
  onShowField: (path: string) => void;
}

/** The button, and what keeps it from running. */
export function RunBar({ operation, form, run, blocked, onShowField }: RunBarProps) {
  const mod = useModKey();
  const faults = form.hasTried ? [...form.errors] : [];
  return (
    <div className="flex flex-col gap-3 py-1.5">
      {faults.length > 0 ? (
        <div role="alert" className="flex flex-col gap-1 text-sm text-danger">
          <p>Nothing was sent. Correct this first:</p>
          <ul className="flex flex-col gap-0.5 text-xs">
            {faults.slice(0, 8).map(([path, reason]) => (
              <li key={path}>
                {path ? (
                  <button
                    type="button"
                    onClick={() => onShowField(path)}
                    className="font-mono underline underline-offset-2"
                  >
                    {path}
                  </button>
                ) : (
                  "The whole"
                )}
                : {reason}
              </li>
            ))}
            {faults.length > 8 ? <li>and {faults.length - 8} more</li> : null}
          </ul>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant={operation.access === "destructive" ? "danger" : "primary"}
          icon={<Play aria-hidden="true" />}
          isLoading={run.isRunning}
          disabled={blocked !== null}
          aria-describedby={blocked ? "why-not" : undefined}
          onClick={run.start}
        >
          {operation.confirmationWord ? "Run …" : "Run"}
        </Button>
        {blocked ? (
          <p id="why-not" className="min-w-0 flex-1 text-xs text-ink-2">
            {blocked}
          </p>
        ) : (
          <span className="max-sm:hidden">
            <Kbd keys={`${mod} Enter`} />
          </span>
        )}
        {Object.keys(form.values).length > 0 ? (
          <Button variant="ghost" size="sm" className="ml-auto" onClick={() => form.restore({})}>
            Empty the form
          </Button>
        ) : null}
      </div>
      {operation.confirmationWord ? (
        <ConfirmDialog
          title={`Run ${operation.name}`}
          description={`${operation.summary} Gong does this for good: Callboard cannot take it back.`}
          confirmLabel="Run it"
          isDangerous
          typedConfirmation={operation.confirmationWord}
          isOpen={run.isConfirming}
          onOpenChange={run.setIsConfirming}
          onConfirm={run.confirm}
        />
      ) : null}
    </div>
  );
}
