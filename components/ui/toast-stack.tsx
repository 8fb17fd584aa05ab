"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { useEffect } from "react";
import { buttonStyle } from "./button-style.ts";
import { receiveToasts, type ToastRequest } from "./toast.ts";

type ToastData = Pick<ToastRequest, "tone">;

const icons = {
  ok: <CircleCheck className="text-ok" aria-hidden="true" />,
  danger: <CircleAlert className="text-danger" aria-hidden="true" />,
  info: <Info className="text-accent" aria-hidden="true" />,
};

const timeouts = { ok: 5_000, info: 5_000, danger: 10_000 };

function Toasts() {
  const { toasts, add } = Toast.useToastManager<ToastData>();
  useEffect(
    () =>
      receiveToasts(({ tone, title, description, action }) => {
        add({
          title,
          data: { tone },
          timeout: timeouts[tone],
          ...(description === undefined ? {} : { description }),
          ...(action ? { actionProps: { children: action.label, onClick: action.onClick } } : {}),
        });
      }),
    [add],
  );
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="animate-appear w-full rounded-lg bg-raised shadow-pop data-limited:hidden"
    >
      <Toast.Content className="flex items-start gap-2.5 py-2.5 pr-1.5 pl-3 text-sm">
        <span className="mt-0.5 [&_svg]:size-4">{icons[toast.data?.tone ?? "info"]}</span>
        <span className="flex min-w-0 flex-1 flex-col gap-0.5 py-px">
          <Toast.Title className="font-medium text-ink" render={<p />} />
          <Toast.Description className="text-ink-2" />
        </span>
        {toast.actionProps ? <Toast.Action className={buttonStyle("secondary", "sm")} /> : null}
        <Toast.Close aria-label="Dismiss" className={buttonStyle("ghost", "sm", true)}>
          <X aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

export default function ToastStack() {
  return (
    <Toast.Provider limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-50 flex w-[min(22rem,calc(100vw-2rem))] flex-col-reverse gap-2 max-sm:bottom-20">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
