export interface PlainErrorProps {
  sentence?: string | undefined;
  nextStep?: string | undefined;
  errorId?: string | undefined;
  onRetry?: (() => void) | undefined;
  headingLevel?: 1 | 2;
}

/** A failure told without anything that would have to be loaded first. */
export function PlainError({ sentence, nextStep, errorId, onRetry, headingLevel = 2 }: PlainErrorProps) {
  const Heading = headingLevel === 1 ? "h1" : "h2";
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-1 px-6 py-14 text-center">
      <Heading className="text-base font-semibold text-ink">Something broke</Heading>
      <p className="text-sm text-ink-2">
        {sentence ?? "This could not be shown."} {nextStep ?? "Load the page again."}
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry} className="mt-4 text-sm text-accent underline">
          Try again
        </button>
      ) : null}
      {errorId ? <p className="mt-4 text-xs text-ink-3">Error id {errorId}</p> : null}
    </div>
  );
}
