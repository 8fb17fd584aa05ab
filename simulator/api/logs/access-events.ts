import { dayOf } from "../../rules/company-day.ts";
import { at, hashText, mix } from "../../world/rng.ts";
import { type SignIn, signInsOfDay } from "../../world/sign-ins.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import type { LogEvent } from "./log-event.ts";

const METHODS = ["Google", "Google", "SAML", "Password"] as const;
const AGENTS = [
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/141.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/141.0",
  "Gong/5.12 (iPhone; iOS 19.0)",
] as const;

const createdMs = ({ created }: GongUser) => (typeof created === "string" ? Date.parse(created) : 0);

/** Sign-ins of the active users, from the day on which they were created. */
export function accessEvents({ company }: ApiRequest, span: { fromMs: number; toMs: number }): LogEvent[] {
  const { offsetAt } = company.company;
  const users = company.users({ includeAvatars: false }).filter(({ active }) => active);
  const seeds = users.map(({ id }) => hashText(id));
  const lastDay = dayOf(offsetAt, span.toMs);
  const events: LogEvent[] = [];
  for (let day = dayOf(offsetAt, span.fromMs); day <= lastDay; day += 1) {
    for (const signIn of signInsOfDay(offsetAt, seeds, day)) {
      const { atMs, isBySupport } = signIn;
      const user = at(users, signIn.user);
      if (atMs < createdMs(user)) continue;
      events.push({ atMs, userId: user.id, isBySupport, record: () => recordOf(signIn) });
    }
  }
  return events;
}

function recordOf({ seed, hasSucceeded, isBySupport }: SignIn): JsonObject {
  return {
    action: isBySupport ? "Impersonation" : "Login",
    status: hasSucceeded ? "Success" : "Failure",
    authenticationMethod: at(METHODS, seed),
    ipAddress: `203.0.113.${mix(seed, 3) % 254}`,
    userAgent: at(AGENTS, seed >>> 5),
  };
}
