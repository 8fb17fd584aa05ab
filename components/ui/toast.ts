import { Toast } from "@base-ui/react/toast";

export interface ToastData {
  tone: "ok" | "danger" | "info";
}

export const toastManager = Toast.createToastManager<ToastData>();

export interface ToastOptions {
  description?: string;
  action?: { label: string; onClick: () => void };
}

function show(tone: ToastData["tone"], title: string, options: ToastOptions = {}) {
  toastManager.add({
    title,
    data: { tone },
    timeout: tone === "danger" ? 10_000 : 5_000,
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(options.action
      ? { actionProps: { children: options.action.label, onClick: options.action.onClick } }
      : {}),
  });
}

/** A short remark about what just happened, from anywhere in the browser; shown by the shell's Toaster. */
export const toast = {
  success: (title: string, options?: ToastOptions) => show("ok", title, options),
  error: (title: string, options?: ToastOptions) => show("danger", title, options),
  info: (title: string, options?: ToastOptions) => show("info", title, options),
};
