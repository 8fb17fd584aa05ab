import { expect, type Locator, type Page } from "@playwright/test";

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

/** Keeps back what a page's HTML does not name: what it brings once it stands there. */
export async function holdLateScripts(page: Page, address: string): Promise<() => void> {
  const html = await (await page.request.get(address)).text();
  let letScriptsCome = () => {};
  const allowed = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await allowed;
    await route.continue();
  });
  return letScriptsCome;
}

/** The page's own scripts have come as far as this: a press on it is heard. */
export async function isHeard(part: Locator): Promise<void> {
  await expect
    .poll(() => part.evaluate((node) => Object.keys(node).some((name) => name.startsWith("__reactProps"))))
    .toBe(true);
}
