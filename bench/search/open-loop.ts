export interface Sample<K> {
  kind: K;
  status: number;
  /** From the moment it was due to be sent until its last byte. */
  totalMs: number;
  /** In the server, from the handler's first line to its answer. */
  serverMs: number;
}

/** Sends requests at a fixed rate whether or not earlier ones are answered, so that waiting is not hidden. */
export async function openLoop<K>(
  { ratePerSecond, seconds }: { ratePerSecond: number; seconds: number },
  next: (index: number) => { kind: K; url: string; headers: Record<string, string> },
): Promise<Sample<K>[]> {
  const samples: Promise<Sample<K>>[] = [];
  const startedAt = performance.now();
  const total = Math.round(ratePerSecond * seconds);
  for (let index = 0; index < total; index += 1) {
    const dueAt = startedAt + (index * 1_000) / ratePerSecond;
    const wait = dueAt - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { kind, url, headers } = next(index);
    samples.push(
      fetch(url, { headers }).then(async (response) => {
        await response.arrayBuffer();
        return {
          kind,
          status: response.status,
          totalMs: performance.now() - dueAt,
          serverMs: Number(response.headers.get("x-server-ms")),
        };
      }),
    );
  }
  return Promise.all(samples);
}

/** The value below which `share` of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
