import { type Stack, type StackOptions, startStack } from "./start-stack.ts";
import { takeFolder } from "./take-folder.ts";

/**
 * Runs a stack in this terminal until Ctrl-C or SIGTERM, or until a part of it ends by itself: then all of
 * it is stopped, the database last, and the reason is printed. `ready` runs when everything is healthy.
 */
export async function runStack(
  options: StackOptions,
  ready: (stack: Stack) => Promise<void>,
): Promise<never> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ask());

  let code = 0;
  let release: (() => Promise<void>) | undefined;
  let running: ReturnType<typeof startStack> | undefined;
  try {
    release = await takeFolder(options.folder);
    running = startStack(options);
    const stack = await Promise.race([running.started, asked]);
    if (stack) {
      await Promise.race([ready(stack), asked, stack.broken]);
      const broken = await Promise.race([stack.broken, asked]);
      if (broken) throw new Error(`The ${broken.name} ended. Its last lines:\n${broken.lastLines()}`);
    }
  } catch (error) {
    code = 1;
    console.error(`\n${error instanceof Error ? error.message : error}`);
    if (running) console.error(`\nThe whole logs are in ${options.folder}/logs.`);
  }
  if (running) console.log("\nStopping …");
  await running?.stop();
  await release?.();
  if (running) console.log("Stopped. The data is kept.");
  process.exit(code);
}
