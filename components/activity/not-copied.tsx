import { Activity } from "lucide-react";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** Gong's figures have not come yet. */
export function NotCopied({ what }: { what: "activity" | "interaction" }) {
  return (
    <Card>
      <EmptyState title={`No ${what} copied yet`} icon={<Activity />}>
        Gong’s statistics come after the first calls, once Gong is connected with the scopes
        api:stats:user-actions and api:stats:interaction. An admin sees how far they are under Admin › Sync.
      </EmptyState>
    </Card>
  );
}
