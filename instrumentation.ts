/** Next calls this once in each server process, before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareServer } = await import("#lib/http/prepare-server.ts");
    prepareServer();
  }
}
