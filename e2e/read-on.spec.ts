import { expect, test } from "./support/test.ts";
import { neverWentBlank, watchForBlank } from "./support/went-blank.ts";

test("a list that was loaded on stays as long when new data comes in", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.clock.install();
  let isNew = false;
  await page.route("**/sync/mark", async (route) => {
    const response = await route.fetch();
    const progress = await response.json();
    await route.fulfill({
      response,
      json: isNew ? { ...progress, asOf: new Date().toISOString() } : progress,
    });
  });
  await page.goto(`/${connected.slug}/calls`);
  const summary = page.locator("#content").getByText(/shown of/);
  await expect(summary).toHaveText(/^50 shown of/);
  await summary.scrollIntoViewIfNeeded();
  await expect(summary).not.toHaveText(/^50 shown of/);
  const shown = (await summary.textContent()) ?? "?";

  isNew = true;
  const fresh = page.waitForResponse((answer) => answer.url().includes("_rsc") && answer.ok());
  await page.clock.fastForward(61_000);
  await fresh;
  await page.waitForLoadState("networkidle");
  await expect(summary).toHaveText(shown);
});

test("a recording begins at the speed that was chosen before", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  await page.locator("[data-row-link]").first().click();
  await page.getByLabel("Speed").selectOption("1.5");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible({ timeout: 15_000 });
  const rate = await page.locator("audio, video").evaluate((media: HTMLMediaElement) => media.playbackRate);
  expect(rate).toBe(1.5);
});

test("an unknown call is told inside the tenant's own pages, with the way back", async ({
  page,
  signIn,
  connected,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/404/);
  await signIn(connected.owner);
  await watchForBlank(page, "h1");
  const answer = await page.goto(`/${connected.slug}/calls/99999999`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
  await neverWentBlank(page);
  await page.getByRole("link", { name: "Go to the overview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});
