import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { answerFields, id } from "./shapes.ts";

export const integrationSettingsOperations = {
  setIntegrationSettings: defineOperation({
    id: "setIntegrationSettings",
    name: "integrationSettings.set",
    area: "integration-settings",
    method: "POST",
    path: "/v2/integration-settings",
    scope: "api:integration-settings:write",
    access: "write",
    summary: "Sets which web origins may be embedded in Gong for this integration.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        integrationTypeSettings: z
          .array(
            z.strictObject({
              integrationType: z.enum(["EMAIL_COMPOSER", "ACCOUNT_PAGES", "DIALER"]),
              allowedOrigin: z.url({ protocol: /^https$/, error: "Use an https origin" }),
            }),
          )
          .min(1),
      }),
    },
    response: z.looseObject({ ...answerFields, integrationId: id() }),
    paging: null,
    emptyOn404: null,
  }),
  getIntegrationSettings: defineOperation({
    id: "getIntegrationSettings",
    name: "integrationSettings.get",
    area: "integration-settings",
    method: "GET",
    path: "/v2/integration-settings",
    scope: "api:integration-settings:write",
    access: "read",
    summary: "The settings of this integration; seen to answer, never documented.",
    standing: "undocumented",
    request: {},
    response: z.looseObject({
      ...answerFields,
      integrationSettings: z.looseObject({ id: id() }).nullish(),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
