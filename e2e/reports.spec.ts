import { readText } from "#scripts/stack/web-client.ts";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

/** The lines of the file that the screen gives, without its head. */
async function exported(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 20_000 }),
    content(page).getByRole("button", { name: "CSV" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8").trim().split("\r\n").slice(1);
}

/** What the foot of a report says there is. */
async function totalOf(page: Page): Promise<number> {
  const words = await content(page)
    .getByText(/shown of/)
    .innerText();
  return Number(
    words
      .split("shown of")[1]
      ?.replace(/[^\d,]/g, "")
      .replaceAll(",", ""),
  );
}

test("a manager keeps what the report holds under a link, opens it, and revokes it", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/reports?period=last_30_days`);
  const table = content(page).getByRole("table", { name: "Conversations with their figures" });
  await expect(table).toBeVisible();
  const total = await totalOf(page);
  expect((await exported(page)).length).toBe(total);

  await content(page).getByRole("button", { name: "Snapshot" }).click();
  const dialog = page.getByRole("dialog", { name: "Take a snapshot" });
  await dialog.getByRole("textbox", { name: /Name/ }).fill("The last 30 days");
  await dialog.getByRole("combobox", { name: /works for/ }).selectOption({ label: "A week" });
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByRole("textbox", { name: "Link of the snapshot" }).inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.goto(link);
  await expect(content(page).getByText(new RegExp(`^You see ${total} of ${total} calls`))).toBeVisible();
  await expect(table).toBeVisible();
  expect((await exported(page)).length).toBe(total);
  await looksRight(page);

  await content(page).getByRole("link", { name: "Snapshots" }).click();
  await content(page).getByRole("button", { name: "Revoke The last 30 days" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(content(page).getByText("Revoked")).toBeVisible();
  await page.goto(link);
  await expect(content(page).getByText("This snapshot is not open to you")).toBeVisible();
});

test("the report on people has the rows of its file, and mails say what an operator must set", async ({
  page,
  signIn,
  connected: { slug, owner },
}) => {
  await readText(await owner.client.postJson(`/api/tenants/${slug}/sync/streams/activity/run`));
  await signIn(owner);
  await page.goto(`/${slug}/reports/people?period=last_30_days&pace=month`);
  const table = content(page).getByRole("table", { name: /^People with their figures/ });
  await expect(table).toBeVisible();
  expect((await exported(page)).length).toBe(await totalOf(page));
  await looksRight(page);

  await content(page).getByRole("button", { name: "By mail" }).click();
  const dialog = page.getByRole("dialog", { name: "Send this report by mail" });
  await expect(dialog.getByText("This installation sends no mail yet")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await content(page).getByRole("link", { name: "By mail" }).click();
  await expect(content(page).getByText("No report goes out by mail")).toBeVisible();
});
