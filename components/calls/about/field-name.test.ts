import { expect, it } from "vitest";
import { fieldName } from "./field-name.ts";

it.each([
  ["CloseDate", "Close date"],
  ["Main_Competitor__c", "Main competitor"],
  ["CurrencyIsoCode", "Currency iso code"],
  ["ARR__c", "ARR"],
  ["hs_deal_stage", "Hs deal stage"],
  ["Name", "Name"],
  ["__c", "__c"],
])("the CRM field %s is shown as %s", (name, shown) => {
  expect(fieldName(name)).toBe(shown);
});
