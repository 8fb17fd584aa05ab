import { readText } from "#scripts/stack/web-client.ts";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

test("a dot of the talk ratio leads to the calls behind it, and the screen fits in every look", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const { client } = connected.owner;
  await readText(await client.postJson(`/api/tenants/${connected.slug}/sync/streams/interaction/run`));
  const strip = content(page).getByRole("region", { name: "Patience" });
  await expect(async () => {
    await page.goto(`/${connected.slug}/activity/interaction?period=last_30_days`);
    await expect(strip.getByRole("link").first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(content(page).getByText("Gong counts Whisper-enabled calls only")).toBeVisible();
  const table = content(page).getByRole("table", { name: "Interaction by person" });
  const cell = table.getByRole("link", { name: /: Talk ratio, .*; show the calls/ }).first();
  await expect(cell).toBeVisible();
  await looksRight(page);
  await cell.click();
  await expect(page).toHaveURL(/\/calls\?.*participant=\d+/);
});

test("two teams stand side by side, and a figure leads to the calls of its team", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/activity/teams?period=last_30_days`);
  await expect(content(page).getByText("Choose two teams")).toBeVisible();
  const add = content(page).getByRole("combobox", { name: "Add a team" });
  for (const chosen of [1, 2]) {
    await add.selectOption({ index: 1 });
    await expect(content(page).getByRole("button", { name: /^Leave out / })).toHaveCount(chosen);
  }
  const table = content(page).getByRole("table", { name: "Talk ratio by week and team" });
  const cell = table.getByRole("link", { name: /: Talk ratio, .*; show the calls/ }).first();
  await expect(cell).toBeVisible();
  await looksRight(page);
  await cell.click();
  await expect(page).toHaveURL(/\/calls\?.*team=\d+/);
});

test("a tracker opens its people and moments, and a moment the call at its second", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/activity/trackers?period=last_30_days`);
  const table = content(page).getByRole("table", { name: "Trackers" });
  await table.getByRole("button").first().click();
  await expect(page).toHaveURL(/subject=/);
  const moment = content(page).locator('a[href*="?t="]').first();
  await expect(moment).toBeVisible();
  await looksRight(page);
  await moment.click();
  await expect(page).toHaveURL(/\/calls\/\d+\?t=\d+/);
});

test("a row that is pressed right after typing in a filter opens", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/people`);
  const row = content(page).locator("[data-row-link]").first();
  const words = content(page).getByRole("searchbox");
  await words.fill("tanaka");
  await expect(page).toHaveURL(/words=tanaka/);
  await words.fill("");
  await expect(page).not.toHaveURL(/words=/);
  await expect(row).toBeVisible();
  const href = (await row.getAttribute("href")) ?? "";
  // The page comes later than the typed words would be written into the address.
  await page.route(
    ({ pathname }) => pathname === href,
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    },
  );
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("#content input[type=search]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    write?.call(input, "a");
    input?.dispatchEvent(new Event("input", { bubbles: true }));
    setTimeout(() => document.querySelector<HTMLElement>("#content [data-row-link]")?.click(), 50);
  });
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("People");
  await expect(page).toHaveURL(({ pathname }) => pathname === href);
});
