"use client";

import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { accountHref } from "#lib/accounts/formatters.ts";
import type { CallDetail } from "#lib/calls/schemas.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { CallNeighbours } from "./call-neighbours.tsx";
import { DownloadTranscript } from "./download-transcript.tsx";
import { ShareMoment } from "./share-moment.tsx";
import { untitled } from "./untitled.ts";

interface CallHeaderProps {
  tenant: string;
  call: CallDetail;
  mayDownload: boolean;
  /** More buttons, from outside. */
  extra?: ReactNode;
}

const endOf = ({ startedAt, durationSeconds }: CallDetail) => Date.parse(startedAt) + durationSeconds * 1000;

function Facts({ tenant, call }: { tenant: string; call: CallDetail }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        <DateTime at={call.startedAt} /> – <DateTime at={endOf(call)} style="zoned" />
      </span>
      <span aria-hidden="true">·</span>
      <span>{formatDuration(call.durationSeconds)}</span>
      {call.host ? (
        <>
          <span aria-hidden="true">·</span>
          <span>
            <TextLink href={`/${tenant}/people/${call.host.id}`}>{call.host.name}</TextLink>
          </span>
        </>
      ) : null}
      {call.accountName ? (
        <>
          <span aria-hidden="true">→</span>
          <TextLink href={accountHref(tenant, call.accountName)} prefetch={false}>
            {call.accountName}
          </TextLink>
        </>
      ) : null}
      {call.isPrivate ? <Badge icon={<Lock aria-hidden="true" />}>Private</Badge> : null}
      {call.scope === "Internal" ? <Badge>Internal</Badge> : null}
    </span>
  );
}

/** What this call is, and what can be done with it as a whole. */
export function CallHeader({ tenant, call, mayDownload, extra }: CallHeaderProps) {
  return (
    <PageHeader
      title={call.title ?? untitled}
      parents={[{ label: "Calls", href: `/${tenant}/calls` }]}
      description={<Facts tenant={tenant} call={call} />}
      actions={
        <>
          <CallNeighbours tenant={tenant} call={call} />
          {call.url ? <ExternalLink href={call.url}>Open in Gong</ExternalLink> : null}
          {mayDownload ? <DownloadTranscript tenant={tenant} callId={call.id} /> : null}
          {extra}
          <ShareMoment tenant={tenant} callId={call.id} />
        </>
      }
    />
  );
}
