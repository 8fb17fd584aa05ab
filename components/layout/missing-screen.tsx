import { buttonStyle } from "#components/ui/button-style.ts";
import { errorWords } from "#components/ui/error-words.ts";
import { FromShell } from "./from-shell.tsx";
import { OverviewLink } from "./overview-link.tsx";

/**
 * A tenant's screen for what does not exist, or is out of the viewer's sight. Next names it in every page below it, so it
 * brings hardly a script: it has its own bar and a plain link.
 */
export function MissingScreen() {
  const { title, sentence, nextStep } = errorWords.not_found;
  return (
    <>
      <header className="sticky top-0 z-20 flex h-12 items-center gap-3 border-b border-line bg-canvas px-4 sm:px-6">
        <h1 className="min-w-0 flex-1 truncate text-base font-semibold text-ink">{title}</h1>
        <FromShell part="mark" className="shrink-0 max-md:hidden" />
        <FromShell part="searchTrigger" className="shrink-0" />
      </header>
      <FromShell part="mark" className="border-b border-line px-4 py-1.5 md:hidden" />
      <div className="mx-auto flex max-w-md flex-col items-center gap-1 px-6 py-14 text-center">
        <p className="text-sm text-pretty text-ink-2">
          {sentence} {nextStep}
        </p>
        <OverviewLink className={`mt-4 ${buttonStyle("secondary", "md")}`}>Go to the overview</OverviewLink>
      </div>
    </>
  );
}
