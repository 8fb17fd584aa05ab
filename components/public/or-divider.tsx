/** Between one way to sign in and the next. */
export function OrDivider({ children = "or" }: { children?: string }) {
  return (
    <div className="flex items-center gap-3 text-xs text-ink-3">
      <span className="h-px flex-1 bg-line" aria-hidden="true" />
      {children}
      <span className="h-px flex-1 bg-line" aria-hidden="true" />
    </div>
  );
}
