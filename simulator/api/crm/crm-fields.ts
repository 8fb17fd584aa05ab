import { FieldReader, isJsonObject } from "../../rules/field-reader.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { OBJECT_TYPES, readObjectType } from "./read-crm-query.ts";

const FIELD_TYPES = [
  "DATE",
  "DATETIME",
  "NUMBER",
  "PERCENT",
  "CURRENCY",
  "ID",
  "URL",
  "STRING",
  "BOOLEAN",
  "PHONENUMBER",
  "EMAILADDRESS",
  "PICKLIST",
  "REFERENCE",
  "STRINGARRAY",
] as const;

export function listCrmSchemaFields(request: ApiRequest): JsonObject {
  const { objectType } = readObjectType(request);
  return { objectTypeToSelectedFields: { [objectType]: request.company.crm.fieldsOf(objectType) } };
}

/** All fields go in every time: what is not named is no field any more. */
export function uploadCrmSchema(request: ApiRequest): JsonObject {
  const { objectType } = readObjectType(request);
  const read = new FieldReader({ fields: request.list });
  const fields = read.requiredObjects("fields").map((field, at) => {
    const type = field.requiredOneOf("type", FIELD_TYPES);
    field.requiredText("uniqueName");
    field.requiredText("label");
    field.timeMs("lastModified");
    const referenceTo = field.oneOf("referenceTo", [...OBJECT_TYPES, "USER"]);
    if (type === "REFERENCE" && referenceTo === undefined) field.fail("referenceTo", "must not be null");
    if (type === "PICKLIST") field.requiredIds("orderedValueList");
    const given = request.list[at];
    return isJsonObject(given) ? given : {};
  });
  read.assertValid();
  const kept = fields.filter(({ isDeleted }) => isDeleted !== true);
  request.company.crm.replaceFields(objectType, kept);
  return {};
}
