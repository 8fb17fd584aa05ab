/** How one choice stands in the address: as one word under its name, or as several. */
export interface AddressParser<Value, Empty extends Value | null = null> {
  read: (texts: readonly string[]) => Value | null;
  write: (value: Value) => readonly string[];
  /** What an address means that says nothing; it is left out of the address. */
  empty: Empty;
  withDefault: (value: Value) => AddressParser<Value, Value>;
}

type Words<Value> = Pick<AddressParser<Value>, "read" | "write">;

const parser = <Value>(words: Words<Value>): AddressParser<Value> => ({
  ...words,
  empty: null,
  withDefault: (empty) => ({ ...parser(words), empty }),
});

export interface OneWord<Value> {
  parse: (text: string) => Value | null;
  serialize: (value: Value) => string;
}

export const createParser = <Value>({ parse, serialize }: OneWord<Value>): AddressParser<Value> =>
  parser({
    read: ([text]) => (text === undefined ? null : parse(text)),
    write: (value) => [serialize(value)],
  });

export const parseAsString = createParser<string>({ parse: (text) => text, serialize: (text) => text });

export const parseAsStringLiteral = <const Word extends string>(words: readonly Word[]) =>
  createParser<Word>({
    parse: (text) => words.find((word) => word === text) ?? null,
    serialize: (word) => word,
  });

export const parseAsInteger = createParser<number>({
  parse: (text) => (/^[+-]?\d/.test(text) ? Number.parseInt(text, 10) : null),
  serialize: String,
});

export const parseAsBoolean = createParser<boolean>({
  parse: (text) => text.toLowerCase() === "true",
  serialize: String,
});

const several = <Value>(one: AddressParser<Value>, texts: readonly string[]) =>
  texts.map((text) => one.read([text])).filter((value) => value !== null);

/** Several values under one name, with commas between. */
export const parseAsArrayOf = <Value>(one: AddressParser<Value>) =>
  parser<Value[]>({
    read: ([text]) => {
      if (text === undefined) return null;
      return text === ""
        ? []
        : several(
            one,
            text.split(",").map((part) => part.replaceAll("%2C", ",")),
          );
    },
    write: (values) => [
      values
        .flatMap(one.write)
        .map((part) => part.replaceAll(",", "%2C"))
        .join(),
    ],
  });

/** Several values, each under the name. */
export const parseAsSeveral = <Value>(one: AddressParser<Value>) =>
  parser<Value[]>({
    read: (texts) => {
      const values = several(one, texts);
      return values.length > 0 ? values : null;
    },
    write: (values) => values.flatMap(one.write),
  });
