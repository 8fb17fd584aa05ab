"use client";

import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { SideMark } from "#components/ui/side-badge.tsx";
import type { CallMarks } from "#lib/calls/schemas.ts";
import type { Speaker } from "#lib/calls/speakers.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { plural } from "#lib/format/plural.ts";
import { contentOptions, marksOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { MomentButton } from "./moment-button.tsx";

type Tracker = CallMarks["trackers"][number];

/** So many moments of a tracker are shown until somebody wants all. */
const fewPlaces = 6;

function TrackerMoments({ tracker, speakers }: { tracker: Tracker; speakers: readonly Speaker[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const { name, places } = tracker;
  const speakerOf = (id: string | null) => speakers.find((speaker) => speaker.id === id);
  const count = (side: Speaker["side"]) =>
    places.filter(({ speakerId }) => speakerOf(speakerId)?.side === side).length;
  const sides = [`us ${count("us")}`, `them ${count("them")}`].join(" · ");
  const shown = showsAll ? places : places.slice(0, fewPlaces);
  return (
    <AboutSection title={name} note={`${plural(places.length, "time")} · ${sides}`}>
      <ul className="space-y-1">
        {shown.map(({ atMs, phrase, speakerId }) => {
          const speaker = speakerOf(speakerId);
          return (
            <li key={`${atMs} ${phrase} ${speakerId}`} className="flex items-baseline gap-3">
              <MomentButton atMs={atMs} className="w-12 text-right" />
              <span className="min-w-0 flex-1 truncate">{phrase ? `“${phrase}”` : "heard here"}</span>
              {speaker ? (
                <span className="flex min-w-0 items-center gap-1.5 text-xs text-ink-2">
                  <SideMark side={speaker.side} />
                  <span className="truncate">{speaker.name}</span>
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {places.length > shown.length ? (
        <button
          type="button"
          className="mt-1 rounded-xs text-xs font-medium text-accent hover:underline max-lg:py-2"
          onClick={() => setShowsAll(true)}
        >
          Show all {places.length}
        </button>
      ) : null}
    </AboutSection>
  );
}

export interface CallTrackersProps {
  tenant: string;
  callId: string;
  durationSeconds: number;
  speakers: readonly Speaker[];
}

/** What Gong listens for: trackers with each moment they were heard, and how long each topic took. */
export function CallTrackers({ tenant, callId, durationSeconds, speakers }: CallTrackersProps) {
  const marks = useQuery(marksOptions(tenant, callId));
  const content = useQuery(contentOptions(tenant, callId));
  return (
    <div className="divide-y divide-line">
      <AboutQuery query={marks} label="Loading the trackers">
        {({ trackers }) =>
          trackers.length === 0 ? (
            <NothingHere>None of the company’s trackers was heard in this call.</NothingHere>
          ) : (
            trackers.map((tracker) => (
              <TrackerMoments key={tracker.id} tracker={tracker} speakers={speakers} />
            ))
          )
        }
      </AboutQuery>
      <AboutQuery query={content} label="Loading the topics">
        {({ topics }) =>
          topics.length === 0 ? null : (
            <AboutSection title="Topics" note="by Gong">
              <ul className="space-y-1.5">
                {topics.map(({ name, seconds }) => (
                  <li key={name} className="grid grid-cols-[minmax(0,1fr)_6rem_4rem] items-center gap-3">
                    <span className="truncate">{name}</span>
                    <span className="h-1.5 rounded-full bg-sunken" aria-hidden="true">
                      <span
                        className="block h-full rounded-full bg-accent"
                        style={{ width: `${Math.min(100, (seconds / Math.max(1, durationSeconds)) * 100)}%` }}
                      />
                    </span>
                    <span className="text-right text-xs text-ink-2 tabular-nums">
                      {formatDuration(seconds)}
                    </span>
                  </li>
                ))}
              </ul>
            </AboutSection>
          )
        }
      </AboutQuery>
    </div>
  );
}
