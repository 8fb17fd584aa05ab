import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { PlayerProvider } from "#components/player/player-context.tsx";
import { createPlayerStore } from "#components/player/player-store.ts";
import type { Player } from "#components/player/use-player.ts";
import type { TranscriptTurn } from "#lib/calls/schemas.ts";
import { listSpeakers } from "#lib/calls/speakers.ts";
import { TranscriptList } from "./transcript-list.tsx";
import type { Find } from "./use-find.ts";

const turns: TranscriptTurn[] = Array.from({ length: 24 }, (_, index) => ({
  speakerId: "11",
  side: "us",
  topic: null,
  startMs: index * 5_000,
  endMs: index * 5_000 + 4_000,
  sentences: [{ startMs: index * 5_000, endMs: index * 5_000 + 4_000, text: `Turn ${index}.` }],
}));

const find: Find = {
  text: "",
  speakers: null,
  onlyHits: false,
  isSearching: false,
  hits: [],
  hitsOfTurn: new Map(),
  shown: turns.map((_, index) => index),
  at: -1,
  current: null,
  setText: () => {},
  setSpeakers: () => {},
  setOnlyHits: () => {},
  step: () => {},
};

it("stands with its first words in the page that the server sends", () => {
  const player = { store: createPlayerStore(0), seek: () => {}, isPlaying: false } as unknown as Player;
  const html = renderToString(
    <PlayerProvider player={player}>
      <TranscriptList
        turns={turns}
        speakers={listSpeakers(turns, [])}
        find={find}
        phrases={new Map()}
        onCopy={() => {}}
      />
    </PlayerProvider>,
  );
  expect(html).toContain("Turn 0.");
  expect(html.match(/<article/g)?.length).toBeGreaterThan(5);
});
