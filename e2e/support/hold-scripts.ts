import type { Page } from "@playwright/test";

/** Keeps the page's scripts back, as a slow line does, until what it returns is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letScriptsCome = () => {};
  const allowed = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await allowed;
    await route.continue();
  });
  return letScriptsCome;
}
