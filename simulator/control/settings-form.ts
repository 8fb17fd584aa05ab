import { html } from "hono/html";
import type { Markup } from "../html/page.ts";
import { CompanySettings, type CompanySettingsPatch } from "../state/settings.ts";

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  outage: ["none", "unavailable", "refuse"],
  scopeErrorStatus: ["401", "403"],
  callOrder: ["newest-first", "oldest-first"],
  brokenIn: ["content", "everywhere", "transcripts"],
  brokenBy: ["cut", "garbled"],
  prospectsPerAssign: ["100", "200"],
};
/** How the form writes "null" of a text. */
const UNSET = "(true one)";

export function settingsForm(companyKey: string, settings: CompanySettings): Markup {
  return html`<form method="post" action="/control/actions/settings">
    <input type="hidden" name="company" value="${companyKey}" />
    <div class="grid">${Object.entries(settings).map(([name, value]) => field(companyKey, name, value))}</div>
    <div class="row">
      <button class="primary" type="submit">Apply settings</button>
      <button type="submit" formaction="/control/actions/quiet">Switch every fault off</button>
    </div>
  </form>`;
}

function field(companyKey: string, name: string, value: CompanySettings[keyof CompanySettings]): Markup {
  const id = `${companyKey}-${name}`;
  const hint = descriptionOf(name);
  if (typeof value === "boolean") {
    return html`<div>
      <label class="check"><input type="checkbox" name="${name}" ${value ? "checked" : ""} aria-describedby="${id}-hint" /> <code>${name}</code></label>
      <span class="quiet" id="${id}-hint">${hint}</span>
    </div>`;
  }
  const choices = CHOICES[name];
  const input = choices
    ? html`<select id="${id}" name="${name}" aria-describedby="${id}-hint">
        ${choices.map((choice) => html`<option ${choice === String(value) ? "selected" : ""}>${choice}</option>`)}
      </select>`
    : html`<input id="${id}" name="${name}" value="${value ?? UNSET}" inputmode="${typeof value === "number" ? "decimal" : "text"}" aria-describedby="${id}-hint" />`;
  return html`<div>
    <label for="${id}"><code>${name}</code></label>
    ${input}
    <span class="quiet" id="${id}-hint">${hint}</span>
  </div>`;
}

function descriptionOf(name: string): string {
  return Object.entries(CompanySettings.shape).find(([field]) => field === name)?.[1].description ?? "";
}

/** The settings a posted form names. A missing box is an unchecked one. */
export function readSettingsForm(form: FormData, current: CompanySettings): CompanySettingsPatch {
  const patch = Object.entries(current).map(([name, value]) => {
    const posted = form.get(name);
    if (typeof value === "boolean") return [name, posted !== null];
    if (typeof posted !== "string") return [name, value];
    if (typeof value === "number") return [name, Number(posted)];
    return [name, name === "tokenBaseUrl" && posted === UNSET ? null : posted];
  });
  return CompanySettings.parse(Object.fromEntries(patch));
}
