import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { Tx } from "#lib/db/client.ts";
import type { CallOptions } from "#lib/gong/core/execute.ts";
import { setAside, type Unreadable } from "../mappers/set-aside.ts";
import { UnreadableRecord } from "../mappers/unreadable-record.ts";
import { saveInHalves } from "../poison/save-in-halves.ts";
import { saveQuarantine } from "../quarantine.ts";
import { inRoom, type PageRoom } from "../run/in-room.ts";
import { inRun } from "../run/in-run.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import { judgePage } from "../windows/judge-page.ts";
import type { ListPage, ListPart } from "./list-part.ts";
import { onlyList } from "./one-list.ts";
import type { WriteContext } from "./write-rows.ts";

/** `shifted`: the list moved under every pass, so nothing may be taken for gone. `doubted`: it came back empty. */
export type CopyOutcome = "done" | "stopped" | "shifted" | "doubted";

const maxPasses = 3;

/** Called in the transaction that ends a list. */
export type OnEnd = (
  tx: Tx,
  end: { outcome: Exclude<CopyOutcome, "stopped">; rows: number },
) => Promise<void>;

/**
 * Copies one list, a page a transaction. What the mirror holds beyond it goes only after a pass in which the list stood
 * still, and never when it came back empty.
 */
export async function copyList(
  run: RunContext,
  name: string,
  part: ListPart,
  onEnd: OnEnd,
): Promise<CopyOutcome> {
  for (let pass = 1; pass <= maxPasses; pass += 1) {
    const outcome = await onePass(run, name, part, onEnd);
    if (outcome !== "shifted") return outcome;
  }
  await inRun(run, `${name} end`, (tx) => onEnd(tx, { outcome: "shifted", rows: 0 }));
  return "shifted";
}

interface Entry {
  id: string | null;
  record: unknown;
  item: unknown;
}

interface ReadPage {
  entries: Entry[];
  unreadable: (Unreadable & { listId: string | null })[];
  ids: string[];
}

/** What the pages of a pass have told so far. */
interface Pass {
  seenIds: Set<string>;
  unreadable: ReadPage["unreadable"];
  previousTotal: number | null;
  cursor: string | undefined;
}

async function onePass(run: RunContext, name: string, part: ListPart, onEnd: OnEnd): Promise<CopyOutcome> {
  const pass: Pass = { seenIds: new Set(), unreadable: [], previousTotal: null, cursor: undefined };
  part.begin();
  for (;;) {
    if (run.isStopping()) return "stopped";
    const outcome = await inRoom(run, (room) => onePage({ run, room, name, part, onEnd }, pass));
    if (outcome !== "continue") return outcome;
  }
}

interface Reading {
  run: RunContext;
  room: PageRoom;
  name: string;
  part: ListPart;
  onEnd: OnEnd;
}

async function onePage(reading: Reading, pass: Pass): Promise<Exclude<CopyOutcome, "stopped"> | "continue"> {
  const { run, room, name, part, onEnd } = reading;
  const { seenIds, unreadable, previousTotal } = pass;
  const page = await requestPage(reading, pass.cursor);
  if (page === "expired") return "shifted";
  room.settle();
  const read = readPage(name, part, page.records, seenIds.size);
  const isLastPage = page.nextCursor === undefined;
  const facts = { seenIds, previousTotal, total: page.total, pageIds: read.ids, isLastPage };
  const verdict = judgePage(facts);
  for (const id of read.ids) seenIds.add(id);
  unreadable.push(...read.unreadable);
  const outcome = await inRun(run, name, async (tx, progress) => {
    const context: WriteContext = { tx, tenantId: run.tenantId, now: new Date(run.clock.now()) };
    const saved = await saveInHalves(tx, read.entries, (entries) =>
      part.save(
        context,
        entries.map(({ item }) => item),
      ),
    );
    progress.rows = saved.results.reduce((sum, rows) => sum + rows, 0);
    const refused = saved.refused.map(({ item, reason }) =>
      asideIn(name, item, new UnreadableRecord(reason)),
    );
    unreadable.push(...refused);
    await saveQuarantine(tx, run, [...read.unreadable, ...refused], []);
    if (name === onlyList) await expectRows(tx, run, page.total ?? (isLastPage ? seenIds.size : null));
    const isEmpty = seenIds.size === 0;
    const ended =
      verdict === "complete"
        ? await closePass(context, { run, name, part, isEmpty, unreadable, onEnd })
        : verdict;
    await part.settle?.(context);
    return ended;
  });
  pass.previousTotal = page.total;
  pass.cursor = page.nextCursor;
  return outcome;
}

async function requestPage(
  { run, room, name, part }: Reading,
  cursor: string | undefined,
): Promise<ListPage | "expired"> {
  const options: CallOptions = { signal: run.signal, onInvalidItem: "collect", onEvent: room.onEvent };
  try {
    return await ask(run, `${name} request`, () => part.request(cursor, options));
  } catch (error) {
    if (cursor !== undefined && gongErrorOf(error)?.kind === "cursor-expired") return "expired";
    throw error;
  }
}

function readPage(name: string, part: ListPart, records: readonly unknown[], before: number): ReadPage {
  const read: ReadPage = { entries: [], unreadable: [], ids: [] };
  for (const [index, record] of records.entries()) {
    const id = part.idOf(record);
    read.ids.push(id ?? `unnamed ${before + index}`);
    try {
      read.entries.push({ id, record, item: part.map(record) });
    } catch (error) {
      read.unreadable.push(asideIn(name, { id, record }, error));
    }
  }
  return read;
}

function asideIn(name: string, { id, record }: Pick<Entry, "id" | "record">, error: unknown) {
  const aside = setAside(record, id, error);
  return { ...aside, gongId: `${quarantinePrefix(name)}${aside.gongId}`, listId: id };
}

/** Quarantine is kept by stream; the prefix tells the lists of one stream apart. */
const quarantinePrefix = (name: string) => (name === onlyList ? "" : `${name} `);

/** For the progress of the stream: how many rows its only list has. */
async function expectRows(
  tx: Tx,
  { tenantId, stream }: RunContext,
  rowsExpected: number | null,
): Promise<void> {
  if (rowsExpected === null || rowsExpected === 0) return;
  await tx.syncStream.updateMany({ where: { tenantId, stream }, data: { rowsExpected } });
}

interface Ending {
  run: RunContext;
  name: string;
  part: ListPart;
  isEmpty: boolean;
  unreadable: ReadPage["unreadable"];
  onEnd: OnEnd;
}

async function closePass(
  context: WriteContext,
  { run, name, part, isEmpty, unreadable, onEnd }: Ending,
): Promise<"done" | "doubted"> {
  const { tx, tenantId } = context;
  if (isEmpty && (await part.holdsRows(context))) {
    await onEnd(tx, { outcome: "doubted", rows: 0 });
    return "doubted";
  }
  const rows = await part.close(
    context,
    unreadable.map(({ listId }) => listId),
  );
  await tx.quarantinedRecord.deleteMany({
    where: {
      tenantId,
      stream: run.stream,
      gongId: { startsWith: quarantinePrefix(name), notIn: unreadable.map(({ gongId }) => gongId) },
    },
  });
  await onEnd(tx, { outcome: "done", rows });
  return "done";
}
