import { randomBytes } from "node:crypto";
import { administrators } from "./support/connected.ts";
import { approveAtGong } from "./support/consent.ts";
import { newAddress } from "./support/people.ts";
import { rest } from "./support/rest.ts";
import { expect, test } from "./support/test.ts";

test("a new customer signs up, connects Gong, and hears and finds a moment of a call", async ({
  page,
  context,
}) => {
  test.slow();
  await context.setExtraHTTPHeaders({ "x-forwarded-for": newAddress() });
  const id = randomBytes(4).toString("hex");

  await page.goto("/");
  await page.locator("main, body").getByRole("link", { name: "Sign up" }).first().click();
  await page.getByLabel("Name").fill("Nora New");
  await page.getByLabel("E-mail").fill(`nora.${id}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill(`a-long-phrase-${id}`);
  await page.getByRole("button", { name: /sign up|create/i }).click();

  await page.getByRole("textbox", { name: "Company name" }).fill(`Globex ${id}`);
  await page.getByRole("button", { name: /create/i }).click();
  await expect(page).toHaveURL(new RegExp(`/globex-${id}/admin/connection`));

  await page.getByRole("button", { name: "Connect with Gong" }).click();
  await expect(page.getByText(/simulator/i).first()).toBeVisible();
  await approveAtGong(page, administrators.acme);

  await expect(page).toHaveURL(/admin\/connection\?connected=1/);
  await expect(page.getByText("Gong is connected")).toBeVisible();
  const copy = page.getByRole("table", { name: "What is copied" });
  await expect(copy.getByRole("row", { name: /^Users/ })).toContainText("40", { timeout: 30_000 });
  await expect(copy.getByRole("row", { name: /^Calls/ })).toContainText("Up to date", { timeout: 90_000 });

  await page.getByRole("link", { name: "Calls", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Calls" })).toBeVisible();
  await page.getByLabel("Words in the title").fill("demo");
  await expect(page).toHaveURL(/title=demo/);
  const rows = page.getByRole("table", { name: "Calls, newest first" }).locator("[data-row-link]");
  await expect(rows.first()).toContainText(/demo/i);
  await rows.first().click();

  const transcript = page.getByRole("region", { name: "Transcript", exact: true });
  await expect(transcript.getByRole("article").first()).toBeVisible();

  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible({ timeout: 15_000 });
  const time = page.getByTestId("player-time");
  await expect(time).not.toHaveText("0:00");
  await page.getByRole("button", { name: "Pause" }).click();

  const fifth = transcript
    .getByRole("article")
    .nth(4)
    .getByRole("button", { name: /^Go to/ });
  const clock = (await fifth.textContent()) ?? "";
  await fifth.click();
  await expect(time).toHaveText(clock);

  const find = page.getByRole("searchbox", { name: "Find in the transcript" });
  await page.keyboard.press("/");
  await expect(find).toBeFocused();
  await find.fill("the");
  const count = page.getByRole("search", { name: "Find in the transcript" }).getByRole("status");
  await expect(count).toHaveText(/^1\/\d+$/);
  await find.press("Enter");
  await expect(count).toHaveText(/^2\/\d+$/);
  await expect(page.locator("mark[data-current]")).toHaveText(/the/i);
  await rest(`globex-${id}`, "all");
});

test("a shared link opens the call at its second", async ({ page, signIn, connected }) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  const href = await page.locator("[data-row-link]").first().getAttribute("href");
  await page.goto(`${href}?t=1:05`);
  await expect(page.getByTestId("player-time")).toHaveText("1:05");
  await page.goto(`${href}?t=sometime`);
  await expect(page.getByTestId("player-time")).toHaveText("0:00");
});
