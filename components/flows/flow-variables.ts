import type { FlowStep } from "#lib/flows/schemas.ts";

const placeholder = /\{\{\s*([^{}]{1,200}?)\s*\}\}/g;

/** Names of the placeholders that stand in a flow's texts, in the order of their first use. */
export function flowVariables(steps: readonly Pick<FlowStep, "subject" | "body">[]): string[] {
  const texts = steps.flatMap(({ subject, body }) => [subject ?? "", body ?? ""]);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(placeholder)].map(([, name]) => name ?? "")))];
}
