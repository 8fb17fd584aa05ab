/** Next calls this once before it serves: a start with missing or weak settings ends here, with their list. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { EnvError, env } = await import("#lib/env.ts");
  const { exposePeerAddress } = await import("#lib/http/peer-address.ts");
  try {
    env();
    exposePeerAddress();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
