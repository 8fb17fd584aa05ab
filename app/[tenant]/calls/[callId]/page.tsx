import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallAccess } from "#components/calls/about/call-access.tsx";
import { CallScreen } from "#components/calls/call-screen.tsx";
import { CallNotes } from "#components/coaching/call-notes.tsx";
import { CallScorecards } from "#components/coaching/call-scorecards.tsx";
import { NoteButton } from "#components/coaching/note-button.tsx";
import { AssignPeopleLink } from "#components/flows/assign-people-link.tsx";
import { ClosedPage } from "#components/layout/closed-page.tsx";
import { getCall } from "#lib/calls/get-call.ts";
import { mayReadRecord } from "#lib/calls/get-call-record.ts";
import { getTranscriptOpening } from "#lib/calls/get-transcript-opening.ts";
import { parseMoment, parseSnippet } from "#lib/calls/moment.ts";
import { CallParams } from "#lib/calls/schemas.ts";
import { AppError } from "#lib/errors.ts";
import { tenantPage } from "#lib/http/page-context.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";

interface CallPageProps {
  params: Promise<{ tenant: string; callId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Title and page ask for the same call within one request; null where calls are closed to the member. */
const loadCall = cache(async (tenant: string, callId: string) => {
  const ctx = await tenantPage(tenant, `/${tenant}/calls/${callId}`);
  if (!covers(ctx.actor.areas.calls, "read")) return null;
  const params = CallParams.safeParse({ callId });
  if (!params.success) notFound();
  try {
    return { ctx, call: await getCall({ ctx, input: params.data }) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata(props: CallPageProps): Promise<Metadata> {
  const { tenant, callId } = await props.params;
  const loaded = await loadCall(tenant, callId);
  return { title: loaded ? (loaded.call.title ?? "Untitled call") : "Call" };
}

const only = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

/** The words around the moment, unless the page opens on something else or they are closed to the member. */
async function loadOpening(ctx: MemberContext, callId: string, atSeconds: number, view: string | null) {
  if (!covers(ctx.actor.areas.transcripts, "read")) return null;
  if (view !== null && view !== "transcript") return null;
  return getTranscriptOpening({ ctx, input: { callId, atSeconds } });
}

export default async function CallPage(props: CallPageProps) {
  const { tenant, callId } = await props.params;
  const { t, at, view, from, to } = await props.searchParams;
  const loaded = await loadCall(tenant, callId);
  if (!loaded) return <ClosedPage title="Call" needs={["calls"]} backHref={`/${tenant}`} />;
  const { ctx, call } = loaded;
  const snippet = parseSnippet({ from: only(from), to: only(to) }, call.durationSeconds);
  const startSeconds = parseMoment(only(t) ?? only(at)) ?? (snippet?.fromMs ?? 0) / 1000;
  return (
    <CallScreen
      tenant={tenant}
      call={call}
      startSeconds={startSeconds}
      snippet={snippet}
      opening={await loadOpening(ctx, callId, startSeconds, only(view))}
      mayReadTranscript={covers(ctx.actor.areas.transcripts, "read")}
      maySeeStatistics={covers(ctx.actor.areas.stats, "read")}
      mayReadRecord={mayReadRecord(ctx)}
      about={{
        notes: <CallNotes tenant={tenant} callId={callId} />,
        ...(covers(ctx.actor.areas.scorecards, "read") && {
          scorecards: <CallScorecards tenant={tenant} callId={callId} />,
        }),
        ...(covers(ctx.actor.areas.people, "read") && {
          access: (
            <CallAccess tenant={tenant} callId={callId} mayChange={covers(ctx.actor.areas.people, "write")} />
          ),
        }),
        ...(covers(ctx.actor.areas.flows, "write") && {
          peopleActions: (
            <AssignPeopleLink tenant={tenant} from={{ calls: [callId] }}>
              Put them into a flow
            </AssignPeopleLink>
          ),
        }),
      }}
      actions={
        <NoteButton
          tenant={tenant}
          preset={{
            call: { id: call.id, title: call.title ?? "Untitled call" },
            ...(call.host && { person: call.host }),
          }}
        />
      }
    />
  );
}
