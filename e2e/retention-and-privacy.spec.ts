import { connectedTenant, readProgress } from "./support/connected.ts";
import { freshTenant, newPerson, type TestTenant } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const dayMs = 86_400_000;
const dayAgo = (days: number) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
const today = () => new Date().toISOString().slice(0, 10);

/** Copies two months further back. */
async function copyFurtherBack(tenant: TestTenant): Promise<void> {
  const from = `${dayAgo(75)}T00:00:00.000Z`;
  const path = `/api/tenants/${tenant.slug}/sync/backfill`;
  expect((await tenant.owner.client.postJson(path, { from })).status).toBe(204);
  const windowsLeft = async () =>
    (await readProgress(tenant)).streams.find(({ stream }) => stream === "calls")?.windowsLeft;
  await expect.poll(windowsLeft, { timeout: 90_000, intervals: [500] }).toBe(0);
}

test("an admin sees what a retention erases, saves it, and the old calls are gone for good", async ({
  page,
  signIn,
}) => {
  test.slow();
  const tenant = await connectedTenant("acme", "Retention Inc");
  await copyFurtherBack(tenant);
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/calls?to=${dayAgo(40)}`);
  await expect(page.locator("[data-row-link]").first()).toBeVisible();

  await page.goto(`/${tenant.slug}/admin/tenant`);
  await page.getByLabel("For a number of months").check();
  await page.getByLabel("Months", { exact: true }).fill("1");
  await page.getByLabel("From", { exact: true }).fill(today());
  const warning = page.getByText(/calls would be erased$/);
  await expect(warning).toBeVisible();
  const announced = Number(((await warning.textContent()) ?? "").replaceAll(/\D/g, ""));
  expect(announced).toBeGreaterThan(0);
  await expect(page.getByRole("table", { name: /Calls by month/ })).toBeVisible();

  await page.getByRole("button", { name: "Save …" }).click();
  const question = page.getByRole("dialog", { name: "Change how long calls are kept" });
  await expect(question).toContainText("at once");
  await expect(question.getByRole("button", { name: "Save and erase" })).toBeDisabled();
  await question.getByLabel("Type erase to confirm").fill("erase");
  await question.getByRole("button", { name: "Save and erase" }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText(/^Nothing from before/)).toBeVisible();

  const entry = page
    .getByRole("table", { name: "Deletions from the copy" })
    .getByRole("row", { name: /Older than the retention/ });
  await expect(entry).toContainText("Done", { timeout: 60_000 });
  await expect(entry).toContainText(new Intl.NumberFormat("en").format(announced));
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toBe("purge-log.csv");

  await page.goto(`/${tenant.slug}/calls?to=${dayAgo(40)}`);
  await expect(page.getByRole("heading", { level: 1, name: "Calls" })).toBeVisible();
  await expect(page.locator("[data-row-link]")).toHaveCount(0);
  const from = `${dayAgo(75)}T00:00:00.000Z`;
  const again = await tenant.owner.client.postJson(`/api/tenants/${tenant.slug}/sync/backfill`, { from });
  expect(again.status).toBe(412);
});

test("an admin proves the policy, sees what a member sees, and takes the report away", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/admin/privacy`);
  await expect(page.getByText(/^The policy holds in all \d+ checks$/)).toBeVisible();
  const checks = page.getByRole("table", { name: "Checks of the policy" });
  await expect(checks.getByRole("row", { name: /Turns of transcripts of private calls/ })).toContainText(
    "Holds",
  );
  await expect(page.getByText(/^Audit log unbroken/)).toBeVisible();

  await page.getByLabel("Member", { exact: true }).selectOption({ index: 1 });
  await expect(page.getByText("Owners and admins see everyone's calls.")).toBeVisible();
  await expect(page.getByText("Calls seen")).toBeVisible();

  await page.getByRole("button", { name: "Count again" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toBe("privacy-report.csv");
  await expect(page.getByText(/^The policy holds/)).toBeVisible();
});

test("an owner deletes the tenant under its name, and it is gone for everybody", async ({
  page,
  signIn,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/404/);
  const tenant = await freshTenant("Passing Inc");
  const stranger = await newPerson("Stan Stranger");
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/tenant`);
  await page.getByRole("button", { name: "Delete …" }).click();
  const question = page.getByRole("dialog", { name: "Delete Passing Inc" });
  const confirm = question.getByRole("button", { name: "Delete for good" });
  await question.getByLabel("Type Passing Inc to confirm").fill("Passing");
  await expect(confirm).toBeDisabled();
  await question.getByLabel("Type Passing Inc to confirm").fill("Passing Inc");
  await confirm.click();
  await expect(page).toHaveURL(/\/tenants$/);
  await expect(page.getByText("Passing Inc")).toHaveCount(0);

  const response = await page.goto(`/${tenant.slug}/calls`);
  expect(response?.status()).toBe(404);
  const path = `/api/tenants/${tenant.slug}`;
  const answers = [await tenant.owner.client.get(path), await stranger.client.get(path)];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});
