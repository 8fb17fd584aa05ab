import type { Metadata } from "next";
import { PasswordForm } from "#components/auth/password-form.tsx";
import { ProfileForm } from "#components/auth/profile-form.tsx";
import { SessionsCard } from "#components/auth/sessions-card.tsx";
import { Card } from "#components/ui/card.tsx";
import { getProfile } from "#lib/auth/get-profile.ts";
import { listSessions } from "#lib/auth/list-sessions.ts";
import { providerChoices } from "#lib/auth/providers.ts";
import { personPage } from "#lib/http/page-context.ts";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const session = await personPage("/account");
  const profile = await getProfile({ session });
  const sessions = await listSessions({ session });
  const names = new Map<string, string>(providerChoices().map(({ id, name }) => [id, name]));
  const linked = profile.providers.map((id) => names.get(id) ?? id).join(", ");
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight text-ink">Account</h1>
      <Card title="Profile" description="How your colleagues see you in every tenant.">
        <ProfileForm name={profile.name} email={profile.email} />
      </Card>
      <Card
        title="Password"
        description={
          linked
            ? `You can also sign in with ${linked}.`
            : "Changing it ends your sessions on all other devices."
        }
      >
        <PasswordForm email={profile.email} hasPassword={profile.hasPassword} />
      </Card>
      <SessionsCard sessions={sessions} />
    </>
  );
}
