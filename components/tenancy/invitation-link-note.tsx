import { Callout } from "#components/ui/callout.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Input } from "#components/ui/input.tsx";
import type { InvitationLink } from "./member-requests.ts";

/** A fresh link, which nobody can look up again. */
export function InvitationLinkNote({ invitation, email }: { invitation: InvitationLink; email: string }) {
  return (
    <Callout tone="ok" isLive title={`Send this link to ${email}`}>
      <p>
        It is shown only now, works once, and ends <DateTime at={invitation.expiresAt} />.
      </p>
      <Input
        readOnly
        aria-label="Invitation link"
        className="mt-2"
        value={invitation.link}
        onFocus={(event) => event.target.select()}
        trailing={<CopyButton text={invitation.link} label="Copy the link" />}
      />
    </Callout>
  );
}
