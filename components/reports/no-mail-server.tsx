import { Callout } from "#components/ui/callout.tsx";

/** What an operator must do before any report goes out. */
export function NoMailServer() {
  return (
    <Callout tone="warn" title="This installation sends no mail yet">
      Whoever runs Callboard must set <code className="font-mono">SMTP_URL</code> and{" "}
      <code className="font-mono">MAIL_FROM</code>, for the web app and for the worker, and start both again.
      Until then a snapshot’s link can be sent by hand.
    </Callout>
  );
}
