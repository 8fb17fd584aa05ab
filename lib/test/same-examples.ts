import { readFile } from "node:fs/promises";
import { expect } from "vitest";

// Property tests draw the same examples every time, so that a run fails for a change alone; PROPERTY_SEED draws others.
const { testPath } = expect.getState();
if (testPath && (await readFile(testPath, "utf8")).includes('"fast-check"')) {
  const { default: fc } = await import("fast-check");
  // biome-ignore lint/style/noProcessEnv: other examples are asked for by hand
  fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
}
