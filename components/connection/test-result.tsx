import { CircleCheck, CircleMinus, CircleX } from "lucide-react";
import { Callout } from "#components/ui/callout.tsx";
import type { ConnectionTest } from "#lib/connections/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

const icons = {
  ok: <CircleCheck className="size-4 shrink-0 text-ok" aria-label="fine" />,
  failed: <CircleX className="size-4 shrink-0 text-danger" aria-label="failed" />,
  skipped: <CircleMinus className="size-4 shrink-0 text-ink-3" aria-label="not reached" />,
};

/** What a test of the connection found, step by step. */
export function TestResult({ test }: { test: ConnectionTest }) {
  return (
    <Callout
      tone={test.isOk ? "ok" : "danger"}
      isLive
      title={
        test.isOk
          ? `Gong answered in ${formatNumber(test.ms)} ms.`
          : (test.problem?.sentence ?? "The test failed.")
      }
    >
      {test.problem ? <p>{test.problem.nextStep}</p> : null}
      <ul className="mt-2 flex flex-col gap-1">
        {test.checks.map((check) => (
          <li key={check.name} className="flex items-center gap-2">
            {icons[check.outcome]}
            <span className="font-medium text-ink">{check.label}</span>
            <span className="text-ink-2">{check.detail}</span>
          </li>
        ))}
      </ul>
      {test.problem?.gongRequestId ? (
        <p className="mt-2 text-xs text-ink-3">
          Gong request id <code className="font-mono select-all">{test.problem.gongRequestId}</code>
        </p>
      ) : null}
    </Callout>
  );
}
