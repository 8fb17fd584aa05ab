"use client";

import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { Button } from "./button.tsx";
import { Callout } from "./callout.tsx";
import { Dialog } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { Input } from "./input.tsx";

export interface ConfirmDialogProps {
  title: string;
  /** What will happen, and what cannot be undone. */
  description: ReactNode;
  /** The verb itself: "Disconnect", never "OK". */
  confirmLabel: string;
  /** A rejected promise keeps the dialog open and shows its message. */
  onConfirm: () => Promise<void> | void;
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  isDangerous?: boolean;
  /** Words the person has to type first. */
  typedConfirmation?: string;
  children?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    description,
    confirmLabel,
    onConfirm,
    trigger,
    isDangerous = false,
    typedConfirmation,
    children,
  } = props;
  const [innerOpen, setInnerOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const formId = useId();
  const isOpen = props.isOpen ?? innerOpen;
  const isBlocked = typedConfirmation !== undefined && typed.trim() !== typedConfirmation;

  function changeOpen(next: boolean) {
    if (isBusy) return;
    setTyped("");
    setFailure(null);
    setInnerOpen(next);
    props.onOpenChange?.(next);
  }

  async function confirm(event: FormEvent) {
    event.preventDefault();
    if (isBlocked || isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      await onConfirm();
      setTyped("");
      setInnerOpen(false);
      props.onOpenChange?.(false);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : "That did not work. Try again.");
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Dialog
      title={title}
      description={description}
      isOpen={isOpen}
      onOpenChange={changeOpen}
      size="sm"
      {...(trigger ? { trigger } : {})}
      footer={
        <>
          <Button onClick={() => changeOpen(false)} disabled={isBusy}>
            Cancel
          </Button>
          <Button
            type="submit"
            form={formId}
            variant={isDangerous ? "danger" : "primary"}
            isLoading={isBusy}
            disabled={isBlocked}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={confirm} className="flex flex-col gap-4">
        {children}
        {typedConfirmation === undefined ? null : (
          <Field label={`Type ${typedConfirmation} to confirm`}>
            {(control) => (
              <Input
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
        )}
        {failure ? (
          <Callout tone="danger" isLive>
            {failure}
          </Callout>
        ) : null}
      </form>
    </Dialog>
  );
}
