import { Activity } from "lucide-react";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** Gong's figures have not come yet. */
export function NotCopied({ what }: { what: "activity" | "interaction" }) {
  return (
    <Card>
      <EmptyState title={`No ${what} copied yet`} icon={<Activity />}>
        Gong’s statistics are copied after the first calls. Where they stay away, Gong is not connected or
        lacks the scope api:stats:{what === "activity" ? "user-actions" : "interaction"}. An admin sees how
        far they are under Admin › Sync.
      </EmptyState>
    </Card>
  );
}
