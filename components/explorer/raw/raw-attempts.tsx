import type { RawAnswer } from "#lib/explorer/raw-schemas.ts";

/** Each try, where there was more than one or none was answered. */
export function RawAttempts({ attempts }: Pick<RawAnswer, "attempts">) {
  if (attempts.length < 2) return null;
  return (
    <ol aria-label="Tries" className="flex flex-col gap-0.5 text-xs text-ink-2 tabular-nums">
      {attempts.map(({ attempt, status, errorKind, ms }) => (
        <li key={attempt}>
          Try {attempt}: {status ?? "no answer"}
          {errorKind ? `, ${errorKind.replaceAll("-", " ")}` : ""}, {ms} ms
        </li>
      ))}
    </ol>
  );
}
