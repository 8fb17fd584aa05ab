"use client";

import { Link2 } from "lucide-react";
import { usePlayerControls } from "#components/player/player-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { copyText } from "./copy-text.ts";

/** Copies a link that opens this call at the current second. */
export function ShareMoment({ tenant, callId }: { tenant: string; callId: string }) {
  const { store } = usePlayerControls();
  const copy = () => {
    const seconds = store.time() / 1000;
    const link = new URL(momentPath(tenant, callId, seconds), window.location.origin).href;
    copyText(link, `Link to ${formatClock(seconds)} copied.`);
  };
  useHotkey("c", copy);
  return (
    <Button
      icon={<Link2 className="size-3.5" aria-hidden="true" />}
      onClick={copy}
      title="Copy a link to this moment (c)"
    >
      <span>
        Share<span className="max-2xl:sr-only"> moment</span>
      </span>
    </Button>
  );
}
