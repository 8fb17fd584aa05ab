import type { CDPSession, Page } from "@playwright/test";

export interface ScrollPlan {
  /** Pixels of one frame after the other, from the start again at the end. */
  steps: readonly number[];
  mostFrames: number;
  mostMs: number;
  /** Ends once the row of this number is drawn. */
  untilRow?: number;
}

export interface Scrolled {
  frameMs: number[];
  /** The number of the last row that was drawn. */
  reached: number;
  mostRows: number;
  /** Of the page's main thread, by frame, as slow as it was made. */
  processorMs: { all: number; scripts: number; style: number; layout: number };
}

/** A list as whoever drags the scrollbar sees it: nearly a window further each frame. */
export const dragged: readonly number[] = [800];

/** Flings of a finger or a wheel: quick at first, then slower, then the next. */
export const flung: readonly number[] = Array.from({ length: 60 }, (_, frame) =>
  Math.round(120 * 0.97 ** frame),
);

async function processorSeconds(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Scrolls the window by a plan, and tells how long its frames were and what the processor spent on them. */
export async function scrollFrames(page: Page, plan: ScrollPlan): Promise<Scrolled> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await processorSeconds(session);
  const found = await page.evaluate(
    ({ steps, mostFrames, mostMs, untilRow }) =>
      new Promise<Omit<Scrolled, "processorMs">>((resolve) => {
        const frameMs: number[] = [];
        const found = { frameMs, reached: 0, mostRows: 0 };
        const since = performance.now();
        let last: number | null = null;
        let frame = 0;
        const step = (now: number) => {
          if (last !== null) frameMs.push(now - last);
          last = now;
          const rows = document.querySelectorAll<HTMLElement>("tbody tr[data-index]");
          found.mostRows = Math.max(found.mostRows, rows.length);
          found.reached = Number(rows[rows.length - 1]?.dataset.index ?? -1) + 1;
          const isThere = untilRow !== undefined && found.reached >= untilRow;
          if (isThere || frame >= mostFrames || now - since > mostMs) return resolve(found);
          window.scrollBy(0, steps[frame % steps.length] ?? 0);
          frame += 1;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    plan,
  );
  const after = await processorSeconds(session);
  const perFrame = (metric: string) =>
    (((after.get(metric) ?? 0) - (before.get(metric) ?? 0)) * 1_000) / found.frameMs.length;
  const processorMs = {
    all: perFrame("TaskDuration"),
    scripts: perFrame("ScriptDuration"),
    style: perFrame("RecalcStyleDuration"),
    layout: perFrame("LayoutDuration"),
  };
  return { ...found, processorMs };
}
