import { html } from "hono/html";
import type { Markup } from "../html/page.ts";
import type { LoggedRequest } from "../state/request-log.ts";
import type { CompanySnapshot, Control } from "./control.ts";
import { settingsForm } from "./settings-form.ts";
import { webhookSection } from "./webhook-section.ts";

const REQUESTS_SHOWN = 50;

export function controlPage(control: Control, notice: string | null): Markup {
  return html`<h1>Control</h1>
    ${notice === null ? "" : html`<p class="note" role="status">${notice}</p>`}
    <p>The same can be done over JSON under <code>/control/api</code>.</p>
    ${clockSection(control)} ${control.companies().map((company) => companySection(control, company))} ${requestSection(control.requests(REQUESTS_SHOWN))}`;
}

function clockSection(control: Control): Markup {
  const advance = (label: string, seconds: number) =>
    html`<button type="submit" name="seconds" value="${seconds}">${label}</button>`;
  return html`<h2>Clock</h2>
    <p>It is <strong>${new Date(control.now()).toISOString()}</strong> in the simulator.</p>
    <form method="post" action="/control/actions/advance" class="row">
      ${advance("Advance 5 minutes", 300)} ${advance("Advance 1 hour", 3_600)} ${advance("Advance 1 day", 86_400)}
      <button type="submit" formaction="/control/actions/freeze">Freeze</button>
      <button type="submit" formaction="/control/actions/resume">Let it run</button>
    </form>`;
}

function companySection(control: Control, company: CompanySnapshot): Markup {
  const { counters, key } = company;
  return html`<h2 id="${key}">${company.name}</h2>
    <p>
      API at <code>${company.apiBaseUrl}</code>. Access key <code>${company.accessKey.id}</code>, secret
      <code>${company.accessKey.secret}</code>.
    </p>
    <p>
      ${company.callCount} calls in the world, ${company.insertedCalls} inserted. ${company.usedToday} of
      ${company.settings.perDay} requests used in 24 hours. Peak in a sliding second:
      ${counters.peakPerSecondAccepted} accepted, ${counters.peakPerSecondOffered} offered. Refused by a limit:
      ${counters.rateLimited}.
    </p>
    <form method="post" action="/control/actions/insert" class="row">
      <input type="hidden" name="company" value="${key}" />
      <button type="submit">Insert a call</button>
      <button type="submit" formaction="/control/actions/make-private">Make the newest call private</button>
      <button type="submit" formaction="/control/actions/delete-newest">Delete the newest call</button>
      <button type="submit" formaction="/control/actions/revoke">Revoke access tokens</button>
      <button type="submit" formaction="/control/actions/uninstall">Uninstall the app</button>
      <button type="submit" formaction="/control/actions/rate-limit">Answer 429 for a minute</button>
      <button type="submit" formaction="/control/actions/reset-limits">Forget the budget spent</button>
    </form>
    <details>
      <summary>Settings and faults of ${company.name}</summary>
      ${settingsForm(key, company.settings)}
    </details>
    ${webhookSection(key, company.name, control.webhooks(key))}
    ${routeTable(company)}`;
}

function routeTable({ counters, name }: CompanySnapshot): Markup {
  const routes = Object.entries(counters.byRoute);
  if (routes.length === 0) return html`<p class="quiet">No requests yet.</p>`;
  const statuses = (byStatus: Record<string, number>) =>
    Object.entries(byStatus)
      .map(([status, count]) => `${status}: ${count}`)
      .join(", ");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Requests of ${name} by route">
    <table>
      <thead><tr><th scope="col">Route</th><th scope="col">Requests</th><th scope="col">Answers</th></tr></thead>
      <tbody>
        ${routes.map(
          ([route, { total, byStatus }]) =>
            html`<tr><td><code>${route}</code></td><td>${total}</td><td>${statuses(byStatus)}</td></tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function requestSection(requests: LoggedRequest[]): Markup {
  const row = (request: LoggedRequest) =>
    html`<tr>
      <td>${request.at}</td><td>${request.company ?? "none"}</td>
      <td><code>${request.method} ${request.path}</code></td>
      <td>${request.status === 0 ? "closed" : request.status}</td><td>${request.durationMs} ms</td>
      <td>${request.fault ?? ""}</td>
    </tr>`;
  return html`<h2>Last requests</h2>
    <form method="post" action="/control/actions/reset-counters"><button type="submit">Clear counters and log</button></form>
    <div class="scroll" tabindex="0" role="region" aria-label="Last requests">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th><th scope="col">Company</th><th scope="col">Request</th>
            <th scope="col">Status</th><th scope="col">Took</th><th scope="col">Fault</th>
          </tr>
        </thead>
        <tbody>${requests.toReversed().map(row)}</tbody>
      </table>
    </div>`;
}
