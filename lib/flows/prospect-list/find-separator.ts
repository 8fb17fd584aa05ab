const candidates = [",", ";", "\t", "|"] as const;
export type Separator = (typeof candidates)[number];

const sampleLines = 60;

export const separatorNames: Record<Separator, string> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
};

/** Which sign splits the lines into the same number of cells most often; null for a list of one column. */
export function findSeparator(text: string): Separator | null {
  const lines = firstLines(text).map(withoutQuoted);
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of candidates) {
    const score = scoreOf(lines.map((line) => line.split(separator).length));
    if (score > 0 && (best === null || score > best.score)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** Agreement weighs more than the number of cells: a comma in one name splits no file of semicolons. */
function scoreOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, agreeing] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [
    0, 0,
  ];
  return agreeing * 1_000 + width;
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  while (lines.length < sampleLines && from < text.length) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.trim() !== "") lines.push(line.slice(0, 5_000));
    if (end < 0) break;
    from = end + 1;
  }
  return lines;
}

const withoutQuoted = (line: string) => line.replaceAll(/"[^"]*"/g, "");
