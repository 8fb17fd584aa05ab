import type { Page } from "@playwright/test";

/** At the simulated Gong's consent page: signs in as somebody. */
export async function signInAtGong(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
}

export async function approveAtGong(page: Page, email: string): Promise<void> {
  await signInAtGong(page, email);
  await page.getByRole("button", { name: "Approve" }).click();
}
