"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { CallComment } from "#lib/calls/schemas.ts";
import { contentOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { NothingHere } from "./about-section.tsx";
import { MomentButton } from "./moment-button.tsx";

function Comment({ comment }: { comment: CallComment }) {
  const { by, text, postedAt, isDuringCall, replies } = comment;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-3">
        <span className="text-sm font-medium text-ink">{by ?? "Somebody"}</span>
        {postedAt ? <DateTime at={postedAt} /> : null}
        {isDuringCall ? <Badge>during the call</Badge> : null}
      </p>
      <p className="mt-0.5 text-sm leading-6 text-ink [overflow-wrap:anywhere] whitespace-pre-line">{text}</p>
      {replies.length > 0 ? (
        <ul className="mt-2 space-y-2 border-l-2 border-line pl-3">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Comment comment={reply} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** What people wrote about the call in Gong, thread by thread in the order of the call. */
export function CallComments({ tenant, callId }: { tenant: string; callId: string }) {
  const query = useQuery(contentOptions(tenant, callId));
  return (
    <AboutQuery query={query} label="Loading the comments">
      {({ comments }) =>
        comments.length === 0 ? (
          <NothingHere>
            Nobody has commented on this call in Gong. Comments are written there and copied with the call.
          </NothingHere>
        ) : (
          <ul className="divide-y divide-line">
            {comments.map((comment) => (
              <li key={comment.id} className="flex gap-3 px-4 py-3">
                <span className="w-12 shrink-0 text-right">
                  {comment.atMs === null ? null : <MomentButton atMs={comment.atMs} />}
                </span>
                <div className="min-w-0 flex-1">
                  <Comment comment={comment} />
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </AboutQuery>
  );
}
