import { readFile } from "node:fs/promises";
import { acceptInvitation, invite } from "#scripts/stack/accounts.ts";
import { readJson, readText } from "#scripts/stack/web-client.ts";
import { holdScripts } from "./support/hold-scripts.ts";
import { looksRight } from "./support/looks.ts";
import { newPerson } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");
const hits = (page: Page) => content(page).locator("article");
const words = (page: Page) => content(page).getByRole("searchbox", { name: "Words that were said" });

async function shownCount(page: Page): Promise<number> {
  const summary = await content(page)
    .getByText(/^[\d,]+ of [\d,]+\+? calls?/)
    .textContent();
  return Number(/ of ([\d,]+)/.exec(summary ?? "")?.[1]?.replaceAll(",", ""));
}

test("words typed into the one box lead to the second at which they were said", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}`);
  const box = page.getByRole("dialog").getByRole("combobox");
  // A page hears keys once its scripts are there.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(box).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await box.fill("budget");
  await page.getByRole("option", { name: /Where was “budget” said/ }).click();
  await expect(page).toHaveURL(/\/search\?q=budget/);
  const place = hits(page).first().getByRole("listitem").getByRole("link").first();
  await expect(place.locator("mark").first()).toHaveText(/budget/i);
  const address = await place.getAttribute("href");
  expect(address).toMatch(/\/calls\/\d+\?t=\d+$/);
  await place.click();
  await expect(page).toHaveURL(/\?t=\d+/);
  await expect(
    content(page)
      .getByText(/budget/i)
      .first(),
  ).toBeVisible();
});

test("sides divide the matches, a bar narrows the time, and the address carries it all", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/search?q=pricing`);
  await expect(hits(page).first()).toBeVisible();
  const all = await shownCount(page);

  await content(page).getByRole("combobox", { name: "Side" }).selectOption("them");
  await expect(page).toHaveURL(/side=them/);
  await expect.poll(() => shownCount(page)).toBeLessThan(all);
  await expect(hits(page).first().getByText("(them)").first()).toBeAttached();
  await expect(hits(page).getByText("(us)")).toHaveCount(0);

  await content(page).getByRole("combobox", { name: "Side" }).selectOption("");
  await content(page).locator('[data-calls]:not([data-calls="0"])').first().click();
  await expect(page).toHaveURL(/from=.*to=|to=.*from=/);
  await expect.poll(() => shownCount(page)).toBeLessThan(all);
  const narrowed = await shownCount(page);

  await page.reload();
  await expect(hits(page).first()).toBeVisible();
  expect(await shownCount(page)).toBe(narrowed);
  await content(page).getByRole("button", { name: "Clear", exact: true }).click();
  await expect.poll(() => shownCount(page)).toBe(all);
});

test("phrases, OR, - and a star mean what the help says, and bad words are told", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const count = async (query: string) => {
    await page.goto(`/${connected.slug}/search?${new URLSearchParams({ q: query })}`);
    await expect(hits(page).first()).toBeVisible();
    return shownCount(page);
  };
  const pricing = await count("pricing");
  const either = await count("pricing OR security");
  const without = await count("pricing -security");
  expect(either).toBeGreaterThan(pricing);
  expect(without).toBeLessThanOrEqual(pricing);
  expect(await count("securit*")).toBeGreaterThanOrEqual(await count('"security"'));

  await words(page).fill("se*");
  await expect(content(page).getByText(/4 letters/)).toBeVisible();
  await words(page).fill("zzyzxunsaid");
  await expect(content(page).getByText("Nobody said this on a call that you can see")).toBeVisible();
});

test("words typed before the scripts came are looked for, and never take the place of a page that was asked for", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  const letScriptsCome = await holdScripts(page);
  await page.goto(`/${connected.slug}/search`, { waitUntil: "commit" });
  await words(page).fill("pricing");
  letScriptsCome();
  await expect(page).toHaveURL(/q=pricing/);
  await expect(hits(page).first()).toBeVisible();

  await words(page).pressSequentially(" security");
  await hits(page).first().getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/calls\/\d+\?t=/);
  await expect(content(page).getByRole("region", { name: "Transcript" })).toBeVisible();
  await expect(page).toHaveURL(/\/calls\/\d+\?t=/);
});

test("a search is kept under a name, shared, opened by a colleague, and brought as a file", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/search?q=contract&side=them`);
  await expect(hits(page).first()).toBeVisible();
  const name = `Contract ${Date.now()}`;
  await content(page).getByRole("button", { name: "Saved" }).click();
  await page.getByRole("button", { name: "Save this search …" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Show it to everybody in this tenant").check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto(`/${connected.slug}/search`);
  await content(page).getByRole("button", { name: "Saved" }).click();
  await page.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/q=contract/);
  await expect(hits(page).first()).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    content(page).getByRole("button", { name: "CSV" }).click(),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toMatch(/call/i);
  expect(lines.length).toBeGreaterThan(1);
});

test("search is closed to those who may not read transcripts", async ({ page, signIn, tenant }) => {
  const guest = await newPerson("Vic Viewer");
  const token = await invite(tenant.owner.client, tenant.slug, { email: guest.email, role: "viewer" });
  await acceptInvitation(guest.client, token);
  const { members } = await readJson<{ members: { id: string; email: string }[] }>(
    await tenant.owner.client.get(`/api/tenants/${tenant.slug}/members`),
  );
  const id = members.find(({ email }) => email === guest.email)?.id;
  const changed = await tenant.owner.client.patchJson(`/api/tenants/${tenant.slug}/members/${id}`, {
    areas: { transcripts: "none" },
  });
  expect(changed.ok).toBe(true);
  await signIn(guest);
  await page.goto(`/${tenant.slug}/search`);
  await expect(content(page).getByText("Not open to you")).toBeVisible();
});

for (const path of [
  "/search",
  "/search?q=pricing&side=them",
  "/search?q=zzyzxunsaid",
  "/library",
  "/flows",
]) {
  test(`a full tenant's ${path} is accessible and fits, in every look`, async ({
    page,
    signIn,
    connected,
  }) => {
    await signIn(connected.owner);
    await page.goto(`/${connected.slug}${path}`);
    await looksRight(page);
  });
}

test("flows are copied on demand, listed for all owners, and show their steps", async ({
  page,
  signIn,
  connected,
}) => {
  const base = `/api/tenants/${connected.slug}`;
  await readText(await connected.owner.client.postJson(`${base}/sync/streams/flows/run`));
  const copied = async () =>
    (await readJson<{ flows: unknown[] }>(await connected.owner.client.get(`${base}/flows`))).flows.length;
  await expect.poll(copied, { timeout: 90_000, intervals: [1_000] }).toBeGreaterThan(0);
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/flows`);
  await content(page).locator("[data-row-link]").first().click();
  await expect(content(page).getByRole("heading", { name: "Steps", exact: true })).toBeVisible();
  await expect(content(page).getByText("Visibility", { exact: true })).toBeVisible();
  const steps = content(page)
    .getByRole("list")
    .filter({ hasText: /Manual call|e-mail/ });
  // The steps of flows are copied in turn, after the flows.
  await expect(async () => {
    await page.reload();
    await expect(steps).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
  await expect(steps).not.toContainText(/[A-Z]_[A-Z]|<\/?[a-z]|\{\{/);
});
