import { z } from "zod";
import { id, list, oneOf, text, words } from "./shapes.ts";

const systems = ["Salesforce", "HubSpot", "MicrosoftDynamic", "Generic"] as const;

/** Which CRM an answer speaks of. */
export const crmSystem = () => oneOf(systems);

/** A CRM field in an answer; its value may be of any type. */
export const crmField = z.looseObject({ name: text(), value: z.unknown() });

/** CRM records around a call or a person, in an answer. */
export function crmContext<const Types extends readonly [string, ...string[]]>(objectTypes: Types) {
  return z.looseObject({
    system: crmSystem(),
    objects: list(
      z.looseObject({
        objectType: oneOf(objectTypes),
        objectId: id(),
        fields: list(crmField),
        timing: oneOf(["Now", "TimeOfCall"]),
      }),
    ),
  });
}

/** CRM records around a call or a person, in a request. */
export function crmContextInput() {
  const objectType = z.enum(["Account", "Contact", "Lead", "Opportunity", "User"]);
  const field = z.strictObject({ name: words().optional(), value: z.unknown().optional() });
  const object = z.strictObject({ objectType, objectId: words(), fields: z.array(field).optional() });
  return z.array(z.strictObject({ system: z.enum(systems), objects: z.array(object).optional() })).optional();
}
