import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RunAnswer } from "#lib/explorer/schemas.ts";
import { plural } from "#lib/format/plural.ts";

const changeWords = {
  "unknown-field": "is not declared",
  "unknown-value": "has a value that is not declared",
  "wrong-type": "is of another type than declared",
} as const;

/** What in this answer is not as declared; nothing of it is lost. */
export function DriftNotes({
  tenant,
  answer,
}: {
  tenant: string;
  answer: Pick<RunAnswer, "drift" | "rejected">;
}) {
  const { drift, rejected } = answer;
  if (drift.length === 0 && rejected.length === 0) return null;
  return (
    <Callout
      title={
        rejected.length > 0
          ? `${plural(rejected.length, "record")} not as declared`
          : `${plural(drift.length, "difference")} from what is declared`
      }
    >
      <ul className="flex flex-col gap-0.5 text-xs">
        {drift.slice(0, 10).map(({ path, change, value }) => (
          <li key={`${path} ${change} ${value ?? ""}`}>
            <code className="font-mono">{path}</code> {changeWords[change]}
            {value ? (
              <>
                : <code className="font-mono">{value}</code>
              </>
            ) : null}
          </li>
        ))}
        {rejected.slice(0, 10).map(({ index, issues }) => (
          <li key={index}>
            Record {index + 1}: {issues.map(({ path, message }) => `${path} ${message}`).join("; ")}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs">
        <TextLink href={`/${tenant}/admin/drift`}>All changes of Gong's answers</TextLink>
      </p>
    </Callout>
  );
}
