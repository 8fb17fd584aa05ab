import { readText } from "#scripts/stack/web-client.ts";
import { looksRight } from "./support/looks.ts";
import type { TestTenant } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** Gong's statistics are copied on demand here. */
async function openActivity(page: Page, { slug, owner }: TestTenant, search = ""): Promise<void> {
  await readText(await owner.client.postJson(`/api/tenants/${slug}/sync/streams/activity/run`));
  await expect(async () => {
    await page.goto(`/${slug}/activity?period=last_30_days${search}`);
    await expect(content(page).getByRole("table", { name: "Activity by person" })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
}

test("a person's counts are those of the file, and lead to the calls behind them", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await openActivity(page, connected);
  const row = content(page)
    .getByRole("row", { name: /Kim Tanaka/ })
    .first();
  // Days may still be copied between the page and the file.
  await expect(async () => {
    await page.reload();
    const hosted = (await row.getByRole("cell").nth(1).innerText()).split("\n")[0] ?? "";
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 10_000 }),
      content(page).getByRole("button", { name: "CSV" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const line = Buffer.concat(chunks)
      .toString("utf8")
      .split("\r\n")
      .find((text) => text.startsWith("Kim Tanaka,"));
    expect(line?.split(",")[6]).toBe(hosted.replaceAll(",", ""));
    expect(Number(hosted)).toBeGreaterThan(0);
  }).toPass({ timeout: 60_000 });

  await row.getByRole("button", { name: /Hosted, Kim Tanaka/ }).click();
  const panel = page.getByRole("dialog", { name: "Hosted: Kim Tanaka" });
  await expect(panel.getByRole("link").first()).toBeVisible();
  await expect(page).toHaveURL(/behind=\d+/);
  await panel.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/calls\/\d+/);
});

test("the activity of a team is accessible and fits, in every look", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await openActivity(page, connected, "&counter=callsAttended");
  await content(page)
    .getByRole("combobox", { name: "Team" })
    .selectOption({ label: "Marcus Reed’s team (8)" });
  await expect(page).toHaveURL(/team=/);
  await looksRight(page);
});
