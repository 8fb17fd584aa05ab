import { readFile } from "node:fs/promises";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

async function listedCalls(page: Page): Promise<number> {
  const summary = await content(page)
    .getByText(/shown of [\d,]+/)
    .textContent();
  return Number(/of ([\d,]+)/.exec(summary ?? "")?.[1]?.replaceAll(",", ""));
}

test("calls are narrowed and turned round by the address, and the file holds what the screen counts", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  const all = await listedCalls(page);
  await content(page).getByRole("button", { name: "More filters" }).click();
  await content(page).getByRole("combobox", { name: "Length" }).selectOption("30-59");
  await expect(page).toHaveURL(/minMinutes=30&maxMinutes=59/);
  await expect.poll(() => listedCalls(page)).toBeLessThan(all);
  const narrowed = await listedCalls(page);
  expect(narrowed).toBeGreaterThan(0);

  await content(page).getByRole("button", { name: "Started" }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(content(page).getByRole("table", { name: "Calls, oldest first" })).toBeVisible();
  await page.reload();
  await expect(content(page).getByRole("button", { name: "More filters (1)" })).toBeVisible();
  expect(await listedCalls(page)).toBe(narrowed);
  const first = await content(page).locator("[data-row-link]").first().textContent();

  const download = page.waitForEvent("download");
  await content(page).getByRole("button", { name: "CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  const lines = text.split("\r\n").slice(1).filter(Boolean);
  expect(lines).toHaveLength(narrowed);
  expect(lines[0]).toContain(first ?? "?");
  await looksRight(page);
});
