"use client";

import { Building2 } from "lucide-react";
import { Input } from "#components/ui/input.tsx";
import { useTypedWords } from "#components/ui/use-typed-words.ts";

/** A customer's name or mail domain, taken over when typing pauses. */
export function AccountFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (account: string | null) => void;
}) {
  const [text, setText, field] = useTypedWords(value, onChange, 400);
  return (
    <Input
      ref={field}
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
