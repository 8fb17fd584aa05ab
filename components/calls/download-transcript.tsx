"use client";

import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { transcriptFormats } from "#lib/calls/choices.ts";
import type { TranscriptFormat } from "#lib/calls/schemas.ts";

const words: Record<TranscriptFormat, string> = {
  txt: "Plain text",
  vtt: "Captions, WebVTT",
  srt: "Captions, SubRip",
  json: "Data, JSON",
  docx: "Word document",
};

/** Names and streams the file in the browser's own way. */
function download(tenant: string, callId: string, format: TranscriptFormat, zone: string): void {
  const link = document.createElement("a");
  link.href = `/api/tenants/${tenant}/calls/${callId}/transcript/file?${new URLSearchParams({ format, zone })}`;
  link.download = "";
  link.click();
}

/** The transcript as a file; the audit log keeps who took it. */
export function DownloadTranscript({ tenant, callId }: { tenant: string; callId: string }) {
  const { zone } = useViewer();
  return (
    <Menu
      align="end"
      trigger={<Button icon={<Download className="size-3.5" aria-hidden="true" />}>Download</Button>}
      groups={[
        {
          id: "formats",
          label: "Transcript as",
          items: transcriptFormats.map((format) => ({
            id: format,
            label: words[format],
            hint: `.${format}`,
            onSelect: () => download(tenant, callId, format, zone),
          })),
        },
      ]}
    />
  );
}
