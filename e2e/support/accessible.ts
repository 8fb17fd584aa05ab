import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colourRules = ["color-contrast", "link-in-text-block"];

/** axe finds nothing on the page as it stands; `colours` looks at those alone, where the rest was looked at before. */
export async function expectAccessible(page: Page, what: "all" | "colours" = "all"): Promise<void> {
  // No page has frames, and without them nothing need be put together on a page of its own.
  // Of what holds, axe would describe every element on the page, which is most of its answer.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations } = await (what === "all" ? axe.withTags(rules) : axe.withRules(colourRules)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect(found).toEqual([]);
}
