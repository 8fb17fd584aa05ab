import { describe, expect, it } from "vitest";
import { totalsOf } from "./list-people-report.ts";
import type { PeopleColumn } from "./people-columns.ts";
import type { PersonPeriod } from "./read-people-report.ts";

const column = (id: string, cell: PeopleColumn["cell"], isSum = true): PeopleColumn => ({
  id,
  label: id,
  kind: "number",
  isSum,
  cell,
});
const row = (id: string, counted: number | null): PersonPeriod =>
  ({ id, counts: counted === null ? null : { callsGaveFeedback: counted } }) as PersonPeriod;
const columns = [
  column("feedback", ({ counts }) => counts?.callsGaveFeedback),
  column("always", () => 2),
  column("mean", () => 0.5, false),
];
const sumsOf = (rows: PersonPeriod[]) =>
  totalsOf({ columns, rows, days: null, companyZone: null, asOf: null, copiedFrom: null }, "week").sums;

describe("the totals of the report on people", () => {
  it("add up what is known", () => {
    expect(sumsOf([row("1", 3), row("1", null), row("2", 0)])).toEqual({ feedback: 3, always: 6 });
  });

  it("hold no nought for what is not known of any row", () => {
    expect(sumsOf([row("1", null), row("2", null)])).toEqual({ always: 4 });
    expect(sumsOf([row("1", 0)])).toEqual({ feedback: 0, always: 2 });
  });
});
