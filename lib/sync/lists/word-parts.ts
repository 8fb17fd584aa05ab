import type { Tx } from "#lib/db/client.ts";
import { addDays } from "../stats/company-days.ts";
import type { StreamName } from "../streams.ts";
import type { SuspiciousPart } from "./list-suspicious-parts.ts";
import { onlyList } from "./one-list.ts";

/** What a list of a stream holds, for people; days where it is about a span of them, both included. */
export interface PartWords {
  what: string;
  from: string | null;
  to: string | null;
}

type Kind = "user" | "workspace" | "flow" | "folder" | "profile";

type Names = (kind: Kind, id: string) => string;

const ofOwner: Partial<Record<StreamName, string>> = { flow_folders: "Folders", tasks: "Tasks" };
const ofWorkspace: Partial<Record<StreamName, string>> = {
  library: "Folders",
  permission_profiles: "Profiles",
};
const wholeOnes: Record<string, string> = {
  [onlyList]: "The whole list",
  folders: "The list of folders",
  recent: "The last three days",
};
const spans: Record<string, string> = {
  days: "Week",
  week: "Week",
  month: "Month",
  weeks: "Weeks",
  months: "Months",
};

/** Which thing of Gong's the name of a list speaks of; the name of a list of coaching ends with its manager. */
const kinds: Record<string, Kind> = {
  owner: "user",
  user: "user",
  workspace: "workspace",
  steps: "flow",
  folder: "folder",
  profile: "profile",
};

const coachingPart = /^(\d{4}-\d{2}-\d{2}):(\d+):(\d+)$/;

function idsIn(part: string): [Kind, string][] {
  const coaching = coachingPart.exec(part);
  if (coaching) {
    return [
      ["workspace", coaching[2] ?? ""],
      ["user", coaching[3] ?? ""],
    ];
  }
  const [prefix = "", id = ""] = part.split(":");
  const kind = kinds[prefix];
  return kind === undefined ? [] : [[kind, id]];
}

function wordsOf({ stream, part }: Pick<SuspiciousPart, "stream" | "part">, nameOf: Names): PartWords {
  const only = (what: string): PartWords => ({ what, from: null, to: null });
  const coaching = coachingPart.exec(part);
  if (coaching) {
    const [, from = "", workspace = "", manager = ""] = coaching;
    const what = `${nameOf("user", manager)} in ${nameOf("workspace", workspace)}, month`;
    return { what, from, to: null };
  }
  const [prefix = "", id = "", end] = part.split(":");
  const span = spans[prefix];
  if (span !== undefined) return { what: span, from: id, to: end === undefined ? null : addDays(end, -1) };
  switch (prefix) {
    case "owner":
    case "user":
      return only(`${ofOwner[stream] ?? "Flows"} of ${nameOf("user", id)}`);
    case "workspace":
      return only(`${ofWorkspace[stream] ?? "Flows"} of the workspace ${nameOf("workspace", id)}`);
    case "steps":
      return only(`Steps of the flow ${nameOf("flow", id)} and those asked for with it`);
    case "folder":
      return only(`The folder ${nameOf("folder", id)}`);
    case "profile":
      return only(`Holders of the profile ${nameOf("profile", id)}`);
    default:
      return only(wholeOnes[part] ?? part);
  }
}

/** Says of each list what it holds; people, flows and the like by their names, where the mirror knows them. */
export async function wordParts<Part extends Pick<SuspiciousPart, "stream" | "part">>(
  tx: Tx,
  tenantId: string,
  parts: readonly Part[],
): Promise<(Part & PartWords)[]> {
  const wanted = new Map<Kind, Set<string>>();
  for (const [kind, id] of parts.flatMap(({ part }) => idsIn(part))) {
    wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id));
  }
  const names = new Map<string, string>();
  for (const [kind, ids] of wanted) {
    for (const { gongId, name } of await readNames(tx, tenantId, kind, [...ids])) {
      names.set(`${kind}:${gongId}`, name);
    }
  }
  const nameOf: Names = (kind, id) => names.get(`${kind}:${id}`) ?? id;
  return parts.map((part) => ({ ...part, ...wordsOf(part, nameOf) }));
}

function readNames(
  tx: Tx,
  tenantId: string,
  kind: Kind,
  ids: string[],
): Promise<{ gongId: string; name: string }[]> {
  const asked = { where: { tenantId, gongId: { in: ids } }, select: { gongId: true, name: true } } as const;
  switch (kind) {
    case "user":
      return tx.gongUser.findMany(asked);
    case "workspace":
      return tx.gongWorkspace.findMany(asked);
    case "flow":
      return tx.gongFlow.findMany(asked);
    case "folder":
      return tx.gongLibraryFolder.findMany(asked);
    case "profile":
      return tx.gongPermissionProfile.findMany(asked);
  }
}
