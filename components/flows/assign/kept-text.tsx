"use client";

import { useState } from "react";
import type { FieldControl } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

export interface KeptTextProps {
  control: FieldControl;
  value: string;
  maxLength: number;
  placeholder?: string | undefined;
  rows?: number;
  onKeep: (value: string) => void;
}

/** A text that is kept when the person leaves it. */
export function KeptText({ control, value, maxLength, placeholder, rows, onKeep }: KeptTextProps) {
  const [text, setText] = useState(value);
  const shared = {
    ...control,
    value: text,
    maxLength,
    placeholder,
    onBlur: () => {
      if (text !== value) onKeep(text);
    },
  };
  return rows === undefined ? (
    <Input {...shared} onChange={({ target }) => setText(target.value)} />
  ) : (
    <Textarea {...shared} rows={rows} onChange={({ target }) => setText(target.value)} />
  );
}
