"use client";

import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { PlayerBar } from "#components/player/player-bar.tsx";
import { PlayerProvider } from "#components/player/player-context.tsx";
import { SnippetNote } from "#components/player/snippet-note.tsx";
import { useMediaSession } from "#components/player/use-media-session.ts";
import { usePlayer } from "#components/player/use-player.ts";
import { useQuery } from "#components/query/use-query.ts";
import { cx } from "#components/ui/cx.ts";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { MomentProvider } from "#components/ui/moment.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { listMarks } from "#lib/calls/list-marks.ts";
import type { Snippet } from "#lib/calls/moment.ts";
import type { CallDetail, CallMarks, TranscriptOpening, TranscriptTurn } from "#lib/calls/schemas.ts";
import { listSpeakers } from "#lib/calls/speakers.ts";
import { AboutCall, type AboutSlots } from "./about/about-call.tsx";
import { CallHeader } from "./call-header.tsx";
import { type CallView, useCallPageState } from "./call-page-state.ts";
import { callShortcuts } from "./call-shortcuts.ts";
import { marksOptions, transcriptOptions } from "./calls-options.ts";
import { SpeakerTimeline, TimelineToCome } from "./speaker-timeline.tsx";
import { panelStyle, TranscriptPanel } from "./transcript-panel.tsx";
import { untitled } from "./untitled.ts";

const CallStatistics = lazy(() =>
  import("./call-statistics.tsx").then((file) => ({ default: file.CallStatistics })),
);

export interface CallScreenProps {
  tenant: string;
  call: CallDetail;
  /** Where a shared link wants to begin. */
  startSeconds: number;
  /** The part of the recording that a shared link is about. */
  snippet: Snippet | null;
  mayReadTranscript: boolean;
  maySeeStatistics: boolean;
  /** Gong's own record of the call. */
  mayReadRecord: boolean;
  /** The first words to be read, sent with the page; null where it opens on something else. */
  opening: TranscriptOpening | null;
  /** What other domains say about the call. */
  about?: AboutSlots;
  /** Stands among the call's buttons and may ask for the present second. */
  actions?: ReactNode;
}

const noSlots: AboutSlots = {};

const noTurns: readonly TranscriptTurn[] = [];
const noTrackers: CallMarks["trackers"] = [];

const viewLabels: Record<CallView, string> = {
  transcript: "Transcript",
  timeline: "Timeline",
  statistics: "Statistics",
  details: "Details",
};

