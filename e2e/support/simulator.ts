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

/** Puts somebody who never was in a flow into so many new flows, and gives the CRM id back. */
export async function enrolSomebody(
  company: "acme" | "nordwind",
  ownerEmail: string,
  count: number,
): Promise<string> {
  const control = `${simulatorUrl()}/control/api/companies/${company}`;
  const json = { "content-type": "application/json" };
  const read = async <T>(answer: Response): Promise<T> => {
    if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { apiBaseUrl, accessKey } = await read<{
    apiBaseUrl: string;
    accessKey: { id: string; secret: string };
  }>(await fetch(control));
  // From the end of the list: others take theirs from its beginning.
  const { prospects } = await read<{ prospects: { crmId: string }[] }>(
    await fetch(`${control}/prospects?limit=100000&free=true`),
  );
  const crmId = prospects.at(-1)?.crmId;
  if (crmId === undefined) throw new Error("No prospect is free.");
  const { flowIds } = await read<{ flowIds: string[] }>(
    await fetch(`${control}/flows`, { method: "POST", headers: json, body: JSON.stringify({ count }) }),
  );
  const authorization = `Basic ${Buffer.from(`${accessKey.id}:${accessKey.secret}`).toString("base64")}`;
  for (const flowId of flowIds) {
    const answer = await fetch(`${apiBaseUrl}/v2/flows/prospects/assign`, {
      method: "POST",
      headers: { ...json, authorization },
      body: JSON.stringify({ flowId, crmProspectsIds: [crmId], flowInstanceOwnerEmail: ownerEmail }),
    });
    const { prospectsAssigned } = await read<{ prospectsAssigned: unknown[] }>(answer);
    if (prospectsAssigned.length !== 1) throw new Error(`Gong refused to put ${crmId} into ${flowId}.`);
  }
  return crmId;
}
