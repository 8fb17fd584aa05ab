"use client";

import { Card } from "#components/ui/card.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { MirrorPurge } from "#lib/sync/purge/schemas.ts";

/** How far the erasing of an old copy has come; nobody sees anything of it any more. */
export function MirrorPurgeCard({ purge, isConnected }: { purge: MirrorPurge; isConnected: boolean }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Card
      title="The old copy is being erased"
      description={
        isConnected
          ? "Nobody sees it any more. The new copy begins by itself when it is gone."
          : "Nobody sees it any more. You can connect Gong meanwhile; copying begins when it is gone."
      }
    >
      <Progress
        label="Erasing"
        value={purge.done}
        max={Math.max(purge.expected, 1)}
        detail={`${number(purge.done)} of ${plural(purge.expected, "call", "calls", locale)}`}
      />
    </Card>
  );
}
