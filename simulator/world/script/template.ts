import { at, type Rng } from "../rng.ts";

/** A line with gaps: fixed text, a slot to fill, or a choice between wordings. */
export type Template = readonly Part[];
type Part = string | { slot: string; isCapital: boolean } | { choices: readonly Template[] };

/** Gives the text of a slot; throws when the story has none of that name. */
export type Slots = (name: string) => string;

function splitChoices(text: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === "{") {
      depth++;
    } else if (letter === "}") {
      depth--;
    } else if (letter === "|" && depth === 0) {
      choices.push(text.slice(start, i));
      start = i + 1;
    }
  }
  choices.push(text.slice(start));
  return choices;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") {
      depth++;
    } else if (text[i] === "}") {
      depth--;
      if (depth === 0) {
        return i;
      }
    }
  }
  throw new SyntaxError(`a brace stays open in: ${text}`);
}

/** Reads `Hello {name}, {good morning|good {time}}`; `{^name}` starts with a capital. */
export function parseTemplate(text: string): Template {
  const parts: Part[] = [];
  let rest = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", rest)) {
    if (open > rest) {
      parts.push(text.slice(rest, open));
    }
    const close = closingBrace(text, open);
    const inside = text.slice(open + 1, close);
    const choices = splitChoices(inside);
    if (choices.length > 1) {
      parts.push({ choices: choices.map(parseTemplate) });
    } else {
      const isCapital = inside.startsWith("^");
      parts.push({ slot: isCapital ? inside.slice(1) : inside, isCapital });
    }
    rest = close + 1;
  }
  if (rest < text.length) {
    parts.push(text.slice(rest));
  }
  return parts;
}

export function render(template: Template, slots: Slots, rng: Rng): string {
  let text = "";
  for (const part of template) {
    if (typeof part === "string") {
      text += part;
    } else if ("slot" in part) {
      const value = slots(part.slot);
      text += part.isCapital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    } else {
      text += render(at(part.choices, Math.floor(rng.next() * part.choices.length)), slots, rng);
    }
  }
  return text;
}

/** Every slot a template may ask for, in any of its wordings. */
export function slotsOf(template: Template): string[] {
  return template.flatMap((part) => {
    if (typeof part === "string") {
      return [];
    }
    return "slot" in part ? [part.slot] : part.choices.flatMap(slotsOf);
  });
}
