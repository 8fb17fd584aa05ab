export interface ToastOptions {
  description?: string;
  action?: { label: string; onClick: () => void };
}

export interface ToastRequest extends ToastOptions {
  tone: "ok" | "danger" | "info";
  title: string;
}

type Receiver = (request: ToastRequest) => void;

const waiting: ToastRequest[] = [];
let receiver: Receiver | null = null;
let wake: (() => void) | null = null;

function show(tone: ToastRequest["tone"], title: string, options: ToastOptions = {}) {
  const request = { ...options, tone, title };
  if (receiver) receiver(request);
  else {
    waiting.push(request);
    wake?.();
  }
}

/** A short remark about what just happened, from anywhere in the browser; the shell shows it. */
export const toast = {
  success: (title: string, options?: ToastOptions) => show("ok", title, options),
  error: (title: string, options?: ToastOptions) => show("danger", title, options),
  info: (title: string, options?: ToastOptions) => show("info", title, options),
};

/** Calls back when a toast waits and nobody shows toasts yet; returns what ends that. */
export function onToastWaiting(callback: () => void): () => void {
  wake = callback;
  if (waiting.length > 0) callback();
  return () => {
    wake = null;
  };
}

/** Hands over what waits and everything from now on; returns what ends that. */
export function receiveToasts(receive: Receiver): () => void {
  receiver = receive;
  for (const request of waiting.splice(0)) receive(request);
  return () => {
    receiver = null;
  };
}
