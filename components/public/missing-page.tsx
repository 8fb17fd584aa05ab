import { buttonStyle } from "#components/ui/button-style.ts";
import { errorWords } from "#components/ui/error-words.ts";
import { Logo } from "#components/ui/logo.tsx";

/**
 * A page outside every tenant for an address that leads nowhere. Next names it in every page below it, so it brings no
 * script: its links are plain ones.
 */
export function MissingPage() {
  const { title, sentence, nextStep } = errorWords.not_found;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-6xl shrink-0 items-center px-4 sm:px-6">
        <a href="/" aria-label="Callboard, start" className="rounded-sm">
          <Logo />
        </a>
      </header>
      <main id="content" className="flex flex-1 flex-col">
        <div className="mx-auto my-auto flex max-w-md flex-col items-center gap-1 px-6 py-14 text-center">
          <h1 className="text-base font-semibold text-ink">{title}</h1>
          <p className="text-sm text-pretty text-ink-2">
            {sentence} {nextStep}
          </p>
          <a href="/" className={`mt-4 ${buttonStyle("secondary", "md")}`}>
            Go to the start
          </a>
        </div>
      </main>
    </div>
  );
}
