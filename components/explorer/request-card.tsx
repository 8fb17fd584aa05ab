"use client";

import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { CodeBlock } from "#components/ui/code-block.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { RequestPreview } from "#lib/explorer/schemas.ts";

export interface RequestCardProps {
  preview: RequestPreview | undefined;
  error: Error | null;
  actions: ReactNode;
}

function prettyBody(body: string): string {
  const isLossy = /\d{16}/.test(body);
  try {
    return isLossy ? body : JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** The request as text: the line, the headers, the body. */
function httpText({ method, url, headers, body, parts }: RequestPreview): string {
  const lines = [`${method} ${url}`, ...headers.map(({ name, value }) => `${name}: ${value}`)];
  if (body !== null) lines.push("", prettyBody(body));
  if (parts !== null) {
    lines.push("", ...parts.map((part) => `${part.name}=${part.isFile ? `@${part.value}` : part.value}`));
  }
  return lines.join("\n");
}

/** Gong's request as it would go out, kept up with the form; no secret is ever in it. */
export function RequestCard({ preview, error, actions }: RequestCardProps) {
  return (
    <Card title="Request" description="As it will be sent; the secret stays on the server" actions={actions}>
      {error ? (
        <ProblemNote error={error} />
      ) : preview ? (
        <Tabs
          label="Request as"
          panelClassName="pt-3"
          tabs={[
            {
              value: "http",
              label: "HTTP",
              content: <CodeBlock label="Request" text={httpText(preview)} className="max-h-72" />,
            },
            {
              value: "curl",
              label: "curl",
              content: <CodeBlock label="Request as curl" text={preview.curl} className="max-h-72" />,
            },
          ]}
        />
      ) : (
        <Skeleton className="h-24" />
      )}
    </Card>
  );
}
