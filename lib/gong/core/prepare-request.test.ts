import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type AnyOperation, defineOperation } from "./define-operation.ts";
import { GongError } from "./errors.ts";
import { gongId, numericGongId, uploadFile } from "./fields.ts";
import { prepareRequest } from "./prepare-request.ts";

function declare(over: Partial<AnyOperation>): AnyOperation {
  return {
    ...defineOperation({
      id: "sample",
      name: "samples.do",
      area: "samples",
      method: "POST",
      path: "/v2/samples",
      scope: null,
      access: "write",
      summary: "",
      request: {},
      response: z.looseObject({}),
      paging: null,
      emptyOn404: null,
    }),
    ...over,
  };
}

function refusal(operation: AnyOperation, input: unknown): GongError {
  try {
    prepareRequest(operation, input);
  } catch (error) {
    if (error instanceof GongError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

const split = declare({
  path: "/v2/samples/{id}/parts",
  request: {
    path: z.strictObject({ id: gongId() }),
    query: z.strictObject({
      cursor: z.string().optional(),
      flag: z.boolean().optional(),
      tags: z.array(z.string()).optional(),
    }),
    body: z.strictObject({ workspaceId: numericGongId(), note: z.string().max(5).optional() }),
  },
});

describe("preparing a request", () => {
  it("puts each key where the declaration says", () => {
    const request = prepareRequest(split, {
      id: "12",
      cursor: "a+b/c=",
      flag: false,
      tags: ["x", "y z"],
      workspaceId: "12345678901234567890",
      note: "hi",
    });
    expect(request.method).toBe("POST");
    expect(request.target).toBe("/v2/samples/12/parts?cursor=a%2Bb%2Fc%3D&flag=false&tags=x&tags=y+z");
    expect(request.openBody()).toBe('{"workspaceId":12345678901234567890,"note":"hi"}');
    expect(request.headers).toEqual({
      accept: "application/json",
      "user-agent": "callboard",
      "content-type": "application/json",
    });
  });

  it("leaves out what is undefined", () => {
    const request = prepareRequest(split, { id: "1", cursor: undefined, workspaceId: 5, note: undefined });
    expect(request.target).toBe("/v2/samples/1/parts");
    expect(request.openBody()).toBe('{"workspaceId":5}');
  });

  it("sends no body and no content type where none is declared", () => {
    const request = prepareRequest(declare({}), undefined);
    expect(request.openBody()).toBeUndefined();
    expect(request.headers["content-type"]).toBeUndefined();
  });

  it("sends a body with GET and DELETE where one is declared", () => {
    for (const method of ["GET", "DELETE"] as const) {
      const request = prepareRequest(declare({ method, request: { body: z.array(z.string()) } }), {
        body: ["a"],
      });
      expect([request.method, request.openBody()]).toEqual([method, '["a"]']);
    }
  });

  it("opens a form anew for each try", async () => {
    const form = declare({
      contentType: "multipart/form-data",
      request: {
        body: z.strictObject({ mediaFile: uploadFile({ maxBytes: 10, contentTypes: ["audio/wav"] }) }),
      },
    });
    let opened = 0;
    const request = prepareRequest(form, {
      mediaFile: {
        filename: "a.wav",
        contentType: "audio/wav",
        open: async function* () {
          opened += 1;
          yield Buffer.from("RIFF");
        },
      },
    });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const body = request.openBody();
      if (typeof body !== "object") throw new Error("a stream was expected");
      for await (const _chunk of body) void _chunk;
    }
    expect(opened).toBe(2);
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=callboard-/);
  });
});

describe("refusing an input before anything is sent", () => {
  it("names every field at fault with its path, and no value", () => {
    const error = refusal(split, { id: "x-secret", workspaceId: "1", note: "too-long-secret" });
    expect(error).toMatchObject({ kind: "bad-request", status: undefined, operationId: "sample" });
    expect(error.issues.map((issue) => issue.path)).toEqual(["id", "note"]);
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it("refuses unknown fields, which Gong would drop in silence", () => {
    expect(refusal(split, { id: "1", workspaceId: "1", workspace: "1" }).issues[0]?.message).toContain(
      "workspace",
    );
    expect(refusal(declare({}), { stray: 1 }).issues[0]?.message).toContain("stray");
  });

  it.each([null, "text", 5, [], true])("refuses %j as the whole input", (input) => {
    expect(refusal(split, input).kind).toBe("bad-request");
  });

  it.each(["", ".", ".."])("never lets %j become part of a path", (id) => {
    const operation = declare({
      path: "/v2/samples/{id}",
      request: { path: z.strictObject({ id: z.string() }) },
    });
    expect(refusal(operation, { id }).issues[0]?.path).toBe("id");
  });

  it("keeps slashes and question marks inside their path segment", () => {
    const operation = declare({
      path: "/v2/samples/{id}",
      request: { path: z.strictObject({ id: z.string() }) },
    });
    expect(prepareRequest(operation, { id: "a/../b?c#d" }).target).toBe("/v2/samples/a%2F..%2Fb%3Fc%23d");
  });
});
