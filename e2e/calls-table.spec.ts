import { readFile } from "node:fs/promises";
import { holdLateScripts } from "./support/hold-scripts.ts";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

async function listedCalls(page: Page): Promise<number> {
  const summary = await content(page)
    .getByText(/shown of [\d,]+/)
    .textContent();
  return Number(/of ([\d,]+)/.exec(summary ?? "")?.[1]?.replaceAll(",", ""));
}

async function addFilter(page: Page, kind: string, value: string): Promise<void> {
  await content(page).getByRole("button", { name: "Filter", exact: true }).click();
  const picker = page.getByRole("dialog", { name: "Add a filter" });
  await picker.getByRole("button", { name: kind, exact: true }).click();
  await picker.getByRole("button", { name: value, exact: true }).click();
}

test("calls are narrowed and turned round by the address, and the file holds what the screen counts", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  const all = await listedCalls(page);
  await addFilter(page, "Length", "30 – 59 min");
  await expect(page).toHaveURL(/minMinutes=30&maxMinutes=59/);
  await expect.poll(() => listedCalls(page)).toBeLessThan(all);
  const narrowed = await listedCalls(page);
  expect(narrowed).toBeGreaterThan(0);

  await addFilter(page, "Inside or outside", "Internal");
  await expect(page).toHaveURL(/scope=Internal/);
  await addFilter(page, "Inside or outside", "External");
  await expect(page).toHaveURL(/scope=Internal&scope=External/);
  await expect.poll(() => listedCalls(page)).toBe(narrowed);
  for (const scope of ["Internal", "External"])
    await content(page)
      .getByRole("button", { name: `Take away: Inside or outside, ${scope}` })
      .click();
  await expect(page).not.toHaveURL(/scope=/);

  await content(page).getByRole("button", { name: "Started" }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(content(page).getByRole("table", { name: "Calls, oldest first" })).toBeVisible();
  await page.reload();
  await expect(content(page).getByRole("button", { name: "Take away: Length, 30 – 59 min" })).toBeVisible();
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

test("calls are walked and chosen by keys, taken along, and the table stays as its reader likes it", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls?sort=longest`);
  const rows = content(page).locator("tbody tr[data-index]");
  const row = (index: number) => content(page).locator(`tbody tr[data-index="${index}"]`);
  await expect(content(page).getByRole("table", { name: "Calls, longest first" })).toBeVisible();
  // The first key that the page hears moves the focus; before, nothing of it listens.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(rows.locator("a:focus")).toHaveCount(1);
  }).toPass();
  expect(await rows.count()).toBeLessThanOrEqual(60);

  await row(0).getByRole("checkbox").click();
  await row(2)
    .getByRole("checkbox")
    .click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "Chosen calls" });
  await expect(bar.getByText("3 chosen")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(bar.getByText("4 chosen")).toBeVisible();
  const download = page.waitForEvent("download");
  await bar.getByRole("button", { name: "CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.split("\r\n").slice(1).filter(Boolean)).toHaveLength(4);
  await bar.getByRole("button", { name: "Choose none" }).click();

  await content(page).getByRole("button", { name: "Columns" }).click();
  const settings = page.getByRole("dialog", { name: "Columns" });
  const kept = page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await settings.getByRole("checkbox", { name: "Host" }).click();
  await kept;
  await page.keyboard.press("Escape");
  await expect(content(page).getByRole("columnheader", { name: "Host" })).toHaveCount(0);
  await page.reload();
  await expect(content(page).getByRole("columnheader", { name: "Title" })).toBeVisible();
  await expect(content(page).getByRole("columnheader", { name: "Host" })).toHaveCount(0);
  await looksRight(page);
});

test("a heading pressed before the query cache has come brings its rows once it has", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const address = `/${connected.slug}/calls`;
  const letScriptsCome = await holdLateScripts(page, address);
  await page.goto(address);
  const firstTitle = () => content(page).locator('tr[data-index="0"] [data-row-link]').textContent();
  const newest = await firstTitle();
  await expect(async () => {
    await content(page).getByRole("button", { name: "Started" }).click();
    await expect(content(page).getByRole("table", { name: "Calls, oldest first" })).toBeVisible();
  }).toPass();
  await expect(page).toHaveURL(/sort=oldest/);
  expect(await firstTitle()).toBe(newest);
  letScriptsCome();
  await expect.poll(firstTitle).not.toBe(newest);
});

test("a call is opened within the app, and in a new tab by the middle button or with the modifier", async ({
  page,
  context,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  const link = content(page).locator('tr[data-index="1"] [data-row-link]');
  const href = await link.getAttribute("href");
  for (const press of [
    () => link.click({ button: "middle" }),
    () => link.click({ modifiers: ["ControlOrMeta"] }),
  ]) {
    const opened = context.waitForEvent("page");
    await press();
    await expect(await opened).toHaveURL(new RegExp(`${href}$`));
    await expect(page).toHaveURL(/\/calls$/);
  }
  // Until the page listens, a press loads the call's page anew, as any link does.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(content(page).locator("tbody a:focus")).toHaveCount(1);
  }).toPass();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("whoever scrolls far at once finds the rows drawn where he stops, and no more than sixty", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`, { waitUntil: "networkidle" });
  const rows = content(page).locator("tbody tr[data-index]");
  for (const pixels of [800, -800, 800]) {
    await page.evaluate((pixels) => {
      const step = () => {
        const from = window.scrollY;
        window.scrollBy(0, pixels);
        if (window.scrollY !== from) requestAnimationFrame(step);
      };
      step();
    }, pixels);
    await expect
      .poll(() =>
        rows.evaluateAll((drawn) => {
          const places = drawn.map((row) => row.getBoundingClientRect());
          return places.filter(({ bottom, top }) => bottom > 0 && top < window.innerHeight).length;
        }),
      )
      .toBeGreaterThan(10);
    expect(await rows.count()).toBeLessThanOrEqual(60);
  }
});
