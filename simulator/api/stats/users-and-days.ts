import { type Day, dayOf, readDay, startOfDay } from "../../rules/company-day.ts";
import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import type { GongUser } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";

/** What the statistics of users are asked for. Days are the company's, `toDay` is not part of the span. */
export interface UsersAndDays {
  fromDay: Day;
  toDay: Day;
  fromMs: number;
  toMs: number;
  /** Undefined for everybody. */
  userIds: string[] | undefined;
  /** Whether an activity at this moment counts. */
  covers(atMs: number): boolean;
  cursor: string | undefined;
  /** The filter as a plain value, for the cursor. */
  key: unknown[];
}

/** Reads cursor and filter; `readMore` reads what an operation asks besides. Throws the 400. */
export function readUsersAndDays(
  { body, company, nowMs }: ApiRequest,
  readMore: (read: FieldReader) => void = () => undefined,
): UsersAndDays {
  const { offsetAt } = company.company;
  const read = new FieldReader(body);
  const filter = read.requiredObject("filter");
  const fromDay = requiredDay(filter, "fromDate");
  const toDay = requiredDay(filter, "toDate");
  const createdFromMs = filter.timeMs("createdFromDateTime");
  const createdToMs = filter.timeMs("createdToDateTime");
  const userIds = filter.idsIfAny("userIds");
  const cursor = read.text("cursor");
  if (fromDay !== undefined && toDay !== undefined && fromDay >= toDay) {
    filter.fail("fromDate", "must be before toDate");
  }
  if (toDay !== undefined && toDay > dayOf(offsetAt, nowMs)) {
    filter.fail("toDate", "must not be after the current day");
  }
  readMore(read);
  read.assertValid();
  const span = { fromDay: fromDay ?? 0, toDay: toDay ?? 0 };
  const fromMs = startOfDay(offsetAt, span.fromDay);
  const toMs = startOfDay(offsetAt, span.toDay);
  const first = Math.max(fromMs, createdFromMs ?? fromMs);
  const end = Math.min(toMs, createdToMs ?? toMs);
  return {
    ...span,
    fromMs,
    toMs,
    userIds,
    covers: (atMs) => atMs >= first && atMs < end,
    cursor,
    key: [span.fromDay, span.toDay, createdFromMs, createdToMs, userIds],
  };
}

/** The asked users in the order of the list of users. Throws the documented 404 when none of them is known. */
export function usersAskedFor({ company }: ApiRequest, { userIds }: UsersAndDays): GongUser[] {
  const users = company.users({ includeAvatars: false });
  const asked = userIds === undefined ? users : users.filter(({ id }) => userIds.includes(id));
  if (asked.length === 0) throw new GongError(404, "User not found");
  return asked;
}

function requiredDay(read: FieldReader, name: string): Day | undefined {
  return read.has(name) ? readDay(read, name) : read.fail(name, "must not be null");
}
