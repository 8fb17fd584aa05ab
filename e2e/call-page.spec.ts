import { readFile } from "node:fs/promises";
import { readJson } from "#scripts/stack/web-client.ts";
import { expectAccessible } from "./support/accessible.ts";
import { inEveryLook, looksRight } from "./support/looks.ts";
import type { TestTenant } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

interface Call {
  id: string;
  transcriptState: string;
  partyCount: number;
  accountName: string | null;
}

interface Turn {
  speakerId: string | null;
  sentences: { text: string }[];
}

const content = (page: Page) => page.locator("#content");
const clock = (page: Page) => content(page).getByTestId("player-time");

async function talkedCalls({ owner, slug }: TestTenant): Promise<Call[]> {
  const { calls } = await readJson<{ calls: Call[] }>(
    await owner.client.get(`/api/tenants/${slug}/calls?limit=50`),
  );
  return calls.filter((call) => call.transcriptState === "present" && call.partyCount > 1);
}

test("the recording plays, and a press on the timeline goes there", async ({ page, signIn, connected }) => {
  const [call] = await talkedCalls(connected);
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${call?.id}`);
  const timeline = content(page).getByTestId("timeline").filter({ visible: true });
  await expect(timeline).toBeVisible();
  const box = await timeline.boundingBox();
  if (!box) throw new Error("The timeline has no place.");
  await page.mouse.click(box.x + box.width / 2, box.y + 6);
  await expect(clock(page)).not.toHaveText("0:00");
  const before = await clock(page).textContent();

  await content(page).getByRole("button", { name: "Play" }).click();
  await expect(content(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(clock(page)).not.toHaveText(before ?? "");
  await page.keyboard.press("Escape");
  await content(page).getByRole("button", { name: "Pause" }).click();

  await page.keyboard.press(">");
  await expect(content(page).getByRole("combobox", { name: "Speed" })).toHaveValue("1.25");
  await content(page).getByRole("button", { name: "Moments as a list" }).filter({ visible: true }).click();
  const moment = content(page).getByRole("list", { name: "Moments" }).getByRole("button").last();
  const at = /^\d[\d:]*/.exec((await moment.textContent()) ?? "")?.[0];
  await moment.click();
  await expect(clock(page)).toHaveText(at ?? "no time");
});

test("a word is found among one speaker's turns only, as often as a recount says", async ({
  page,
  signIn,
  connected,
}) => {
  const [call] = await talkedCalls(connected);
  const { turns } = await readJson<{ turns: Turn[] }>(
    await connected.owner.client.get(`/api/tenants/${connected.slug}/calls/${call?.id}/transcript`),
  );
  const speaker = turns.find(({ speakerId }) => speakerId !== null)?.speakerId;
  const own = turns.filter(({ speakerId }) => speakerId === speaker);
  const count = (text: string) => text.toLowerCase().split("th").length - 1;
  const hits = own.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + count(text), 0);
  expect(hits).toBeGreaterThan(1);

  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${call?.id}?speakers=${speaker}`);
  const box = content(page).getByRole("searchbox", { name: "Find in the transcript" });
  // A key does nothing before the page's scripts have come.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeFocused({ timeout: 1_000 });
  }).toPass();
  // The first page of a new visitor is drawn again once his zone is known.
  await expect(async () => {
    await box.fill("th");
    await expect(content(page).getByText(`1/${hits}`)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(content(page).getByText(`2/${hits}`)).toBeVisible();
  await expect(page).toHaveURL(/find=th/);
  await content(page).getByRole("button", { name: "Only turns with a hit" }).click();
  const shown = content(page).getByRole("region", { name: "Transcript" }).locator("article");
  expect(await shown.count()).toBeGreaterThan(0);
  for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toContain("th");
});

test("the transcript comes as captions with every sentence of the call", async ({
  page,
  signIn,
  connected,
}) => {
  const [call] = await talkedCalls(connected);
  const { turns } = await readJson<{ turns: Turn[] }>(
    await connected.owner.client.get(`/api/tenants/${connected.slug}/calls/${call?.id}/transcript`),
  );
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${call?.id}`);
  await content(page).getByRole("button", { name: "Download" }).click();
  const started = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /WebVTT/ }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/ \d{4}-\d{2}-\d{2}\.vtt$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("WEBVTT")).toBe(true);
  const sentences = turns.flatMap((turn) => turn.sentences);
  expect(text.match(/ --> /g)).toHaveLength(sentences.length);
});

test("j and k lead to the calls before and after by the same host, and back", async ({
  page,
  signIn,
  connected,
}) => {
  const calls = await talkedCalls(connected);
  const path = `/api/tenants/${connected.slug}/calls`;
  let start: Call | undefined;
  for (const call of calls) {
    const { host } = await readJson<{ host: { earlier: unknown } | null }>(
      await connected.owner.client.get(`${path}/${call.id}/neighbours`),
    );
    if (host?.earlier) {
      start = call;
      break;
    }
  }
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${start?.id}?by=host`);
  const neighbours = content(page).getByRole("navigation", { name: "Neighbouring calls" });
  const earlier = neighbours.getByRole("link", { name: /^Earlier/ });
  const href = await earlier.getAttribute("href");
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`${href?.replace("?", "\\?")}$`));
  await expect(neighbours.getByRole("link", { name: /^Later/ })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page).toHaveURL(new RegExp(`/calls/${start?.id}\\?by=host$`));
});

