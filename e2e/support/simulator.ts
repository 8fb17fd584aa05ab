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

const json = { "content-type": "application/json" };

async function read<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

const controlOf = (company: "acme" | "nordwind") => `${simulatorUrl()}/control/api/companies/${company}`;

/** Sends a request to a simulated company as somebody else who has its keys. */
async function gongOf(company: "acme" | "nordwind") {
  const { apiBaseUrl, accessKey } = await read<{
    apiBaseUrl: string;
    accessKey: { id: string; secret: string };
  }>(await fetch(controlOf(company)));
  const authorization = `Basic ${Buffer.from(`${accessKey.id}:${accessKey.secret}`).toString("base64")}`;
  return async <T>(path: string, body: object): Promise<T> =>
    read<T>(
      await fetch(`${apiBaseUrl}${path}`, {
        method: "POST",
        headers: { ...json, authorization },
        body: JSON.stringify(body),
      }),
    );
}

async function assign(company: "acme" | "nordwind", flowId: string, crmId: string, ownerEmail: string) {
  const post = await gongOf(company);
  const { prospectsAssigned } = await post<{ prospectsAssigned: unknown[] }>("/v2/flows/prospects/assign", {
    flowId,
    crmProspectsIds: [crmId],
    flowInstanceOwnerEmail: ownerEmail,
  });
  if (prospectsAssigned.length !== 1) throw new Error(`Gong refused to put ${crmId} into ${flowId}.`);
}

/** Puts somebody into an exclusive flow of the company behind our back; gives the way out again. */
export async function holdInExclusiveFlow(
  company: "acme" | "nordwind",
  ownerEmail: string,
  crmId: string,
): Promise<() => Promise<void>> {
  const { flows } = await read<{ flows: { id: string; exclusive: boolean; visibility: string }[] }>(
    await fetch(`${controlOf(company)}/flows`),
  );
  const flow = flows.find(({ exclusive, visibility }) => exclusive && visibility === "Company");
  if (!flow) throw new Error("No exclusive flow is everybody's.");
  await assign(company, flow.id, crmId, ownerEmail);
  return async () => {
    const post = await gongOf(company);
    await post("/v2/flows/prospects/unassign-flows-by-crm-id", { crmProspectId: crmId, flowId: flow.id });
  };
}

/** Puts somebody who never was in a flow into so many new flows, and gives the CRM id back. */
export async function enrolSomebody(
  company: "acme" | "nordwind",
  ownerEmail: string,
  count: number,
): Promise<string> {
  // From the end of the list: others take theirs from its beginning.
  const { prospects } = await read<{ prospects: { crmId: string }[] }>(
    await fetch(`${controlOf(company)}/prospects?limit=100000&free=true`),
  );
  const crmId = prospects.at(-1)?.crmId;
  if (crmId === undefined) throw new Error("No prospect is free.");
  const { flowIds } = await read<{ flowIds: string[] }>(
    await fetch(`${controlOf(company)}/flows`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ count }),
    }),
  );
  for (const flowId of flowIds) await assign(company, flowId, crmId, ownerEmail);
  return crmId;
}
