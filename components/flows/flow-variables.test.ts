import { describe, expect, it } from "vitest";
import { flowVariables } from "./flow-variables.ts";

describe("the variables of a flow", () => {
  it("are the placeholders of its subjects and texts, each once", () => {
    expect(
      flowVariables([
        {
          subject: "{{account.name}} and the hours",
          body: "Hello {{ recipient.first_name }} of {{account.name}}",
        },
        { subject: null, body: "{ not } {{}} this" },
      ]),
    ).toEqual(["account.name", "recipient.first_name"]);
  });
});
