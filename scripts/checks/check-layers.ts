import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { findHeavyScripts } from "./heavy-scripts.ts";
import { cruiseOptions, layerRules } from "./layer-rules.ts";
import { findServerReach } from "./server-reach.ts";

const root = join(import.meta.dirname, "..", "..");
const folders = ["app", "components", "lib", "worker", "simulator", "scripts", "bench", "e2e"];

/** Prints every import that breaks a layer; answers whether there is none. */
export async function checkLayers(): Promise<boolean> {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(present, {
    ...cruiseOptions,
    baseDir: root,
    ruleSet: { forbidden: layerRules },
    validate: true,
  });
  if (typeof output === "string")
    throw new Error("dependency-cruiser gave text where its result was asked for.");
  const problems = [...brokenRules(output), ...serverCodeInBrowser(output), ...heavyScripts(output)];
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

function brokenRules({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
    return `${rule.name}: ${from} → ${path}`;
  });
}

function serverCodeInBrowser({ modules }: ICruiseResult): string[] {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  return modules.flatMap(({ source }) => {
    if (!isForBrowser(source)) return [];
    const chain = findServerReach(bySource, source);
    return chain ? [`server-code-in-browser: ${chain.join(" → ")}`] : [];
  });
}

function heavyScripts({ modules }: ICruiseResult): string[] {
  const bySource = new Map(modules.map((module) => [module.source, module]));
  return findHeavyScripts({ modules: bySource, isClient: saysClient }).map(
    (chain) => `comes-when-wanted: ${chain.join(" → ")}`,
  );
}

function isForBrowser(source: string): boolean {
  if (!/^(app|components)\/.*\.tsx?$/.test(source) || /\.test\.tsx?$/.test(source)) return false;
  return source.startsWith("components/") || saysClient(source);
}

const saysClient = (source: string) =>
  /^(app|components)\/.*\.tsx?$/.test(source) &&
  /^\s*["']use client["']/.test(readFileSync(join(root, source), "utf8"));
