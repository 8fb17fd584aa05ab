import fc from "fast-check";

/** JSON that keeps no promise: nulls, wrong types, numbers as text, control characters, absent keys. */
export const junk: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      null,
      undefined,
      "",
      "null",
      "true",
      "-1",
      "12.5",
      "\u0000a",
      "\ud800",
      Number.NaN,
      1e300,
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** An object with some of `keys`, each holding what is expected or junk. */
export function partly(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const shaped = Object.fromEntries(
    Object.entries(fields).map(([key, expected]) => [
      key,
      fc.oneof({ weight: 3, arbitrary: expected }, junk),
    ]),
  );
  return fc.oneof({ weight: 5, arbitrary: fc.record(shaped, { requiredKeys: [] }) }, junk);
}

/** The same JSON with the keys of every object in reverse order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]): [string, unknown] => [key, reversed(entry)])
      .reverse(),
  );
}
