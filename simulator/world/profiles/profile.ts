/** Language of a call, as Gong prints it (ISO-639-2B). */
export type Language = "eng" | "ger" | "fre" | "spa";

export type PersonRole = "head" | "manager" | "rep" | "engineer" | "success" | "outbound" | "operations";

export interface PersonSpec {
  /** Local part of the e-mail address. */
  handle: string;
  firstName: string;
  lastName: string;
  title: string;
  /** Handle of the manager, null at the top. */
  manager: string | null;
  role: PersonRole;
  active: boolean;
  /** How many threads of calls this person hosts. */
  seats: number;
}

/** The words that differ from vendor to vendor, in one language. */
export interface DomainWords {
  /** Slot name to alternatives; one is drawn per deal and then kept. */
  words: Record<string, readonly string[]>;
  modules: readonly { key: string; name: string; does: string }[];
}

export interface CompanyProfile {
  key: string;
  name: string;
  timeZone: string;
  emailDomain: string;
  /** The part of Gong's host name that tells its cell, for example `us-38213`. */
  cell: string;
  currency: "USD" | "EUR";
  defaultCalls: number;
  workspaces: { name: string; description: string | null }[];
  /** Workspace position by what a call is about. */
  workspaceFor: { home: number; abroad: number; success: number };
  homeLanguage: Language;
  /** Share of customers by language; the shares add up to one. */
  languages: readonly { language: Language; share: number }[];
  people: readonly PersonSpec[];
  technicalAdministrators: readonly string[];
  signIns: readonly string[];
  competitors: readonly string[];
  /** How many of the things it manages a customer has for each employee, from and to. */
  assetsPerEmployee: readonly [number, number];
  domains: Partial<Record<Language, DomainWords>> & { eng: DomainWords };
}

/** Reads a table of people, one a line: `handle | First | Last | Title | manager | role | seats`, `-` for none. */
export function readPeople(table: string): PersonSpec[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [
        handle = "",
        firstName = "",
        lastName = "",
        title = "",
        manager = "-",
        role = "rep",
        seats = "1",
      ] = line.split("|").map((cell) => cell.trim());
      return {
        handle,
        firstName,
        lastName,
        title,
        manager: manager === "-" ? null : manager,
        role: role as PersonRole,
        active: seats !== "gone",
        seats: seats === "gone" ? 0 : Number(seats),
      };
    });
}
