import { createHmac, timingSafeEqual } from "node:crypto";
import { GongError } from "./gong-error.ts";

/** Seconds a paging sequence lives, counted from its first page. */
export const SEQUENCE_LIFE_SECONDS = 3_600;

export interface CursorState {
  pageSize: number;
  pageNumber: number;
  total: number;
  /** Id of the last record handed out. */
  lastId: string;
  /** Digest of the request without its cursor: a cursor only continues the request it came from. */
  request: string;
  /** Epoch milliseconds of the first page. */
  time: number;
  /** Epoch seconds after which the sequence is dead. */
  exp: number;
}

const HEADER = Buffer.from(JSON.stringify({ alg: "HS256" })).toString("base64url");

function sign(input: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(input).digest();
}

/** A compact JWT (HS256), the form Gong's cursors have. */
export function writeCursor(state: CursorState, secret: string): string {
  const input = `${HEADER}.${Buffer.from(JSON.stringify(state)).toString("base64url")}`;
  return `${input}.${sign(input, secret).toString("base64url")}`;
}

/** Reads a cursor back. Throws the 400 of a damaged, foreign or expired one. */
export function readCursor(
  cursor: string,
  expect: { secret: string; request: string; nowMs: number },
): CursorState {
  const state = verify(cursor, expect.secret);
  if (state === null || state.request !== expect.request) throw new GongError(400, "Failed to verify cursor");
  if (expect.nowMs >= state.exp * 1_000) throw new GongError(400, "The cursor has expired");
  return state;
}

function verify(cursor: string, secret: string): CursorState | null {
  const [header, payload, signature, ...rest] = cursor.split(".");
  if (header !== HEADER || payload === undefined || signature === undefined || rest.length > 0) return null;
  const expected = sign(`${header}.${payload}`, secret);
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const state: CursorState = JSON.parse(Buffer.from(payload, "base64url").toString());
  return state;
}
