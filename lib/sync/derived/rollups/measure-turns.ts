import type { Side } from "#lib/db/generated/enums.ts";
import type { TurnRow } from "../../mappers/rows.ts";
import { sidesOfTurns } from "../heard-turns.ts";
import type { CallSource } from "./call-source.ts";
import { questionMarks } from "./question-marks.ts";

const asking = new RegExp(questionMarks, "g");

/** What roll-ups need of a call's turns, as the database would read it from them. */
export function measureTurns(
  turns: readonly TurnRow[],
  parties: CallSource["parties"],
  isAskedCounted: boolean,
): Pick<CallSource, "turns" | "askedInText"> {
  const sideOfSpeaker = new Map<string, Side>();
  for (const { speaker, side } of parties) {
    if (speaker !== null && !sideOfSpeaker.has(speaker)) sideOfSpeaker.set(speaker, side);
  }
  const sides = sidesOfTurns(turns, sideOfSpeaker);
  const longest = new Map<string, CallSource["turns"][number]>();
  const asked = { us: 0, them: 0 };
  for (const [index, { speakerGongId: speaker, startMs, endMs, text }] of turns.entries()) {
    const side = sides[index] ?? "unknown";
    const key = `${side} ${speaker ?? ""}`;
    const before = longest.get(key);
    if (before === undefined) longest.set(key, { speaker, side, longestMs: endMs - startMs });
    else before.longestMs = Math.max(before.longestMs, endMs - startMs);
    if (!isAskedCounted && side !== "unknown") asked[side] += text.match(asking)?.length ?? 0;
  }
  return {
    turns: [...longest.values()],
    askedInText: isAskedCounted || turns.length === 0 ? null : asked,
  };
}