test("a colleague is given access to the call at Gong and loses it again, each after a question", async ({
  page,
  signIn,
  connected,
}) => {
  const [call] = await talkedCalls(connected);
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${call?.id}?about=access&view=details`);
  await expect(content(page).getByText("Nobody was given access by name")).toBeVisible();
  const search = content(page).getByRole("searchbox", { name: "Give somebody access" });
  const people = content(page).getByRole("list", { name: "Gong users found" }).getByRole("button");
  // The first page of a new visitor is drawn again once his zone is known.
  await expect(async () => {
    await search.fill("acme.example");
    await expect(people.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await people.first().click();
  const question = page.getByRole("dialog", { name: /^(Let|Remove) .+\?$/ });
  await question.getByRole("button", { name: "Give access" }).click();
  const remove = content(page).getByRole("button", { name: /^Remove / });
  await expect(remove).toBeVisible();
  await expect(question).toBeHidden();
  await remove.click();
  await question.getByRole("button", { name: "Remove access" }).click();
  await expect(content(page).getByText("Nobody was given access by name")).toBeVisible();
  await expect(question).toBeHidden();
  await looksRight(page);
});

test("every view of the page is accessible, in both themes, wide and narrow", async ({
  page,
  signIn,
  connected,
}) => {
  test.slow();
  const [call] = await talkedCalls(connected);
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls/${call?.id}?view=statistics`);
  await expect(content(page).getByRole("table", { name: "What everybody did in this call" })).toBeVisible();
  await inEveryLook(page, async () => expectAccessible(page));
  await content(page).getByText("Transcript", { exact: true }).filter({ visible: true }).click();
  await expect(content(page).getByRole("region", { name: "Transcript" })).toBeVisible();
  await expectAccessible(page);
  await content(page).getByText("Timeline", { exact: true }).filter({ visible: true }).click();
  await expect(content(page).getByTestId("timeline").filter({ visible: true })).toBeVisible();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

interface Content {
  outline: { name: string; items: { text: string; atMs: number | null }[] }[];
}

test("what Gong says of the call stands in tabs, and each moment in them is a way to its place", async ({
  page,
  signIn,
  connected,
}) => {
  const { owner, slug } = connected;
  const calls = await talkedCalls(connected);
  const found = await Promise.all(
    calls.slice(0, 10).map(async ({ id }) => ({
      id,
      ...(await readJson<Content>(await owner.client.get(`/api/tenants/${slug}/calls/${id}/content`))),
    })),
  );
  const call = found.find(({ outline }) => outline.some(({ items }) => items.length > 1));
  const point = call?.outline.flatMap(({ items }) => items).find(({ atMs }) => (atMs ?? 0) > 60_000);
  await signIn(owner);
  await page.goto(`/${slug}/calls/${call?.id}`);
  const about = content(page).getByRole("complementary", { name: "About this call" });
  await expect(about.getByRole("heading", { name: "Key points" })).toBeVisible();

  await about.getByRole("tab", { name: "Brief" }).press("ArrowRight");
  await expect(about.getByRole("tab", { name: "Outline" })).toBeFocused();
  await expect(about.getByRole("tab", { name: "Brief" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/about=outline/);
  const line = about.getByRole("listitem").filter({ hasText: point?.text ?? "no point" });
  const button = line.getByRole("button").first();
  const at = (await button.textContent()) ?? "";
  await button.click();
  await expect(clock(page)).toHaveText(at);

  await page.reload();
  await expect(about.getByRole("tab", { name: "Outline" })).toHaveAttribute("aria-selected", "true");
  for (const name of ["Trackers", "Questions", "Comments", "Scorecards", "CRM", "Facts"]) {
    await about.getByRole("tab", { name, exact: true }).click();
    await expect(about.getByRole("tabpanel")).not.toBeEmpty();
    await expect(about.getByText(/^Loading/)).toHaveCount(0);
    await expect(about.getByRole("alert")).toHaveCount(0);
  }
  await expectAccessible(page);
});
