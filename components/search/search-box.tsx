"use client";

import { Search } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import { longestQuery } from "#lib/search/choices.ts";
import { QueryHelp } from "./query-help.tsx";

const pauseMs = 350;

/** The words. They are looked for when typing pauses, or at once with Enter; `/` brings the cursor here. */
export function SearchBox({ value, onChange }: { value: string; onChange: (words: string | null) => void }) {
  const [text, setText, input] = useTypedWords(value, onChange, pauseMs);
  useFindKey(input);
  return (
    <search aria-label="Search what was said">
      <form
        method="get"
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(text.trim() || null);
        }}
      >
        <Input
          ref={input}
          name="q"
          type="search"
          aria-label="Words that were said"
          placeholder="Words that were said, “a phrase”, this OR that, -without"
          icon={<Search />}
          className="min-w-0 flex-1"
          maxLength={longestQuery}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" variant="primary">
          Search
        </Button>
        <QueryHelp />
      </form>
    </search>
  );
}
