export interface Figure {
  figure: string;
  value: string;
  target: string;
  ok: boolean;
}

/** Prints each figure beside its target; the process ends non-zero when one is missed. */
export function report(figures: readonly Figure[]): void {
  const width = (pick: (figure: Figure) => string) =>
    Math.max(...figures.map((figure) => pick(figure).length));
  const [names, values] = [width(({ figure }) => figure), width(({ value }) => value)];
  for (const { figure, value, target, ok } of figures) {
    const verdict = ok ? "ok    " : "MISSED";
    console.log(`${verdict}  ${figure.padEnd(names)}  ${value.padStart(values)}   target ${target}`);
  }
  if (figures.some(({ ok }) => !ok)) process.exitCode = 1;
}
