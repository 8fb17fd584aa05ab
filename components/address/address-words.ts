import type { AddressParser } from "./parsers.ts";

// biome-ignore lint/suspicious/noExplicitAny: a parser takes only its own kind of value
export type AddressParsers = Readonly<Record<string, AddressParser<any, any>>>;

export type AddressState<Parsers extends AddressParsers> = {
  [Name in keyof Parsers]: Parsers[Name] extends AddressParser<infer Value, infer Empty>
    ? Value | Empty
    : never;
};

export type AddressChange<Parsers extends AddressParsers> = {
  [Name in keyof Parsers]?: Parsers[Name] extends AddressParser<infer Value, infer _> ? Value | null : never;
};

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** What was read last under a name, so that a value stays the same object while its words do. */
export type AddressMemory = Map<string, { texts: readonly string[]; parser: unknown; value: unknown }>;

export function readAddress<Parsers extends AddressParsers>(
  words: string,
  parsers: Parsers,
  memory: AddressMemory,
): AddressState<Parsers> {
  const params = new URLSearchParams(words);
  const state = Object.entries(parsers).map(([name, parser]) => {
    const texts = params.getAll(name);
    const known = memory.get(name);
    if (known && known.parser === parser && same(known.texts, texts)) return [name, known.value];
    const value = (texts.length > 0 ? parser.read(texts) : null) ?? parser.empty;
    memory.set(name, { texts, parser, value });
    return [name, value];
  });
  return Object.fromEntries(state);
}

/** The address's words after a change; null says nothing of any of the names. What an empty address means is left out. */
export function changeAddress<Parsers extends AddressParsers>(
  words: string,
  parsers: Parsers,
  change: AddressChange<Parsers> | null,
): string {
  const params = new URLSearchParams(words);
  for (const [name, parser] of Object.entries(parsers)) {
    if (change !== null && !(name in change)) continue;
    const value = change?.[name] ?? null;
    const texts = value === null ? [] : parser.write(value);
    const [first, ...rest] =
      value === null || (parser.empty !== null && same(texts, parser.write(parser.empty))) ? [] : texts;
    if (first === undefined) params.delete(name);
    else params.set(name, first);
    for (const text of rest) params.append(name, text);
  }
  return params.toString();
}
