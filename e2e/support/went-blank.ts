import { expect, type Page } from "@playwright/test";

/** Marks the page when something that `selector` matches is taken out of it; call it before the page is opened. */
export async function watchForBlank(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    new MutationObserver((changes) => {
      const gone = changes
        .flatMap(({ removedNodes }) => [...removedNodes])
        .filter((node) => !node.isConnected);
      if (gone.some((node) => node instanceof Element && node.matches(`${wanted}, :has(${wanted})`)))
        document.documentElement.dataset.wentBlank = "";
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

export async function neverWentBlank(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator("html[data-went-blank]")).toHaveCount(0);
}
