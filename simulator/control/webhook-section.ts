import { html } from "hono/html";
import type { Markup } from "../html/page.ts";
import type { Delivery, WebhookDesk } from "../webhooks/webhook-desk.ts";
import type { WebhookRule } from "../webhooks/webhook-rule.ts";

const DELIVERIES_SHOWN = 20;

/** The automation rules of one company that fire webhooks, and a form for another one. */
export function webhookSection(key: string, name: string, desk: WebhookDesk): Markup {
  return html`<details>
    <summary>Webhooks of ${name}</summary>
    ${desk.rules().map((rule) => ruleRow(key, rule))}
    <form method="post" action="/control/actions/webhook-add" class="row">
      <input type="hidden" name="company" value="${key}" />
      <label>Name <input name="name" required /></label>
      <label>Destination on this machine <input name="url" type="url" required /></label>
      <label>Authentication
        <select name="authentication">
          <option value="jwt">Signed JWT header</option>
          <option value="key">URL includes key</option>
        </select>
      </label>
      <label>Title contains <input name="titleContains" /></label>
      <button type="submit">Add a rule</button>
    </form>
    ${deliveryTable(name, desk.deliveries().slice(0, DELIVERIES_SHOWN))}
  </details>`;
}

function ruleRow(key: string, rule: WebhookRule): Markup {
  const { authentication, filter, id, name, publicKey, url, urlKey } = rule;
  return html`<form method="post" action="/control/actions/webhook-test" class="row">
    <input type="hidden" name="company" value="${key}" />
    <input type="hidden" name="rule" value="${id}" />
    <strong>${name}</strong> <code>${url}</code>
    ${authentication === "key" ? html`Key <code>${urlKey}</code>` : html`Public key <code>${publicKey}</code>`}
    Filter <code>${JSON.stringify(filter)}</code>
    <button type="submit">Test now</button>
    <button type="submit" formaction="/control/actions/webhook-remove">Remove</button>
  </form>`;
}

function deliveryTable(name: string, deliveries: Delivery[]): Markup {
  if (deliveries.length === 0) return html`<p class="quiet">Nothing was delivered yet.</p>`;
  const row = ({ at, ruleName, callId, isTest, status, durationMs, problem }: Delivery) =>
    html`<tr>
      <td>${at}</td><td>${ruleName}</td><td>${callId}${isTest ? " (test)" : ""}</td>
      <td>${status === 0 ? problem : status}</td><td>${durationMs} ms</td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Deliveries of ${name}">
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th><th scope="col">Rule</th><th scope="col">Call</th>
          <th scope="col">Answer</th><th scope="col">Took</th>
        </tr>
      </thead>
      <tbody>${deliveries.map(row)}</tbody>
    </table>
  </div>`;
}
