import { parseInput } from "#lib/http/parse-input.ts";
import { parseJson } from "#lib/http/parse-json.ts";
import { readText } from "#lib/http/read-body.ts";
import { StartConnectInput } from "../schemas.ts";

const maxBytes = 16 * 1024;

/**
 * The input of a connect from a plain HTML form (`scope` once for each scope, `returnTo`) or from JSON.
 * @throws {AppError} `invalid_input`
 */
export async function readStartConnect(
  request: Request,
): Promise<{ input: StartConnectInput; isForm: boolean }> {
  const text = await readText(request, maxBytes);
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
  if (!isForm) return { input: parseInput(StartConnectInput, parseJson(request, text) ?? {}), isForm };
  const form = new URLSearchParams(text);
  const scopes = form.getAll("scope");
  const returnTo = form.get("returnTo");
  const fields = { ...(scopes.length > 0 && { scopes }), ...(returnTo !== null && { returnTo }) };
  return { input: parseInput(StartConnectInput, fields), isForm };
}
