import { isFreeMailDomain } from "./free-mail-domains.ts";
import { asList, asRecord, asText, type JsonObject } from "./read-json.ts";
import type { PartyRow } from "./rows.ts";

/** The account's name of today rather than that of the time of the call. */
function crmAccountName(record: JsonObject): string | null {
  return accountNameAt(record, "now") ?? accountNameAt(record, "then");
}

function accountNameAt(record: JsonObject, when: "now" | "then"): string | null {
  for (const system of asList(record.context)) {
    for (const entry of asList(asRecord(system)?.objects)) {
      const object = asRecord(entry);
      if (asText(object?.objectType)?.toLowerCase() !== "account") continue;
      if ((object?.timing === "TimeOfCall") !== (when === "then")) continue;
      for (const field of asList(object?.fields)) {
        const pair = asRecord(field);
        if (asText(pair?.name)?.toLowerCase() !== "name") continue;
        const name = asText(pair?.value);
        if (name !== null) return name;
      }
    }
  }
  return null;
}

const domainOf = (party: PartyRow) => party.emailAddress?.split("@")[1] ?? "";

/**
 * The customer company as far as the call tells: the CRM account's name, else the mail domain most of
 * the other side's people share. Domains of private mail and our own say nothing.
 */
export function accountNameOf(record: JsonObject, parties: readonly PartyRow[]): string | null {
  const named = crmAccountName(record);
  if (named !== null) return named;
  const ours = new Set(parties.filter((party) => party.side === "us").map(domainOf));
  const counts = new Map<string, number>();
  for (const domain of parties.filter((party) => party.side === "them").map(domainOf)) {
    if (domain !== "" && !ours.has(domain) && !isFreeMailDomain(domain)) {
      counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
