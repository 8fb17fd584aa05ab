import { type Simulator, startSimulator } from "#simulator/create-simulator.ts";
import { changeSettings } from "./settings-setup.ts";

/**
 * Starts a small simulated Gong, its limits out of the way, and points this process's settings at it:
 * `const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong())`.
 */
export async function startSimulatedGong(
  sizes: Record<string, number> = { acme: 60, nordwind: 20 },
): Promise<Simulator> {
  const simulator = await startSimulator({ seed: "test", sizes });
  quietGong(simulator);
  changeSettings({
    GONG_CLIENT_ID: simulator.client.id,
    GONG_CLIENT_SECRET: simulator.client.secret,
    GONG_AUTHORIZE_URL: `${simulator.origin}/oauth2/authorize`,
    GONG_TOKEN_URL: `${simulator.origin}/oauth2/generate-customer-token`,
    GONG_ALLOWED_HOSTS: simulator.control
      .companies()
      .map(({ apiBaseUrl }) => apiBaseUrl)
      .join(","),
  });
  return simulator;
}

/** Ends every fault, with the limits out of the way again. */
export function quietGong(simulator: Simulator): void {
  simulator.control.quiet("*");
  simulator.control.set("*", { perSecond: 1_000_000, perDay: 1_000_000 });
}
