import { codeWords } from "./tasks/code-words.ts";

const words: Record<string, string> = {
  SEND_EMAIL: "Manual e-mail",
  AUTO_SEND_EMAIL: "Automatic e-mail",
  CALL: "Manual call",
  LINKEDIN_CONNECT: "LinkedIn connection request",
  LINKEDIN_MESSAGE: "LinkedIn message",
  CUSTOM: "Custom task",
};

/** What is done in a step, in words; a kind that Gong adds one day is told by its own code. */
export function stepAction(code: string | null): string {
  if (code === null) return "Step";
  return words[code] ?? (codeWords(code) || "Step");
}
