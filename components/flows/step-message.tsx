import { type TextPart, variableWords } from "./flow-variables.ts";
import { messageParagraphs } from "./step-text.ts";

/** A text in which placeholders stand out and are told in words. */
export function PartsOfText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map((part, index) =>
    part.kind === "text" ? (
      part.text
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their places
        key={index}
        title={`{{${part.name}}}`}
        className="rounded bg-sunken px-1 text-ink"
      >
        {variableWords(part.name)}
      </span>
    ),
  );
}

/** The words of a step's message; whatever HTML Gong keeps around them stays out. */
export function StepMessage({ body }: { body: string }) {
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm break-words text-ink-2">
      {messageParagraphs(body).map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their places
        <p key={index} className="whitespace-pre-line">
          <PartsOfText parts={parts} />
        </p>
      ))}
    </div>
  );
}
