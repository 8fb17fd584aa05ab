import { readText } from "#scripts/stack/web-client.ts";
import { looksRight } from "./support/looks.ts";
import type { TestTenant } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** Gong's coaching figures are copied on demand here. */
async function openMetrics(page: Page, { slug, owner }: TestTenant): Promise<void> {
  await readText(await owner.client.postJson(`/api/tenants/${slug}/sync/streams/coaching/run`));
  await expect(async () => {
    await page.goto(`/${slug}/coaching/metrics?period=last_30_days`);
    await expect(
      content(page)
        .getByRole("button", { name: /show the calls/ })
        .first(),
    ).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
}

/** The lines of the file that the screen gives. */
async function exported(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 10_000 }),
    content(page).getByRole("button", { name: "CSV" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8").split("\r\n");
}

test("a call of the queue can wait and come back, and becomes a to-do that leads to its moment", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/coaching?period=last_30_days`);
  const queue = content(page).getByRole("region", { name: "Calls worth coaching" });
  const first = await queue.locator("[data-row-link]").first().getAttribute("href");
  const firstLink = queue.locator(`[data-row-link][href="${first}"]`);
  await queue
    .getByRole("button", { name: /^Not now/ })
    .first()
    .click();
  await expect(firstLink).toHaveCount(0);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(firstLink).toHaveCount(1);

  await queue
    .getByRole("button", { name: /^To-do/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "New to-do" });
  await dialog.getByRole("textbox", { name: /Text/ }).fill("Listen to the pause before the price");
  await expect(dialog.getByRole("combobox", { name: "Done by" })).not.toHaveValue("");
  await dialog.getByRole("textbox", { name: /Due/ }).fill("2020-01-31");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();

  await content(page).getByRole("link", { name: "Notes" }).click();
  await content(page).getByText("Overdue", { exact: true }).first().click();
  const note = content(page).getByRole("listitem").filter({ hasText: "Listen to the pause" });
  await expect(note.getByText("Overdue")).toBeVisible();
  await expect(note.getByRole("link").last()).toHaveAttribute("href", first ?? "");
  await note.getByRole("button", { name: "Done" }).click();
  await expect(note).toHaveCount(0);
});

test("what a manager did for a report is the number of the file, leads to the calls, and looks right", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await openMetrics(page, connected);
  const cell = content(page)
    .getByRole("button", { name: /Listened to, .*; show the calls/ })
    .first();
  let name = "";
  // Months may still be coming in between the screen and the file.
  await expect(async () => {
    await page.reload();
    const label = (await cell.getAttribute("aria-label", { timeout: 5_000 })) ?? "";
    name = /Listened to, (.*); show/.exec(label)?.[1] ?? "";
    const count = label.split(":")[0] ?? "";
    const lines = await exported(page);
    const column = (lines[0] ?? "").split(",").indexOf("Listened to");
    const line = lines.find((text) => text.includes(`,${name},`) && text.split(",")[column] === count);
    expect(line, `${name}: ${count}`).toBeDefined();
  }).toPass({ timeout: 60_000, intervals: [2_000, 5_000, 10_000] });
  await cell.click();
  await expect(page.getByRole("dialog", { name: /^Listened to: / })).toContainText(
    /\d+ calls?|hidden from you or not copied/,
  );
  await expect(page).toHaveURL(/of=\d+/);
  expect(name).not.toBe("");
  await page.goto(`/${connected.slug}/coaching/metrics?period=last_30_days`);
  await expect(cell).toBeVisible();
  await looksRight(page);
});

test("queue and notes are accessible and fit, in every look", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  for (const path of ["", "/notes"]) {
    await page.goto(`/${connected.slug}/coaching${path}`);
    await expect(content(page).getByRole("region").first()).toBeVisible();
    await looksRight(page);
  }
});
