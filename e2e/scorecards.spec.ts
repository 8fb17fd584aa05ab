import { copyLists } from "./support/connected.ts";
import { looksRight } from "./support/looks.ts";
import type { TestTenant } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** Gong's scorecards are copied on demand here. */
async function openScorecards(page: Page, tenant: TestTenant, search = ""): Promise<void> {
  await copyLists(tenant, ["scorecards", "answered_scorecards"]);
  await expect(async () => {
    await page.goto(`/${tenant.slug}/coaching/scorecards?period=last_30_days${search}`);
    await expect(content(page).getByRole("table", { name: /Mean scores by/ })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
}

test("a person's score is that of the file, and leads over its answers to the call", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await openScorecards(page, connected);
  const row = content(page)
    .getByRole("table", { name: /Mean scores by/ })
    .getByRole("row")
    .nth(1);
  const [name = "", reviews = ""] = (await row.getByRole("rowheader").innerText()).split(/ (?=\d+ review)/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    content(page).getByRole("button", { name: "CSV" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const line = Buffer.concat(chunks).toString("utf8").split("\r\n")[1] ?? "";
  expect(line).toContain(`,${name},`);
  expect(line).toMatch(new RegExp(`,${Number.parseInt(reviews, 10)},[\\d.]+,`));

  await row.getByRole("cell").first().getByRole("button").click();
  const panel = page.getByRole("dialog", { name: "Reviews" });
  await expect(panel.getByRole("listitem")).toHaveCount(Number.parseInt(reviews, 10));
  await expect(page).toHaveURL(/person=\d+/);
  await panel.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/calls\/\d+/);
});

test("scorecards are accessible and fit, in every look", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await openScorecards(page, connected, "&by=reviewer");
  await looksRight(page);
});
