/** JSON text in which big integers are strings, since a reader would round them. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // The usual way does without asking for every value, and refuses big integers.
    if (!(error instanceof TypeError)) throw error;
  }
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
}

/** A JSON answer that no cache keeps; 200 unless told. */
export function jsonResponse(value: unknown, status = 200): Response {
  return new Response(toJson(value), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
}

/** What a handler gave back, as an answer: a Response as it is, nothing as 204, all else as JSON. */
export function responseOf(result: unknown): Response {
  if (result instanceof Response) {
    const answer = new Response(result.body, result);
    if (!answer.headers.has("cache-control")) answer.headers.set("cache-control", "no-store");
    return answer;
  }
  if (result === undefined)
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  return jsonResponse(result);
}
