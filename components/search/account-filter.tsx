"use client";

import { Building2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Input } from "#components/ui/input.tsx";

/** A customer's name or mail domain, taken over when typing pauses. */
export function AccountFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (account: string | null) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim() || null), 400);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input
      type="search"
      icon={<Building2 />}
      aria-label="Account"
      placeholder="Account or mail domain"
      className="w-56 max-sm:w-full"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
