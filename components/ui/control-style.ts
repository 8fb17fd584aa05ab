/** The look of everything typed into or chosen from. */
export const controlStyle =
  "h-8 w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-sm text-ink placeholder:text-ink-3 " +
  "transition-colors hover:not-disabled:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 " +
  "disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3 " +
  "aria-invalid:border-danger aria-invalid:focus-visible:outline-danger";
