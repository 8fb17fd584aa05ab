import { inspect } from "node:util";

/**
 * A credential in memory. However it is printed, joined, logged or serialised, it reads `[redacted]`;
 * only `reveal` gives the text, at the one place that sends or seals it.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return "[redacted]";
  }

  toJSON(): string {
    return "[redacted]";
  }

  [inspect.custom](): string {
    return "[redacted]";
  }
}
