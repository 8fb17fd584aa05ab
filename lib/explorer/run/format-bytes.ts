const units = ["bytes", "kB", "MB", "GB"] as const;

/** A size for people, in steps of a thousand: "1.5 GB". */
export function formatBytes(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return `${Number(amount.toFixed(1))} ${units[step]}`;
}
