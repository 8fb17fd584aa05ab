import { type DemoCompany, demoPassword } from "./companies.ts";

export function printWelcome(demo: {
  webUrl: string;
  simulatorUrl: string;
  connected: DemoCompany;
  unconnected: DemoCompany;
}): void {
  const { webUrl, simulatorUrl, connected, unconnected } = demo;
  const people = [connected, unconnected].flatMap(({ name, people }) =>
    people.map((person) => ({ ...person, company: name })),
  );
  const width = (values: string[]) => Math.max(...values.map(({ length }) => length)) + 2;
  const emailWidth = width(people.map(({ email }) => email));
  const roleWidth = width(people.map(({ role }) => role));
  const rows = people.map(
    ({ email, role, company }) => `    ${email.padEnd(emailWidth)}${role.padEnd(roleWidth)}${company}`,
  );
  console.log(`
  Callboard is at ${webUrl}

${rows.join("\n")}

    The password of all of them is  ${demoPassword}

  ${connected.name} is connected to the simulated Gong; its calls of the last 30 days are being copied.
  ${unconnected.name} is not: sign in as its owner, open Admin › Connection and connect it by hand.
  What the simulated Gong does (limits, faults, revoked tokens): ${simulatorUrl}/control

  Ctrl-C stops everything and keeps the data.
`);
}
