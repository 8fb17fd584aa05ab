import { toast } from "#components/ui/toast.ts";

/** Copies a text and says so; where the browser refuses, the text stands in the message. */
export function copyText(text: string, done: string): void {
  navigator.clipboard.writeText(text).then(
    () => toast.success(done),
    () => toast.error(`The browser did not let us copy. Here it is: ${text}`),
  );
}
