import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { CallOutcome } from "#lib/flows/tasks/schemas.ts";
import { codeWords } from "./code-words.ts";

const words = (code: string | null) => (code ? codeWords(code) : <span className="text-ink-3">–</span>);

/** What callers may note of a dialled call; nothing where the company has none. */
export function CallOutcomesCard({ outcomes }: { outcomes: readonly CallOutcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <Card
      title="Call outcomes"
      description="What callers may note of a dialled call, as set up in Gong. Read only."
      isFlush
    >
      <Table label="Call outcomes">
        <TableHead>
          <HeaderCell>Outcome</HeaderCell>
          <HeaderCell>Category</HeaderCell>
          <HeaderCell>Connected</HeaderCell>
          <HeaderCell>Sentiment</HeaderCell>
          <HeaderCell>Task afterwards</HeaderCell>
          <HeaderCell>Automation</HeaderCell>
        </TableHead>
        <TableBody>
          {outcomes.map((outcome) => (
            <Row key={outcome.name}>
              <Cell className="font-medium">{outcome.name}</Cell>
              <Cell>{words(outcome.category)}</Cell>
              <Cell>{words(outcome.connectStatus)}</Cell>
              <Cell>{words(outcome.sentiment)}</Cell>
              <Cell>{words(outcome.todoAction)}</Cell>
              <Cell>{words(outcome.automation)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
