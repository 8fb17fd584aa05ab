import { html } from "hono/html";
import type { Markup } from "../html/page.ts";
import type { OAuthClient } from "./oauth-client.ts";
import { SCOPES } from "./scopes.ts";
import type { SignIn } from "./sign-in.ts";

export function signInPage(page: {
  client: OAuthClient;
  query: string;
  suggestions: SignIn[];
  typed: string;
  problem: string | null;
}): Markup {
  const problem =
    page.problem && html`<p class="note error" role="alert" id="email-problem">${page.problem}</p>`;
  return html`<div class="narrow">
    <h1>Sign in to connect ${page.client.name}</h1>
    <p>Choose a person of one of the simulated companies. There is no password.</p>
    ${problem ?? ""}
    <form method="post" action="/oauth2/sign-in?${page.query}">
      <label for="email">E-mail address</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="off"
        required
        list="people"
        value="${page.typed}"
        ${page.problem ? html`aria-invalid="true" aria-describedby="email-problem"` : ""}
      />
      <datalist id="people">
        ${page.suggestions.map(({ emailAddress }) => html`<option value="${emailAddress}"></option>`)}
      </datalist>
      <div class="row"><button class="primary" type="submit">Continue</button></div>
    </form>
    <h2>People to try</h2>
    <ul class="people">
      ${page.suggestions.map((person) => suggestion(page.query, person))}
    </ul>
  </div>`;
}

function suggestion(query: string, { emailAddress, company, isAdministrator }: SignIn): Markup {
  const role = isAdministrator ? "technical administrator" : "no technical administrator";
  return html`<li>
    <span>${emailAddress}<br /><span class="quiet">${company.company.name}, ${role}</span></span>
    <form method="post" action="/oauth2/sign-in?${query}">
      <input type="hidden" name="email" value="${emailAddress}" />
      <button type="submit" aria-label="Sign in as ${emailAddress}">Sign in</button>
    </form>
  </li>`;
}

export function consentPage(page: {
  client: OAuthClient;
  query: string;
  signIn: SignIn;
  scopes: string[];
}): Markup {
  const { client, query, signIn, scopes } = page;
  const company = signIn.company.company.name;
  return html`<div class="narrow">
    <h1>Allow ${client.name} to use the Gong data of ${company}?</h1>
    <p>
      You are signed in as <strong>${signIn.emailAddress}</strong>, a technical administrator of
      <strong>${company}</strong>. Your answer holds for the whole company.
    </p>
    <form method="post" action="/oauth2/consent?${query}">
      <input type="hidden" name="email" value="${signIn.emailAddress}" />
      <fieldset>
        <legend>${client.name} asks for ${scopes.length === 1 ? "1 scope" : `${scopes.length} scopes`}</legend>
        <p class="quiet">Clear a box to simulate a partial grant.</p>
        ${scopes.map(
          (scope) => html`<label class="check">
            <input type="checkbox" name="scope" value="${scope}" checked />
            <span>${SCOPES[scope] ?? ""}<br /><code>${scope}</code></span>
          </label>`,
        )}
      </fieldset>
      <div class="row">
        <button class="primary" type="submit" name="decision" value="approve">Approve</button>
        <button type="submit" name="decision" value="deny">Deny</button>
      </div>
    </form>
    <p><a href="/oauth2/authorize?${query}">Sign in as somebody else</a></p>
  </div>`;
}

export function refusalPage(page: { client: OAuthClient; query: string; signIn: SignIn }): Markup {
  const { client, query, signIn } = page;
  return html`<div class="narrow">
    <h1>Only a technical administrator can connect ${client.name}</h1>
    <p class="note error" role="alert">
      ${signIn.emailAddress} is not a technical administrator of ${signIn.company.company.name}.
    </p>
    <p>Ask a technical administrator of your company to connect the app.</p>
    <p><a href="/oauth2/authorize?${query}">Sign in as somebody else</a></p>
  </div>`;
}

export function invalidRequestPage(reason: string): Markup {
  return html`<div class="narrow">
    <h1>This app cannot be connected</h1>
    <p class="note error" role="alert">${reason}</p>
    <p>Go back to the app and check its Gong settings.</p>
  </div>`;
}
