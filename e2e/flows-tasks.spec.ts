import { readText } from "#scripts/stack/web-client.ts";
import { administrators } from "./support/connected.ts";
import { looksRight } from "./support/looks.ts";
import { enrolSomebody } from "./support/simulator.ts";
import { webUrl } from "./support/stack-address.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

test("people are looked up live and taken out of all flows by an explicit choice", async ({
  page,
  signIn,
  connected,
}) => {
  const one = await enrolSomebody("acme", administrators.acme, 2);
  const two = "0035e00000NoSuchAAA";
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/flows/prospects`);
  await content(page).getByLabel("CRM ids of contacts or leads").fill(`${one}\n${two}`);
  await content(page).getByRole("button", { name: "Look up", exact: true }).click();
  const found = content(page).getByRole("table", { name: "People and the flows they are in" });
  await expect(found.getByRole("row")).toHaveCount(4);
  await expect(found.getByRole("row", { name: two })).toContainText("In no flow");
  await looksRight(page);

  await found.getByRole("checkbox", { name: one }).check();
  await content(page).getByRole("button", { name: "Take out…" }).click();
  const dialog = page.getByRole("dialog", { name: "Take 1 person out of flows" });
  const takeOut = dialog.getByRole("button", { name: "Take out", exact: true });
  await dialog.getByRole("radio", { name: "Out of one flow" }).check();
  await expect(takeOut).toBeDisabled();
  await dialog.getByRole("radio", { name: "Out of all flows" }).check();
  await expect(dialog).toContainText("Takes 1 person out of every flow: 2 entries end.");
  await takeOut.click();
  const results = content(page).getByRole("table", { name: "What came of it, person by person" });
  await expect(results.getByText("Taken out", { exact: true })).toHaveCount(2);
  await content(page).getByRole("button", { name: "Look up again" }).click();
  await expect(found.getByRole("row", { name: one })).toContainText("In no flow");
});

test("tasks are listed, finished in Gong, and found among the done", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await readText(
    await connected.owner.client.postJson(`/api/tenants/${connected.slug}/sync/streams/tasks/run`),
  );
  const table = content(page).getByRole("table", { name: "Tasks, the next due first" });
  await expect(async () => {
    await page.goto(`/${connected.slug}/flows/tasks`);
    await expect(table).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await looksRight(page);
  const first = table.getByRole("row").nth(1);
  const title = (await first.getByRole("cell").first().textContent()) ?? "";
  const task = table.getByRole("row").filter({ hasText: title }).first();
  await task.getByRole("checkbox").check();
  await content(page).getByRole("button", { name: "Mark done" }).click();
  await expect(page.getByText("1 task changed")).toBeVisible();
  await content(page).getByLabel("Status").selectOption("done");
  await expect(page).toHaveURL(/status=done/);
  await expect(table.getByRole("row").filter({ hasText: title }).first()).toContainText("Done");
});

test("an API key is shown once, opens what it was made for, and ends when it is revoked", async ({
  page,
  signIn,
  tenant,
}) => {
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/api-keys`);
  await content(page).getByRole("button", { name: "New key" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Nightly import");
  await dialog.getByLabel("Flows").selectOption("read");
  await dialog.getByRole("button", { name: "Make the key" }).click();
  const key = await dialog.getByRole("textbox", { name: "API key" }).inputValue();
  expect(key).toMatch(/^cbk_/);
  await dialog.getByRole("button", { name: "Done" }).click();
  const row = content(page).getByRole("row", { name: /Nightly import/ });
  await expect(row).toContainText("Works");
  await looksRight(page);

  const ask = async (path: string) => {
    const answer = await fetch(`${webUrl()}/api/tenants/${tenant.slug}/${path}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return answer.status;
  };
  expect(await ask("flows")).toBe(200);
  expect(await ask("calls")).toBe(403);
  expect(await ask("members")).toBe(403);
  await row.getByRole("button", { name: "Revoke Nightly import" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(row).toContainText("Revoked");
  expect(await ask("flows")).toBe(401);
});
