import { PhoneOff, Plug } from "lucide-react";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export interface FirstStepsProps {
  tenant: string;
  isAdmin: boolean;
  isConnected: boolean;
  /** Calls are there, and none of them is this member's to see. */
  hasCalls: boolean;
}

/** What an empty tenant needs, by who looks at it. */
export function FirstSteps({ tenant, isAdmin, isConnected, hasCalls }: FirstStepsProps) {
  const connection = `/${tenant}/admin/connection`;
  if (hasCalls) {
    return (
      <Card>
        <EmptyState title="No calls for you to see" icon={<PhoneOff />}>
          This tenant shows you calls of your own or of your team, and there is none so far. An owner or admin
          can change that under Admin, Tenant.
        </EmptyState>
      </Card>
    );
  }
  if (isConnected) {
    return (
      <Card>
        <EmptyState
          title="The first calls are being copied"
          icon={<Plug />}
          action={isAdmin ? <LinkButton href={connection}>See the progress</LinkButton> : null}
        >
          The newest come first. They appear here within a minute, and older ones follow.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card>
      <EmptyState
        title="Connect Gong to begin"
        icon={<Plug />}
        action={
          isAdmin ? (
            <LinkButton href={connection} variant="primary">
              Connect Gong
            </LinkButton>
          ) : null
        }
      >
        {isAdmin
          ? "A technical administrator of your Gong company approves Callboard once. Then your calls are copied, newest first."
          : "An owner or admin of this tenant connects Gong. Your calls appear here afterwards."}
      </EmptyState>
    </Card>
  );
}
