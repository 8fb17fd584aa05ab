"use client";

import { lazy, type ReactNode } from "react";
import { type TabItem, Tabs } from "#components/ui/tabs.tsx";
import type { CallDetail, TranscriptTurn } from "#lib/calls/schemas.ts";
import type { Speaker } from "#lib/calls/speakers.ts";
import { type AboutTab, useCallPageState } from "../call-page-state.ts";
import { CallBrief } from "./call-brief.tsx";

/** Behind the first tab, what is shown comes with the tab. */
const CallComments = lazy(() =>
  import("./call-comments.tsx").then(({ CallComments }) => ({ default: CallComments })),
);
const CallCrm = lazy(() => import("./call-crm.tsx").then(({ CallCrm }) => ({ default: CallCrm })));
const CallFacts = lazy(() => import("../call-facts.tsx").then(({ CallFacts }) => ({ default: CallFacts })));
const CallOutline = lazy(() =>
  import("./call-outline.tsx").then(({ CallOutline }) => ({ default: CallOutline })),
);
const CallPeople = lazy(() =>
  import("../call-people.tsx").then(({ CallPeople }) => ({ default: CallPeople })),
);
const CallQuestions = lazy(() =>
  import("./call-questions.tsx").then(({ CallQuestions }) => ({ default: CallQuestions })),
);
const CallRaw = lazy(() => import("./call-raw.tsx").then(({ CallRaw }) => ({ default: CallRaw })));
const CallTrackers = lazy(() =>
  import("./call-trackers.tsx").then(({ CallTrackers }) => ({ default: CallTrackers })),
);

/** Tabs of other domains: each is there for those who may see it. */
export interface AboutSlots {
  scorecards?: ReactNode;
  access?: ReactNode;
  notes?: ReactNode;
  /** Stands above the people of the call. */
  peopleActions?: ReactNode;
}

export interface AboutCallProps {
  tenant: string;
  call: CallDetail;
  turns: readonly TranscriptTurn[];
  speakers: readonly Speaker[];
  mayReadTranscript: boolean;
  maySeeStatistics: boolean;
  mayReadRecord: boolean;
  slots: AboutSlots;
}

/** Everything besides the words and the sound; a tab loads what it shows when it is opened. */
export function AboutCall(props: AboutCallProps) {
  const { tenant, call, turns, speakers, mayReadTranscript, maySeeStatistics, mayReadRecord, slots } = props;
  const [{ about }, setState] = useCallPageState();
  const { id: callId, durationSeconds, parties } = call;
  const tab = (value: AboutTab, label: string, content: ReactNode): TabItem<AboutTab> => ({
    value,
    label,
    content,
  });
  const slot = (value: AboutTab, label: string, content: ReactNode | undefined) =>
    content === undefined ? [] : [tab(value, label, content)];
  const tabs: TabItem<AboutTab>[] = [
    tab("brief", "Brief", <CallBrief tenant={tenant} call={call} />),
    tab("outline", "Outline", <CallOutline tenant={tenant} callId={callId} />),
    tab(
      "trackers",
      "Trackers",
      <CallTrackers tenant={tenant} callId={callId} durationSeconds={durationSeconds} speakers={speakers} />,
    ),
    tab(
      "questions",
      "Questions",
      <CallQuestions
        tenant={tenant}
        callId={callId}
        turns={turns}
        speakers={speakers}
        mayReadTranscript={mayReadTranscript}
      />,
    ),
    tab("comments", "Comments", <CallComments tenant={tenant} callId={callId} />),
    ...slot("scorecards", "Scorecards", slots.scorecards),
    ...slot("notes", "Notes", slots.notes),
    tab("crm", "CRM", <CallCrm tenant={tenant} callId={callId} />),
    {
      ...tab(
        "people",
        "People",
        <CallPeople
          tenant={tenant}
          callId={callId}
          parties={parties}
          maySeeStatistics={maySeeStatistics}
          actions={slots.peopleActions}
        />,
      ),
      count: parties.length,
    },
    ...slot("access", "Access", slots.access),
    tab("facts", "Facts", <CallFacts call={call} />),
    ...slot("raw", "Raw", mayReadRecord ? <CallRaw tenant={tenant} callId={callId} /> : undefined),
  ];
  return (
    <Tabs
      label="About this call"
      panelClassName="pt-0"
      isWrapped
      isManual
      tabs={tabs}
      value={tabs.some(({ value }) => value === about) ? about : "brief"}
      onValueChange={(next) => void setState({ about: next })}
    />
  );
}
