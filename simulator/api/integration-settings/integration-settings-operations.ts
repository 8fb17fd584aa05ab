import { exactNumber } from "../../rules/exact-number.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { stableId } from "../../state/stable-id.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";

const SCOPE = "api:integration-settings:write";
const PATH = "/v2/integration-settings";
const TYPES = ["EMAIL_COMPOSER", "ACCOUNT_PAGES", "DIALER"] as const;
const HTTPS_ORIGIN = /^https:\/\/[^\s/]+\/?$/;

function setIntegrationSettings({ company, body }: ApiRequest): JsonObject {
  const read = new FieldReader(body);
  const origins = read.requiredObjects("integrationTypeSettings").map((setting) => {
    const type = setting.requiredOneOf("integrationType", TYPES) ?? "";
    const origin = setting.requiredText("allowedOrigin");
    if (origin !== "" && !HTTPS_ORIGIN.test(origin)) setting.fail("allowedOrigin", "must be an https origin");
    return { type, origin };
  });
  if (new Set(origins.map(({ type }) => type)).size < origins.length) {
    read.fail("integrationTypeSettings", "must hold each integrationType once");
  }
  read.assertValid();
  for (const { type, origin } of origins) company.integrationOrigins.set(type, origin);
  return { integrationId: exactNumber(stableId(`${company.key}:integration`)) };
}

function getIntegrationSettings({ company }: ApiRequest): JsonObject {
  const id = Buffer.from(stableId(`${company.key}:integration`)).toString("base64url");
  return { integrationSettings: { id } };
}

export const integrationSettingsOperations: Operation[] = [
  {
    id: "setIntegrationSettings",
    method: "POST",
    path: PATH,
    scope: SCOPE,
    readsBody: true,
    handle: setIntegrationSettings,
  },
  {
    id: "getIntegrationSettings",
    method: "GET",
    path: PATH,
    scope: SCOPE,
    readsBody: false,
    handle: getIntegrationSettings,
  },
];
