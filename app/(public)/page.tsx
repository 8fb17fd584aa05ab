import { AccessPreview } from "#components/public/access-preview.tsx";
import { BudgetPreview } from "#components/public/budget-preview.tsx";
import { CallPreview } from "#components/public/call-preview.tsx";
import { CallsPreview } from "#components/public/calls-preview.tsx";
import { Claim } from "#components/public/claim.tsx";
import { PublicFrame } from "#components/public/public-frame.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

const audiences = [
  {
    who: "Sales managers",
    what: "Find the call and the second in it, send the link, and coach from what was really said.",
  },
  {
    who: "Admins",
    what: "One connection to Gong, its scopes and its health on one page, and a say in who sees what.",
  },
  {
    who: "Reps",
    what: "Your own calls with transcript and sound side by side, ready to read again before the next one.",
  },
];

const facts = [
  { name: "Kept apart", text: "The database itself refuses a row of another tenant." },
  { name: "Encrypted keys", text: "Gong's tokens are stored encrypted and never shown again." },
  { name: "Private stays private", text: "Transcripts of private calls are never asked for." },
  { name: "Yours to end", text: "Disconnect at any time; keep what was copied, or have it deleted." },
];

export default function LandingPage() {
  return (
    <PublicFrame
      actions={
        <>
          <LinkButton href="/sign-in" variant="ghost">
            Sign in
          </LinkButton>
          <LinkButton href="/sign-up" variant="primary">
            Sign up
          </LinkButton>
        </>
      }
      footer="Callboard reads Gong through its public API. Gong is a trademark of its owner."
    >
      <div className="mx-auto flex w-full max-w-6xl flex-col gap-20 px-4 pt-12 pb-20 sm:px-6 sm:pt-20 md:gap-28">
        <section className="flex flex-col gap-14">
          <div className="flex max-w-3xl flex-col items-start gap-5">
            <h1 className="text-3xl font-semibold tracking-tight text-ink sm:text-display">
              Your Gong calls, where the team can work with them
            </h1>
            <p className="max-w-2xl text-lg text-pretty text-ink-2">
              Callboard keeps a private mirror of your company’s Gong account: calls, transcripts and who said
              what. Pages open at once, each person sees what they may, and Gong’s request limit is spent with
              care.
            </p>
            <div className="flex flex-wrap gap-3">
              <LinkButton href="/sign-up" variant="primary" size="lg">
                Create an account
              </LinkButton>
              <LinkButton href="/sign-in" size="lg">
                Sign in
              </LinkButton>
            </div>
          </div>
          <CallPreview />
        </section>

        <section aria-label="For whom" className="grid gap-8 border-y border-line py-10 sm:grid-cols-3">
          {audiences.map((audience) => (
            <div key={audience.who} className="flex flex-col gap-1">
              <h2 className="text-base font-semibold text-ink">{audience.who}</h2>
              <p className="text-base text-pretty text-ink-2">{audience.what}</p>
            </div>
          ))}
        </section>

        <Claim title="A mirror of your own" picture={<CallsPreview />}>
          <p>
            Screens read your copy in PostgreSQL, newest calls first, and say as of when it is. It stays
            readable while Gong is slow, down, or waiting to be reconnected.
          </p>
        </Claim>
        <Claim title="A request budget spent on purpose" isMirrored picture={<BudgetPreview />}>
          <p>
            Gong allows a company three requests a second and ten thousand a day, shared by every tool.
            Callboard counts each one, serves people before background copying, and steps back when something
            else needs the room.
          </p>
        </Claim>
        <Claim title="Each person sees what they may" picture={<AccessPreview />}>
          <p>
            Gong grants access once for the whole company. Callboard checks every member on every page: by
            role, by team, and by Gong’s own mark on private calls.
          </p>
        </Claim>

        <section
          aria-label="Safeguards"
          className="grid gap-px overflow-hidden rounded-xl border border-line bg-line sm:grid-cols-2 lg:grid-cols-4"
        >
          {facts.map((fact) => (
            <div key={fact.name} className="flex flex-col gap-1 bg-surface p-5">
              <h2 className="text-sm font-semibold text-ink">{fact.name}</h2>
              <p className="text-sm text-pretty text-ink-2">{fact.text}</p>
            </div>
          ))}
        </section>
      </div>
    </PublicFrame>
  );
}
