import { simulatorUrl } from "./stack-address.ts";

/** Uninstalls the integration in a simulated Gong company: every token of it dies, also the refresh tokens. */
export async function uninstall(company: "acme" | "nordwind"): Promise<void> {
  const answer = await fetch(`${simulatorUrl()}/control/api/companies/${company}/uninstall`, {
    method: "POST",
  });
  if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
}
