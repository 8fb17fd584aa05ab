"use client";

import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CodeBlock } from "#components/ui/code-block.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatBytes } from "#lib/explorer/run/format-bytes.ts";
import type { RunText } from "#lib/explorer/schemas.ts";
import { JsonTree } from "./json-tree.tsx";
import { readTree } from "./read-tree.ts";
import { saveFile } from "./save-file.ts";

/** More characters than this make a page slow to scroll. */
const shownCharacters = 200_000;

export interface BodyTabsProps {
  /** Stands at the beginning of the file's name. */
  name: string;
  body: RunText;
  /** Asks Gong again for the whole, where only the beginning is here. */
  onDownloadWhole: (() => Promise<Blob>) | null;
}

/** The answer's body: as a tree to walk, and exactly as it came. */
export function BodyTabs({ name, body, onDownloadWhole }: BodyTabsProps) {
  const tree = useMemo(() => (body.isCut ? null : readTree(body.text)), [body]);
  const [isSaving, setIsSaving] = useState(false);
  const fileName = `${name}-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}.json`;

  async function download() {
    setIsSaving(true);
    try {
      const file = onDownloadWhole
        ? await onDownloadWhole()
        : new Blob([body.text], { type: "application/json" });
      saveFile(file, fileName);
    } catch (error) {
      toast.error("The file did not come", { description: error instanceof Error ? error.message : "" });
    } finally {
      setIsSaving(false);
    }
  }

  const raw = (
    <div className="flex flex-col gap-2">
      {body.note ? <p className="text-xs text-ink-2">{body.note}</p> : null}
      <CodeBlock
        label="Answer as it came"
        text={body.text.slice(0, shownCharacters)}
        className="max-h-[32rem]"
      />
      {body.text.length > shownCharacters ? (
        <p className="text-xs text-ink-3">The beginning. Copy and download bring the whole.</p>
      ) : null}
    </div>
  );
  return (
    <div className="relative">
      <div className="absolute top-0 right-0 z-1 flex h-9 items-center gap-1 text-xs text-ink-3">
        <span className="max-sm:hidden">{formatBytes(body.bytes)}</span>
        <CopyButton text={body.text} label="Copy the answer" />
        <Button
          size="sm"
          variant="ghost"
          icon={<Download aria-hidden="true" />}
          isLoading={isSaving}
          onClick={() => void download()}
        >
          Download
        </Button>
      </div>
      <Tabs
        label="Answer as"
        panelClassName="pt-3"
        tabs={
          tree
            ? [
                { value: "tree", label: "Tree", content: <JsonTree value={tree.value} /> },
                { value: "raw", label: "Raw", content: raw },
              ]
            : [{ value: "raw", label: "Raw", content: raw }]
        }
      />
    </div>
  );
}
