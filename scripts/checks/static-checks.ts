import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../run-program.ts";
import { checkLayers } from "./check-layers.ts";
import { single, sum, type Tally } from "./tally.ts";

const root = join(import.meta.dirname, "..", "..");

/** Format and lint, layers, types: three checks that need no database. */
export async function runStaticChecks(): Promise<Tally> {
  // Next writes the file that tells the compiler about styles and images.
  if (!existsSync(join(root, "next-env.d.ts"))) await runProgram("next", ["typegen"]);
  const lint = await runProgram("biome", ["check", "--max-diagnostics=50", "."]);
  const layers = await checkLayers();
  // Without the route types that an earlier build left behind; the next build checks those.
  const memory = ["--incremental", "--tsBuildInfoFile", join(root, ".data", "types.tsbuildinfo")];
  const project = ["-p", join(import.meta.dirname, "tsconfig.json")];
  const types = await runProgram("tsc", ["--noEmit", ...memory, ...project]);
  console.log(`Format and lint ${word(lint === 0)}, layers ${word(layers)}, types ${word(types === 0)}.`);
  return sum([
    single("static · format and lint", lint === 0),
    single("static · layers", layers),
    single("static · types", types === 0),
  ]);
}

function word(holds: boolean): string {
  return holds ? "hold" : "FAIL";
}
