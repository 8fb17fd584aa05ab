import { html } from "hono/html";
import { suggestSignIns } from "../oauth/sign-in.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { Markup } from "./page.ts";

export function homePage(simulator: SimulatorState): Markup {
  const { client } = simulator;
  return html`<h1>A simulated Gong</h1>
    <p><a href="/control">Open the control page</a> to advance the clock, switch faults on and see the requests.</p>
    <h2>Companies</h2>
    <ul>
      ${[...simulator.companies.values()].map(
        ({ company, apiBaseUrl, key }) =>
          html`<li>${company.name} (<code>${key}</code>): API at <code>${apiBaseUrl}</code></li>`,
      )}
    </ul>
    <h2>Sign-ins for the consent page</h2>
    <ul>
      ${suggestSignIns(simulator).map(
        ({ emailAddress, isAdministrator }) =>
          html`<li>${emailAddress}${isAdministrator ? ", technical administrator" : ""}</li>`,
      )}
    </ul>
    <h2>Registered app</h2>
    <p>${client.name}: client id <code>${client.id}</code>, client secret <code>${client.secret}</code>.</p>`;
}
