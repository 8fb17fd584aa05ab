export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent-fill px-3 py-2 text-sm font-medium text-on-accent focus:translate-y-0"
    >
      Skip to the content
    </a>
  );
}
