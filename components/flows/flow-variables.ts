import type { FlowStep } from "#lib/flows/schemas.ts";
import { codeWords } from "./tasks/code-words.ts";

const placeholder = /\{\{([^{}]{1,200})\}\}/g;

export type TextPart = { kind: "text"; text: string } | { kind: "variable"; name: string };

/** A text and the placeholders in it, in their order. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(placeholder)) {
    const name = (match[1] ?? "").trim();
    if (name === "") continue;
    if (match.index > from) parts.push({ kind: "text", text: text.slice(from, match.index) });
    parts.push({ kind: "variable", name });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

/** Names of the placeholders that stand in a flow's texts, in the order of their first use. */
export function flowVariables(steps: readonly Pick<FlowStep, "subject" | "body">[]): string[] {
  const texts = steps.flatMap(({ subject, body }) => [subject ?? "", body ?? ""]);
  return [
    ...new Set(texts.flatMap(textParts).flatMap((part) => (part.kind === "variable" ? [part.name] : []))),
  ];
}

/** "recipient.first_name" as words: "Recipient first name". */
export function variableWords(name: string): string {
  return codeWords(name.replaceAll(".", "_").replaceAll(/([a-z])([A-Z])/g, "$1_$2"));
}
