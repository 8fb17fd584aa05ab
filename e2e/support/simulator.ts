import { simulatorUrl } from "./stack-address.ts";

/** Uninstalls the integration in a simulated Gong company: every token of it dies, also the refresh tokens. */
export async function uninstall(company: "acme" | "nordwind"): Promise<void> {
  const answer = await fetch(`${simulatorUrl()}/control/api/companies/${company}/uninstall`, {
    method: "POST",
  });
  if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
}

/** CRM ids of people who never were in a flow of a simulated company. */
export async function freeProspects(company: "acme" | "nordwind", count: number): Promise<string[]> {
  const address = `${simulatorUrl()}/control/api/companies/${company}/prospects?limit=${count}&free=true`;
  const { prospects } = (await (await fetch(address)).json()) as { prospects: { crmId: string }[] };
  if (prospects.length < count) throw new Error(`Only ${prospects.length} prospects are free.`);
  return prospects.map(({ crmId }) => crmId);
}
