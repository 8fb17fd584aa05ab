import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/gu)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function color(name: string, theme: Theme): Rgb {
  const hex = tokens.get(name)?.[theme];
  if (hex === undefined) throw new Error(`globals.css has no token --${name}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["canvas", "surface", "sunken", "raised"];
const soft = ["us", "them", "danger", "warn", "ok", "accent"];

const textPairs: [string, string][] = [
  ...["ink", "ink-2", "ink-3", "accent", "us", "them", "danger", "warn", "ok"].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...["ink", "ink-2", "ink-3", "accent"].map((text): [string, string] => [text, "pressed"]),
  ...soft.flatMap((name): [string, string][] => [
    [name, `${name}-soft`],
    ["ink", `${name}-soft`],
    ["ink-2", `${name}-soft`],
  ]),
  ["ink-3", "accent-soft"],
  ["us", "accent-soft"],
  ["them", "accent-soft"],
  ["on-accent", "accent-fill"],
  ["on-accent", "accent-fill-hover"],
  ["on-danger", "danger-fill"],
  ["on-danger", "danger-fill-hover"],
  ["ink", "mark"],
  ["ink", "mark-current"],
];

const shapePairs: [string, string][] = [
  ...[
    "control",
    "accent",
    "accent-fill",
    "us-fill",
    "them-fill",
    "danger-fill",
    "warn-fill",
    "ok-fill",
  ].flatMap((shape) => ["canvas", "surface", "raised"].map((ground): [string, string] => [shape, ground])),
  ["us-fill", "sunken"],
  ["them-fill", "sunken"],
  ["accent-fill", "pressed"],
  ["us-fill", "pressed"],
  ["them-fill", "pressed"],
];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(textPairs)("lets --%s be read on --%s", (text, ground) => {
    expect(contrast(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("lets a shape of --%s be seen on --%s", (shape, ground) => {
    expect(contrast(color(shape, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("the tokens", () => {
  it("measures black on white as the standard does", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  it("writes each colour once, for both themes", () => {
    const declared = [...css.matchAll(/^ {2}--([a-z0-9-]+):\s*(?:#|rgb|hsl|oklch)/gmu)].map(
      ([, name]) => name,
    );
    expect(declared).toEqual([]);
    expect(tokens.size).toBeGreaterThan(30);
  });
});