export function CallScreen(props: CallScreenProps) {
  const { tenant, call, startSeconds, mayReadTranscript, maySeeStatistics, opening, about = noSlots } = props;
  const [{ view }, setState] = useCallPageState();
  const transcript = useQuery({
    ...transcriptOptions(tenant, call.id, opening?.readAs),
    enabled: mayReadTranscript,
  });
  const marking = useQuery(marksOptions(tenant, call.id));
  const marks = marking.data;
  const isMarked = !marking.isPending && !(mayReadTranscript && transcript.isPending);
  const failure = failureToShow(transcript);
  const turns = transcript.data?.turns ?? noTurns;
  const shown = transcript.data ?? opening;
  const shownTurns = shown?.turns ?? noTurns;
  const speakers = useMemo(() => listSpeakers(shownTurns, call.parties), [shownTurns, call.parties]);
  const allMarks = useMemo(() => listMarks(turns, marks), [turns, marks]);
  const player = usePlayer({
    tenant,
    callId: call.id,
    durationSeconds: call.durationSeconds,
    startSeconds: Math.min(startSeconds, call.durationSeconds),
    turns,
    snippet: props.snippet,
  });
  useMediaSession(player, {
    title: call.title ?? untitled,
    artist: [call.host?.name, call.accountName].filter(Boolean).join(" → "),
  });

  const segments = (views: readonly CallView[]) =>
    views
      .filter((value) => value !== "statistics" || maySeeStatistics)
      .map((value) => ({ value, label: viewLabels[value] }));
  const setView = (next: CallView) => void setState({ view: next });
  const showsStatistics = view === "statistics" && maySeeStatistics;
  const heading = (
    <SegmentedControl
      label="Show"
      className="max-lg:hidden"
      segments={segments(["transcript", "statistics"])}
      value={showsStatistics ? "statistics" : "transcript"}
      onValueChange={setView}
    />
  );

  return (
    <PlayerProvider player={player}>
      <PageShortcuts group={callShortcuts} />
      <CallHeader
        tenant={tenant}
        call={call}
        mayDownload={mayReadTranscript && call.transcriptState === "present"}
        extra={<MomentProvider read={() => player.store.time() / 1000}>{props.actions}</MomentProvider>}
      />
      <div className="flex flex-col gap-3 px-4 py-3 sm:px-6 lg:h-[calc(100dvh-6.5rem)]">
        <SegmentedControl
          label="Show"
          className="h-11 w-full lg:hidden [&_label]:h-10 [&_label]:flex-1 [&_label]:justify-center"
          segments={segments(["transcript", "timeline", "statistics", "details"])}
          value={view}
          onValueChange={setView}
        />
        <div className="sticky bottom-0 z-10 order-last -mx-4 border-t border-line bg-surface px-4 py-2 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 lg:static lg:order-none lg:mx-0 lg:rounded-lg lg:border lg:px-4 lg:py-3">
          <SnippetNote />
          <PlayerBar isProcessing={call.transcriptState === "waiting"} />
          <div className="mt-3 max-lg:hidden">
            {isMarked ? (
              <SpeakerTimeline speakers={speakers} marks={allMarks} />
            ) : (
              <TimelineToCome speakers={speakers.length} turns={shownTurns} />
            )}
          </div>
        </div>
        {view === "timeline" ? (
          <div className="rounded-lg border border-line bg-surface p-3 lg:hidden">
            <SpeakerTimeline speakers={speakers} marks={allMarks} />
          </div>
        ) : null}
        <div className="grid min-h-0 flex-1 gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
          <div
            className={cx("min-h-0 min-w-0", view !== "transcript" && !showsStatistics && "max-lg:hidden")}
          >
            {showsStatistics ? (
              <Suspense fallback={<div className={panelStyle} />}>
                <CallStatistics tenant={tenant} callId={call.id} heading={heading} />
              </Suspense>
            ) : !mayReadTranscript ? (
              <ProblemState
                problem={{
                  code: "forbidden",
                  detail: "Your role does not open transcripts.",
                  nextStep: "Ask an owner or admin of this tenant to open them for you.",
                }}
              />
            ) : failure ? (
              <ProblemState error={failure} onRetry={() => void transcript.refetch()} />
            ) : !shown ? (
              <div className={cx(panelStyle, "overflow-hidden")}>
                <SkeletonRows rows={10} label="Loading the transcript" />
              </div>
            ) : (
              <TranscriptPanel
                tenant={tenant}
                callId={call.id}
                state={shown.state}
                turns={shownTurns}
                isPartial={!transcript.data && !opening?.isWhole}
                speakers={speakers}
                trackers={marks?.trackers ?? noTrackers}
                heading={heading}
              />
            )}
          </div>
          <aside
            aria-label="About this call"
            className={cx(
              "min-h-0 overflow-y-auto rounded-lg border border-line bg-surface pt-1 [&_[role=tablist]]:px-4",
              view !== "details" && "max-lg:hidden",
            )}
          >
            <h2 className="sr-only">About this call</h2>
            <AboutCall
              tenant={tenant}
              call={call}
              turns={turns}
              speakers={speakers}
              mayReadTranscript={mayReadTranscript}
              maySeeStatistics={maySeeStatistics}
              mayReadRecord={props.mayReadRecord}
              slots={about}
            />
          </aside>
        </div>
      </div>
    </PlayerProvider>
  );
}
