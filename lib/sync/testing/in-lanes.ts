const lanes = 4;

/** Tries every step from 1 to `steps`, four of them side by side: each has a tenant of its own. */
export async function inLanes(steps: number, tryStep: (at: number) => Promise<void>): Promise<void> {
  const tryFrom = async (first: number) => {
    for (let at = first; at <= steps; at += lanes) await tryStep(at);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => tryFrom(lane + 1)));
}
