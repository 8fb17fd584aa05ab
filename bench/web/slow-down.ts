import type { Page } from "@playwright/test";

/** A slow phone: 1.6 Mbit/s with 40 ms, and a processor four times slower. */
export async function slowDown(page: Page, { isLineSlow = true } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  if (isLineSlow) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 40,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
