import { expectAccessible } from "./support/accessible.ts";
import { looksRight } from "./support/looks.ts";
import { expect, test } from "./support/test.ts";
import { neverWentBlank, watchForBlank } from "./support/went-blank.ts";

test("the landing page says what Callboard is and leads to sign-in, in every look", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /sign in/i }).first()).toBeVisible();
  await looksRight(page);
});

test("an address that leads nowhere says so and gives a way back", async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/404/);
  await watchForBlank(page, "main");
  const answer = await page.goto("/nothing/stands/here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
  await expectAccessible(page);
  await neverWentBlank(page);
  await page.getByRole("link", { name: "Go to the start" }).click();
  await expect(page).toHaveURL(/\/$/);
});
