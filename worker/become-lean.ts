/**
 * How the C library hands out memory: in two arenas instead of eight a core, and pieces from 64 KB on, as a socket is read
 * into, from the system, to which they go back at once. A page is some megabytes of buffers, and what the library kept of
 * them was a fifth of a worker.
 */
const settings = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "65536",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * Starts this process again, under the same id, with settings that are only read at a start. Call it before all else.
 * Not while Node watches its files, which it does through a channel that the new start would not have.
 */
export function becomeLean(): void {
  // biome-ignore lint/style/noProcessEnv: handed on as it is, before any setting is read.
  const env = process.env;
  const isSet = Object.keys(settings).some((name) => env[name] !== undefined);
  if (process.platform !== "linux" || isSet || env.WATCH_REPORT_DEPENDENCIES) return;
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, words, { ...env, ...settings });
}
