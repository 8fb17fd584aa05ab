import { Check, Clock3, ListTodo } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { MarkKind } from "#lib/coaching/schemas.ts";

export interface QueueActionsProps {
  /** Named for screen readers: which call or person. */
  name: string;
  isBusy: boolean;
  onMark: (kind: MarkKind) => void;
  onTodo: () => void;
}

/** What can be done with a row of the queue. */
export function QueueActions({ name, isBusy, onMark, onTodo }: QueueActionsProps) {
  return (
    <span className="relative z-1 flex flex-wrap gap-1.5">
      <Button
        size="sm"
        icon={<Check className="size-3.5" aria-hidden="true" />}
        disabled={isBusy}
        aria-label={`Done: ${name}`}
        onClick={() => onMark("done")}
      >
        Done
      </Button>
      <Button
        size="sm"
        icon={<Clock3 className="size-3.5" aria-hidden="true" />}
        disabled={isBusy}
        aria-label={`Not now: ${name}`}
        onClick={() => onMark("later")}
      >
        Not now
      </Button>
      <Button
        size="sm"
        icon={<ListTodo className="size-3.5" aria-hidden="true" />}
        aria-label={`To-do: ${name}`}
        onClick={onTodo}
      >
        To-do
      </Button>
    </span>
  );
}
