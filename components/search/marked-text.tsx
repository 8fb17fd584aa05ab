import type { SnippetPart } from "#lib/search/schemas.ts";

/** What was said, with what was looked for marked. */
export function MarkedText({ parts }: { parts: readonly SnippetPart[] }) {
  let offset = 0;
  return (
    <>
      {parts.map((part) => {
        const key = offset;
        offset += part.text.length + 1;
        return part.isMark ? (
          <mark key={key} className="rounded-xs bg-mark px-px text-ink">
            {part.text}
          </mark>
        ) : (
          <span key={key}>{part.text}</span>
        );
      })}
    </>
  );
}
