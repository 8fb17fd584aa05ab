import type { Locator } from "@playwright/test";
import { holdLateScripts, isHeard } from "./support/hold-scripts.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** One press, and only one, while the code of what it opens is held back. */
async function pressOnce(button: Locator): Promise<void> {
  await isHeard(button);
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
}

test("the first press on a menu of the shell is kept until its code is there", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const address = `/${connected.slug}`;
  const letScriptsCome = await holdLateScripts(page, address);
  await page.goto(address);
  const person = page.getByRole("button", { name: /, your menu$/ });
  await pressOnce(person);
  letScriptsCome();
  await expect(page.getByRole("menuitem", { name: "Account" })).toBeVisible();
  await expect(page.getByRole("menuitemcheckbox", { name: "As the system" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(person).toBeFocused();

  await page.getByRole("button", { name: /^Tenant/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "New tenant" })).toBeVisible();
});

test("on a phone the first touch of More is kept until its rows are there", async ({
  page,
  signIn,
  connected,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(connected.owner);
  const address = `/${connected.slug}/activity`;
  const letScriptsCome = await holdLateScripts(page, address);
  await page.goto(address);
  const more = page.getByRole("navigation", { name: "Main, short" }).getByRole("button", { name: "More" });
  await pressOnce(more);
  letScriptsCome();
  await page.getByRole("menuitem", { name: "Coaching" }).click();
  await expect(page).toHaveURL(/\/coaching$/);
});

test("the first question and the help are kept until their code is there", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const address = `/${connected.slug}/search`;
  const letScriptsCome = await holdLateScripts(page, address);
  await page.goto(address);
  await pressOnce(content(page).getByRole("button", { name: "What you can look for" }));
  await content(page).getByRole("searchbox", { name: "Words that were said" }).fill("pricing");
  await expect(page).toHaveURL(/q=pricing/);
  await expect(content(page).getByRole("status", { name: "Searching" })).toBeVisible();
  letScriptsCome();
  await expect(page.getByRole("dialog", { name: "What you can look for" })).toBeVisible();
  await expect(content(page).locator("article").first()).toBeVisible();
});

test("the first press on what is saved is kept until its code is there", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const address = `/${connected.slug}/search`;
  const letScriptsCome = await holdLateScripts(page, address);
  await page.goto(address);
  const saved = content(page).getByRole("button", { name: "Saved" });
  await pressOnce(saved);
  letScriptsCome();
  const list = page.getByRole("dialog", { name: "Saved searches" });
  await expect(list.getByRole("button", { name: "Choose a filter to save a search" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(saved).toBeFocused();
});
