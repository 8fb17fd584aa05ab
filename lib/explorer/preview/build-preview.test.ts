import { describe, expect, it } from "vitest";
import { prepareRequest } from "#lib/gong/core/prepare-request.ts";
import { findOperation } from "#lib/gong/operations/registry.ts";
import { buildPreview } from "./build-preview.ts";

const host = "https://us-1.api.gong.io";
const operation = (id: string) => {
  const found = findOperation(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const preview = (id: string, values: Record<string, unknown>) => buildPreview(operation(id), values, host);

describe("the request as it will be sent", () => {
  it("is what the client sends, exact ids included", () => {
    const values = { integrationId: "90071992547409931", objectType: "DEAL", body: ["a"] };
    const sent = prepareRequest(operation("getCrmObjects"), values);
    const shown = preview("getCrmObjects", values);
    expect(shown).toMatchObject({
      method: "GET",
      url: host + sent.target,
      body: sent.openBody(),
      invalidParams: [],
    });
    expect(shown.url).toContain("integrationId=90071992547409931");
    expect(shown.headers).toContainEqual({ name: "Authorization", value: "$GONG_AUTHORIZATION" });
    expect(shown.curl).toContain('--header "Authorization: $GONG_AUTHORIZATION"');
  });

  it("is sketched while fields are missing, with each fault at its path", () => {
    const shown = preview("listCallsExtensive", { filter: { fromDateTime: "yesterday" }, cursor: "" });
    expect(shown.body).toBe('{"filter":{"fromDateTime":"yesterday"}}');
    expect(shown.invalidParams.map(({ name }) => name)).toEqual(["cursor", "filter.fromDateTime"]);
    expect(shown.invalidParams[1]?.reason).toContain("ISO-8601");
    expect(preview("getCall", {}).url).toBe(`${host}/v2/calls/{id}`);
  });

  it("shows the parts of a form, the file by its name", () => {
    const values = { id: "123", mediaFile: { fileName: "talk.mp3" } };
    const shown = preview("uploadCallMedia", values);
    expect(shown).toMatchObject({
      method: "PUT",
      url: `${host}/v2/calls/123/media`,
      body: null,
      parts: [{ name: "mediaFile", value: "talk.mp3", isFile: true }],
      invalidParams: [],
    });
  });

  it("keeps a hostile path value inside its part", () => {
    expect(preview("getBulkAssignment", { id: "../../oauth2" }).url).toBe(
      `${host}/v2/flows/prospects/bulk-assignments/..%2F..%2Foauth2`,
    );
  });
});
