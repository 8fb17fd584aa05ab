import { type Span, splitWindow } from "../windows/plan-windows.ts";
import { mayBePoison } from "./is-poison.ts";

/** Where a list breaks: one second of it, or nothing better than two halves, one of which has more than a page. */
export type BrokenPart = { second: Span } | { halves: Span[] };

/**
 * Narrows a span whose list cannot be read even without content down to the second that breaks it. `list` asks for a
 * span's first page. Each halving costs one request: where the newer half is good, the older one is not.
 * @throws what `list` throws when no part of the span can be listed: then it is Gong that has trouble.
 */
export async function findBrokenSecond(
  span: Span,
  list: (span: Span) => Promise<{ hasMore: boolean }>,
): Promise<BrokenPart> {
  let broken = span;
  let hasGood = false;
  for (;;) {
    const [newer, older] = splitWindow(broken);
    if (newer === undefined || older === undefined) break;
    try {
      const { hasMore } = await list(newer);
      if (hasMore) return { halves: [newer, older] };
      hasGood = true;
      broken = older;
    } catch (error) {
      if (!mayBePoison(error)) throw error;
      // Unless the other half is good, nothing says that it is not Gong that has trouble.
      if (!hasGood) await list(older);
      hasGood = true;
      broken = newer;
    }
  }
  return { second: broken };
}

/** What is left of a span without some seconds of it, newest first. */
export function spanWithout(span: Span, seconds: readonly Span[]): Span[] {
  let rest = [span];
  for (const { fromMs, toMs } of seconds) {
    rest = rest.flatMap((part) =>
      [
        { fromMs: Math.max(part.fromMs, toMs), toMs: part.toMs },
        { fromMs: part.fromMs, toMs: Math.min(part.toMs, fromMs) },
      ].filter((piece) => piece.fromMs < piece.toMs),
    );
  }
  return rest.sort((a, b) => b.toMs - a.toMs);
}
