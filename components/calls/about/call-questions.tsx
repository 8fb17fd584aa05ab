"use client";

import { useMemo } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { SideMark } from "#components/ui/side-badge.tsx";
import { isQuestion } from "#lib/calls/is-question.ts";
import type { TranscriptTurn } from "#lib/calls/schemas.ts";
import { type Speaker, speakerKey } from "#lib/calls/speakers.ts";
import { plural } from "#lib/format/plural.ts";
import { contentOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { MomentButton } from "./moment-button.tsx";

const titles = { us: "Asked by us", them: "Asked by them", unknown: "Asked by somebody unknown" } as const;

export interface CallQuestionsProps {
  tenant: string;
  callId: string;
  turns: readonly TranscriptTurn[];
  speakers: readonly Speaker[];
  mayReadTranscript: boolean;
}

/** Who asked what: Gong’s own count, and the sentences of the transcript that end with a question mark. */
export function CallQuestions({ tenant, callId, turns, speakers, mayReadTranscript }: CallQuestionsProps) {
  const query = useQuery(contentOptions(tenant, callId));
  const asked = useMemo(
    () =>
      turns.flatMap((turn) =>
        turn.sentences
          .filter(({ text }) => isQuestion(text))
          .map(({ text, startMs }) => ({ text, startMs, side: turn.side, key: speakerKey(turn.speakerId) })),
      ),
    [turns],
  );
  const nameOf = (key: string) => speakers.find((speaker) => speaker.id === key)?.name ?? "Somebody";
  return (
    <AboutQuery query={query} label="Loading the questions">
      {({ questions: { us, them } }) => (
        <div className="divide-y divide-line">
          {us === null && them === null ? null : (
            <p className="px-4 py-2.5 text-sm text-ink-2">
              Gong counts {plural(us ?? 0, "question")} by us and {them ?? 0} by them. Below are the sentences
              of the transcript that end with a question mark; the two counts differ.
            </p>
          )}
          {(["them", "us", "unknown"] as const).map((side) => {
            const own = asked.filter((question) => question.side === side);
            if (own.length === 0) return null;
            return (
              <AboutSection key={side} title={titles[side]} note={own.length}>
                <ul className="space-y-2">
                  {own.map(({ text, startMs, key }) => (
                    <li key={startMs} className="flex items-baseline gap-3">
                      <MomentButton atMs={startMs} className="w-12 text-right" />
                      <span className="min-w-0">
                        {text}
                        <span className="flex items-center gap-1.5 text-xs text-ink-3">
                          <SideMark side={side} />
                          {nameOf(key)}
                        </span>
                      </span>
                    </li>
                  ))}
                </ul>
              </AboutSection>
            );
          })}
          {asked.length === 0 ? (
            <NothingHere>
              {mayReadTranscript
                ? "No sentence of the transcript is a question."
                : "Your role does not open transcripts, so the questions themselves are not shown."}
            </NothingHere>
          ) : null}
        </div>
      )}
    </AboutQuery>
  );
}
