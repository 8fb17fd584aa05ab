import { runProgram } from "../run-program.ts";
import { checkLayers } from "./check-layers.ts";
import { checkTypes } from "./check-types.ts";
import { single, sum, type Tally } from "./tally.ts";

/** Format and lint, layers, types: three checks that need no database. */
export async function runStaticChecks(): Promise<Tally> {
  const lint = await runProgram("biome", ["check", "--max-diagnostics=50", "."]);
  const layers = await checkLayers();
  const types = await checkTypes();
  console.log(`Format and lint ${word(lint === 0)}, layers ${word(layers)}, types ${word(types)}.`);
  return sum([
    single("static · format and lint", lint === 0),
    single("static · layers", layers),
    single("static · types", types),
  ]);
}

function word(holds: boolean): string {
  return holds ? "hold" : "FAIL";
}
