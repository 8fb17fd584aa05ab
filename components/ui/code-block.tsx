import { cx } from "./cx.ts";

export interface CodeBlockProps {
  /** Names it for screen readers. */
  label: string;
  text: string;
  className?: string;
}

/** Text in the fixed-width face with its own scroll. */
export function CodeBlock({ label, text, className }: CodeBlockProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <pre
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx(
        "overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs [overflow-wrap:anywhere] whitespace-pre-wrap text-ink",
        className,
      )}
    >
      {text}
    </pre>
  );
}
