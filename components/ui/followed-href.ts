interface Press {
  target: EventTarget;
  button: number;
  defaultPrevented: boolean;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Where a press on a plain link leads within the app; null for what the browser does itself, as in a new tab. */
export function followedHref(press: Press): string | null {
  const isPlain = press.button === 0 && !(press.metaKey || press.ctrlKey || press.shiftKey || press.altKey);
  if (!isPlain || press.defaultPrevented || !(press.target instanceof Element)) return null;
  const link = press.target.closest("a");
  if (!link || link.target || link.hasAttribute("download")) return null;
  return link.getAttribute("href");
}
