import { UserPlus } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ScopeNote } from "#components/ui/scope-note.tsx";
import type { AssignAccess } from "#lib/flows/schemas.ts";

export interface AssignButtonProps {
  tenant: string;
  access: AssignAccess;
  flowId?: string;
}

/** The way into the wizard, or why it is closed. */
export function AssignButton({ tenant, access, flowId }: AssignButtonProps) {
  const icon = <UserPlus aria-hidden="true" />;
  if (access.isOpen) {
    const query = flowId === undefined ? "" : `?${new URLSearchParams({ flow: flowId })}`;
    return (
      <LinkButton variant="primary" href={`/${tenant}/flows/assign${query}`} prefetch={false} icon={icon}>
        Assign prospects
      </LinkButton>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p id="assign-closed" className="max-w-md text-xs text-ink-2">
        {access.reason}
        {access.scope ? <ScopeNote scope={access.scope} /> : null}
      </p>
      <Button variant="primary" icon={icon} disabled aria-describedby="assign-closed">
        Assign prospects
      </Button>
    </div>
  );
}
