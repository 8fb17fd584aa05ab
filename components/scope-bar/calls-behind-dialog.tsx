import type { UseQueryResult } from "@tanstack/react-query";
import { CallLine } from "#components/ui/call-line.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import { callsBehindWords } from "./calls-behind-words.ts";

export interface CallsBehindDialogProps {
  tenant: string;
  title: string;
  found: UseQueryResult<CallsBehind>;
  onClose: () => void;
}

/** The calls that Gong names behind one figure. */
export function CallsBehindDialog({ tenant, title, found, onClose }: CallsBehindDialogProps) {
  const failure = failureToShow(found);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      size="lg"
      title={title}
      description={
        found.data ? callsBehindWords(found.data) : "The calls that Gong lists behind this figure."
      }
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <ul className="divide-y divide-line">
          {found.data.calls.map((call) => (
            <li key={call.id} className="py-2 text-sm">
              <CallLine tenant={tenant} call={call} />
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonRows label="Loading the calls" rows={4} />
      )}
    </Dialog>
  );
}
