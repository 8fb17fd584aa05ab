import { asList, asRecord, asText } from "#lib/sync/mappers/read-json.ts";
import type { CrmField, CrmObject } from "./schemas.ts";

type Timing = "now" | "then";

interface ReadObject {
  system: string;
  type: string;
  id: string | null;
  of: string | null;
  timing: Timing;
  fields: Map<string, string | null>;
}

function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return JSON.stringify(value);
  return asText(typeof value === "boolean" ? String(value) : value);
}

function readObjects(context: unknown, of: string | null): ReadObject[] {
  return asList(context).flatMap((entry) => {
    const system = asRecord(entry);
    return asList(system?.objects).flatMap((item) => {
      const object = asRecord(item);
      const type = asText(object?.objectType);
      if (!object || type === null) return [];
      const fields = asList(object.fields).flatMap((field): [string, string | null][] => {
        const pair = asRecord(field);
        const name = asText(pair?.name);
        return name === null ? [] : [[name, valueText(pair?.value)]];
      });
      return [
        {
          system: asText(system?.system) ?? "CRM",
          type,
          id: asText(object.objectId),
          of,
          timing: object.timing === "TimeOfCall" ? ("then" as const) : ("now" as const),
          fields: new Map(fields),
        },
      ];
    });
  });
}

function compare(now: ReadObject | undefined, then: ReadObject | undefined): CrmField[] {
  const names = new Set([...(now?.fields.keys() ?? []), ...(then?.fields.keys() ?? [])]);
  return [...names].map((name) => {
    const [nowValue, thenValue] = [now?.fields.get(name) ?? null, then?.fields.get(name) ?? null];
    const hasBoth = now?.fields.has(name) === true && then?.fields.has(name) === true;
    return { name, now: nowValue, atCall: thenValue, isChanged: hasBoth && nowValue !== thenValue };
  });
}

/**
 * The CRM objects that Gong ties to a call and to its people, each once, with its fields as they are now and as they were
 * at the time of the call, as far as Gong tells. Anything unreadable is left out. Pure.
 */
export function readCallCrm(record: { context: unknown; parties: unknown }): CrmObject[] {
  const ofPeople = asList(record.parties).flatMap((item) => {
    const party = asRecord(item);
    return readObjects(party?.context, asText(party?.name) ?? asText(party?.emailAddress));
  });
  const all = [...readObjects(record.context, null), ...ofPeople];
  const same = Map.groupBy(all, ({ system, type, id, of }) => JSON.stringify([system, type, id, of]));
  return [...same.values()].flatMap((versions) => {
    const [first] = versions;
    if (!first) return [];
    const now = versions.find(({ timing }) => timing === "now");
    const then = versions.find(({ timing }) => timing === "then");
    const { system, type, id, of } = first;
    const name = now?.fields.get("Name") ?? then?.fields.get("Name") ?? null;
    return [
      {
        system,
        type,
        id,
        of,
        name,
        isNow: now !== undefined,
        isAtCall: then !== undefined,
        fields: compare(now, then),
      },
    ];
  });
}
