import type { Metadata } from "next";
import { SignOutButton } from "#components/auth/sign-out-button.tsx";
import { AuthCard } from "#components/public/auth-card.tsx";
import { JoinButton } from "#components/tenancy/join-button.tsx";
import { JoinForms } from "#components/tenancy/join-forms.tsx";
import { roleWords } from "#components/tenancy/role-words.ts";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { currentSession } from "#lib/auth/current-session.ts";
import { providerChoices } from "#lib/auth/providers.ts";
import { previewInvitation } from "#lib/tenancy/preview-invitation.ts";

export const metadata: Metadata = { title: "Invitation", robots: { index: false }, referrer: "no-referrer" };

const ended = {
  unknown: {
    title: "This link leads nowhere",
    sentence: "The invitation does not exist, or a newer link has replaced this one.",
  },
  expired: { title: "This invitation has expired", sentence: "An invitation works for seven days." },
  revoked: { title: "This invitation was revoked", sentence: "Somebody took it back before it was used." },
  accepted: { title: "This invitation was used", sentence: "An invitation works once." },
};

function Ended({ state }: { state: keyof typeof ended }) {
  const { title, sentence } = ended[state];
  const isUsed = state === "accepted";
  return (
    <AuthCard
      title={title}
      description={`${sentence} ${isUsed ? "If it was you, sign in." : "Ask for a new one."}`}
    >
      <div>
        <LinkButton href="/sign-in">Sign in</LinkButton>
      </div>
    </AuthCard>
  );
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await previewInvitation({ input: { token } });
  if (invitation.state !== "open") return <Ended state={invitation.state} />;
  const session = await currentSession();
  const { tenantName, email, role, invitedBy, hasAccount } = invitation;
  const { label, description } = roleWords[role];
  const isOther = session !== null && session.email !== email;
  return (
    <AuthCard
      title={`Join ${tenantName}`}
      description={
        <>
          {invitedBy ?? tenantName} invites {email} as <span className="font-medium text-ink">{label}</span>.{" "}
          {description}
        </>
      }
    >
      {isOther ? (
        <Callout
          tone="warn"
          title={`You are signed in as ${session.email}`}
          action={<SignOutButton size="sm" next={`/invitation/${token}`} />}
        >
          Sign out and open the invitation with its own address.
        </Callout>
      ) : null}
      {session && !isOther ? <JoinButton token={token} tenantName={tenantName} /> : null}
      {session ? null : (
        <JoinForms token={token} email={email} hasAccount={hasAccount} providers={providerChoices()} />
      )}
    </AuthCard>
  );
}
