import type { Page } from "@playwright/test";

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
