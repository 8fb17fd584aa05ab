"use client";

import { LogOut } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { memberRequests } from "./member-requests.ts";

export function LeaveButton({ slug, name }: { slug: string; name: string }) {
  const router = useRouter();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <IconButton
        size="sm"
        label={`Leave ${name}`}
        icon={<LogOut aria-hidden="true" />}
        onClick={() => setIsAsked(true)}
      />
      {isAsked ? (
        <ConfirmDialog
          title={`Leave ${name}`}
          description="You see nothing of this tenant any more until somebody invites you again."
          confirmLabel="Leave"
          isDangerous
          isOpen
          onOpenChange={setIsAsked}
          onConfirm={async () => {
            await memberRequests.leave(slug);
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}
