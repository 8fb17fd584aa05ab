import { z } from "zod";
import { keyRouteFacts, type RouteHandler } from "#lib/http/route-kind.ts";

/** Fails when a route that API keys may use answers otherwise than the document of the API says, a field more included. */
export async function holdAnswer(handler: RouteHandler, response: Response): Promise<void> {
  const schema = keyRouteFacts(handler)?.answer;
  if (!schema || !response.ok) return;
  const { error } = schema.safeParse(await response.clone().json());
  if (error) throw new Error(`The answer is not as documented:\n${z.prettifyError(error)}`);
}
