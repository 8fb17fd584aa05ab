import { holdScripts } from "./support/hold-scripts.ts";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** The number of a tile, as it reads. */
async function figure(page: Page, label: string): Promise<number> {
  const tile = content(page).locator("div", { has: page.getByRole("link", { name: label, exact: true }) });
  const text = await tile.last().locator(".text-xl").textContent();
  return Number(/[\d,.]+/.exec(text ?? "")?.[0]?.replaceAll(",", ""));
}

/** How many calls the list says there are. */
async function listedCalls(page: Page): Promise<number> {
  const summary = await content(page)
    .getByText(/shown of [\d,]+/)
    .textContent();
  return Number(/of ([\d,]+)/.exec(summary ?? "")?.[1]?.replaceAll(",", ""));
}

test("every number of a team leads to as many calls, and the choice of team is remembered", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}?period=last_30_days`);
  const everyone = await figure(page, "Calls");
  await content(page)
    .getByRole("combobox", { name: "Team" })
    .selectOption({ label: "Marcus Reed’s team (8)" });
  await expect.poll(() => figure(page, "Calls")).toBeLessThan(everyone);
  const calls = await figure(page, "Calls");
  await content(page).getByRole("link", { name: "Calls", exact: true }).click();
  await expect(content(page).getByRole("button", { name: "Marcus Reed’s team" })).toBeVisible();
  expect(await listedCalls(page)).toBe(calls);

  await page.goto(`/${connected.slug}`);
  await expect(page).toHaveURL(/team=\d+.*period=last_30_days/);
  expect(await figure(page, "Calls")).toBe(calls);
  await content(page).getByRole("button", { name: "Show as a table" }).click();
  const weeks = content(page).getByRole("table", { name: "Weeks, newest first" });
  const counts = await weeks.getByRole("row").locator("td:nth-child(2)").allTextContents();
  await weeks.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/calls\?from=/);
  expect(await listedCalls(page)).toBe(Number(counts[0]));
});

test("a team that is chosen before the page's scripts came is shown", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  const letScriptsCome = await holdScripts(page);
  await page.goto(`/${connected.slug}?period=last_30_days`, { waitUntil: "commit" });
  const team = content(page).getByRole("combobox", { name: "Team" });
  await team.selectOption({ label: "Marcus Reed’s team (8)" });
  letScriptsCome();
  await expect(page).toHaveURL(/team=\d+/);
  await expect(team.getByRole("option", { selected: true })).toHaveText("Marcus Reed’s team (8)");
});

test("a person's page tells what the person did, and asks Gong what was switched when", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/people`);
  await content(page).getByRole("searchbox").fill("tanaka");
  await expect(page).toHaveURL(/words=tanaka/);
  await content(page).getByRole("link", { name: "Kim Tanaka" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kim Tanaka" })).toBeVisible();
  await content(page).getByRole("combobox", { name: "Period" }).selectOption("last_30_days");
  await expect(page).toHaveURL(/last_30_days/);
  await content(page).getByRole("button", { name: "Ask Gong what was switched when" }).click();
  await expect(content(page).getByRole("list", { name: "Changes, newest first" })).toContainText(
    "Active in Gong",
  );
  await expect(content(page).locator(".opacity-60.transition-opacity")).toHaveCount(0);
  const calls = await figure(page, "Calls");
  await content(page).getByRole("link", { name: "Calls", exact: true }).click();
  await expect(page).toHaveURL(/participant=/);
  expect(await listedCalls(page)).toBe(calls);
});

test("an account brings its calls and people together", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/accounts`);
  const row = content(page).getByRole("row").nth(1);
  const count = Number(await row.getByRole("cell").nth(3).textContent());
  await row.getByRole("link").click();
  await expect(content(page).getByRole("heading", { name: "People met" })).toBeVisible();
  await content(page).getByRole("link", { name: "All of them" }).click();
  await expect(page).toHaveURL(/account=/);
  expect(await listedCalls(page)).toBe(count);
});

for (const path of ["?period=last_30_days", "/people", "/people?view=tree&avatars=true", "/accounts"]) {
  test(`${path} is accessible and fits, in every look`, async ({ page, signIn, connected }) => {
    await signIn(connected.owner);
    await page.goto(`/${connected.slug}${path}`);
    await looksRight(page);
  });
}
