/** For browsers that do not tell when they are idle. */
const calmMs = 1_000;
/** A page that never rests gets it nevertheless. */
const mostMs = 5_000;

/** Calls once everything of the page has come and the browser has nothing to do. Returns how to call it off. */
export function whenCalm(call: () => void): () => void {
  const stop = new AbortController();
  const once = () => {
    if (!stop.signal.aborted) call();
  };
  const wait = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(once, { timeout: mostMs });
    else setTimeout(once, calmMs);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true, signal: stop.signal });
  return () => stop.abort();
}
