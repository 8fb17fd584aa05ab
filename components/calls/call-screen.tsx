"use client";

import { useQuery } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useMemo } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { CallDetail } from "#lib/calls/schemas.ts";
import { listSpeakers } from "#lib/calls/speakers.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { CallFacts } from "./call-facts.tsx";
import { CallPeople } from "./call-people.tsx";
import { transcriptOptions } from "./calls-options.ts";
import { untitled } from "./calls-table.tsx";
import { PlayerBar } from "./player-bar.tsx";
import { PlayerProvider } from "./player-context.tsx";
import { ShareMoment } from "./share-moment.tsx";
import { SpeakerTimeline } from "./speaker-timeline.tsx";
import { TranscriptPanel } from "./transcript-panel.tsx";
import { usePlayer } from "./use-player.ts";

const shortcuts = {
  id: "call",
  label: "Call",
  shortcuts: [
    { keys: "Space", label: "Play or pause" },
    { keys: "←", label: "Back 10 seconds" },
    { keys: "→", label: "Ahead 10 seconds" },
    { keys: "/", label: "Find in the transcript" },
    { keys: "n", label: "Next hit" },
    { keys: "N", label: "Previous hit" },
    { keys: "c", label: "Copy a link to the moment" },
  ],
};

export interface CallScreenProps {
  tenant: string;
  call: CallDetail;
  /** Where a shared link wants to begin. */
  startSeconds: number;
  mayReadTranscript: boolean;
}

function Facts({ call }: { call: CallDetail }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <DateTime at={call.startedAt} />
      <span aria-hidden="true">·</span>
      <span>{formatDuration(call.durationSeconds)}</span>
      {call.host ? (
        <>
          <span aria-hidden="true">·</span>
          <span>
            {call.host.name}
            {call.accountName ? ` → ${call.accountName}` : ""}
          </span>
        </>
      ) : null}
      {call.isPrivate ? <Badge icon={<Lock aria-hidden="true" />}>Private</Badge> : null}
      {call.scope === "Internal" ? <Badge>Internal</Badge> : null}
    </span>
  );
}

export function CallScreen({ tenant, call, startSeconds, mayReadTranscript }: CallScreenProps) {
  const player = usePlayer({
    tenant,
    callId: call.id,
    durationSeconds: call.durationSeconds,
    startSeconds: Math.min(startSeconds, call.durationSeconds),
  });
  const transcript = useQuery({ ...transcriptOptions(tenant, call.id), enabled: mayReadTranscript });
  const failure = failureToShow(transcript);
  const turns = transcript.data?.turns;
  const speakers = useMemo(() => listSpeakers(turns ?? [], call.parties), [turns, call.parties]);

  return (
    <PlayerProvider player={player}>
      <PageShortcuts group={shortcuts} />
      <PageHeader
        title={call.title ?? untitled}
        parents={[{ label: "Calls", href: `/${tenant}/calls` }]}
        description={<Facts call={call} />}
        actions={
          <>
            {call.url ? <ExternalLink href={call.url}>Open in Gong</ExternalLink> : null}
            <ShareMoment tenant={tenant} callId={call.id} />
          </>
        }
      />
      <div className="flex flex-col gap-4 px-4 py-4 sm:px-6 lg:h-[calc(100dvh-6.5rem)]">
        <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface px-4 py-3">
          <PlayerBar />
          <SpeakerTimeline speakers={speakers} />
        </div>
        <div className="grid min-h-0 flex-1 gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          {!mayReadTranscript ? (
            <ProblemState
              problem={{
                code: "forbidden",
                detail: "Your role does not open transcripts.",
                nextStep: "Ask an owner or admin of this tenant to open them for you.",
              }}
            />
          ) : failure ? (
            <ProblemState error={failure} onRetry={() => void transcript.refetch()} />
          ) : !transcript.data ? (
            <div className="rounded-lg border border-line bg-surface">
              <SkeletonRows rows={10} label="Loading the transcript" />
            </div>
          ) : (
            <TranscriptPanel
              state={transcript.data.state}
              turns={transcript.data.turns}
              speakers={speakers}
            />
          )}
          <aside
            aria-label="About this call"
            className="min-h-0 overflow-y-auto rounded-lg border border-line bg-surface pt-1 [&_[role=tablist]]:px-4"
          >
            <Tabs
              label="About this call"
              panelClassName="pt-0"
              tabs={[
                ...(call.brief
                  ? [
                      {
                        value: "brief",
                        label: "Brief",
                        content: <p className="px-4 py-3 text-sm leading-6 text-ink">{call.brief}</p>,
                      },
                    ]
                  : []),
                {
                  value: "people",
                  label: "People",
                  count: call.parties.length,
                  content: <CallPeople parties={call.parties} />,
                },
                { value: "facts", label: "Facts", content: <CallFacts call={call} /> },
              ]}
            />
          </aside>
        </div>
      </div>
    </PlayerProvider>
  );
}
