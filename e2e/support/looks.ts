import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";

export const themes = ["light", "dark"] as const;
export const widths = { wide: 1440, narrow: 390 } as const;

export interface Look {
  theme: (typeof themes)[number];
  width: keyof typeof widths;
}

/** Shows the page in both themes, wide and narrow, and looks at each. */
export async function inEveryLook(page: Page, look: (look: Look) => Promise<void>): Promise<void> {
  for (const width of ["wide", "narrow"] as const) {
    await page.setViewportSize({ width: widths[width], height: 900 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await look({ theme, width });
    }
  }
}

/** The page has loaded, is accessible and does not scroll sideways, in both themes, wide and narrow. */
export async function looksRight(page: Page): Promise<void> {
  await inEveryLook(page, async ({ width, theme }) => {
    await expect(
      page.locator("[aria-busy=true], [role=status][aria-label^=Loading], .transition-opacity.opacity-60"),
    ).toHaveCount(0);
    // A theme changes colours only: the rest is the same at this width.
    await expectAccessible(page, theme === themes[0] ? "all" : "colours");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${page.url()} scrolls sideways, ${width} and ${theme}`).toBeLessThanOrEqual(0);
  });
}
