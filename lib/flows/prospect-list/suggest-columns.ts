import type { ColumnKind } from "./choices.ts";
import { isAddress, looksLikeId } from "./crm-id.ts";
import type { ColumnMapping, ListColumn, ListRow, ListTable } from "./schemas.ts";

/** Titles of columns in the exports of CRMs, without signs and capitals, in the languages that people export in. */
const titles: Record<ColumnKind, readonly string[]> = {
  crmId: [
    "crmid",
    "crmprospectid",
    "prospectid",
    "contactid",
    "leadid",
    "recordid",
    "objectid",
    "personid",
    "id",
    "contactorleadid",
    "leadorcontactid",
    "salesforceid",
    "sfid",
    "hubspotid",
    "contactrecordid",
    "kontaktid",
    "idcontact",
    "idducontact",
    "iddelcontacto",
    "crmprospectsids",
    "crmkontaktid",
    "datensatzid",
    "contactid18",
  ],
  email: [
    "email",
    "emailaddress",
    "mail",
    "workemail",
    "businessemail",
    "emailadresse",
    "adresseemail",
    "courriel",
    "correo",
    "correoelectronico",
    "primaryemail",
  ],
  name: [
    "name",
    "fullname",
    "contactname",
    "leadname",
    "prospect",
    "prospectname",
    "person",
    "nomcomplet",
    "nombrecompleto",
    "vollerstandigername",
    "kontakt",
    "contact",
    "ansprechpartner",
  ],
  firstName: ["firstname", "first", "givenname", "vorname", "prenom", "nombre"],
  lastName: ["lastname", "last", "surname", "familyname", "nachname", "nom", "apellido", "apellidos"],
  title: ["title", "jobtitle", "position", "role", "funktion", "titre", "poste", "cargo"],
  company: [
    "company",
    "companyname",
    "account",
    "accountname",
    "organization",
    "organisation",
    "firma",
    "unternehmen",
    "societe",
    "entreprise",
    "empresa",
  ],
  accountCrmId: ["accountid", "accountcrmid", "companyid", "accountrecordid", "organizationid"],
};
const kindByTitle = new Map(
  Object.entries(titles).flatMap(([kind, names]) => names.map((name) => [name, kind as ColumnKind])),
);
const sampleRows = 200;
const shownSamples = 3;

const bare = (title: string) =>
  title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

const share = (values: readonly string[], test: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** True when the first row names the columns instead of a person. */
export function hasHeader(rows: readonly ListRow[]): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  const cells = first.cells.filter((cell) => cell !== "");
  if (cells.some((cell) => isAddress(cell) || /\d{4}/.test(cell))) return false;
  if (cells.some((cell) => kindByTitle.has(bare(cell)))) return true;
  // Unknown words over columns of ids are titles too.
  return first.cells.some((cell, index) => {
    const below = valuesOf(others, index);
    return cell !== "" && !looksLikeId(cell) && below.length > 0 && share(below, looksLikeId) > 0.8;
  });
}

/** Which column holds what, by its title, else by what stands in it. Each kind is in one column at most. */
export function suggestColumns(header: readonly string[] | null, rows: readonly ListRow[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  const take = (kind: ColumnKind, index: number) => {
    if (mapping[kind] !== undefined || taken.has(index)) return;
    mapping[kind] = index;
    taken.add(index);
  };
  // A telling title goes before "Id", wherever it stands.
  const byTitle = (header ?? []).map((title, index) => ({ title: bare(title), index }));
  for (const { title, index } of byTitle.toSorted((one, other) => rank(one.title) - rank(other.title))) {
    const kind = kindByTitle.get(title);
    if (kind) take(kind, index);
  }
  const width = widthOf(header, rows);
  for (let index = 0; index < width; index += 1) {
    const values = valuesOf(rows, index);
    if (share(values, isAddress) > 0.8) take("email", index);
    else if (share(values, looksLikeId) > 0.8) take("crmId", index);
  }
  if (mapping.crmId === undefined && width === 1) return { crmId: 0 };
  return mapping;
}

/** A name for each column, no two alike. */
export function columnNames(header: readonly string[] | null, width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: Math.max(width, header?.length ?? 0) }, (_, index) => {
    const title = header?.[index]?.slice(0, 100) || `Column ${index + 1}`;
    const name = taken.has(title) ? `${title} (${index + 1})` : title;
    taken.add(name);
    return name;
  });
}

export function listColumns({ header, form, sample }: ListTable): ListColumn[] {
  return columnNames(header, form.width).map((name, index) => ({
    index,
    name,
    samples: valuesOf(sample, index)
      .slice(0, shownSamples)
      .map((value) => value.slice(0, 80)),
  }));
}

const rank = (title: string) => titles.crmId.indexOf(title);

function widthOf(header: readonly string[] | null, rows: readonly ListRow[]): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), header?.length ?? 0);
}

function valuesOf(rows: readonly ListRow[], index: number): string[] {
  return rows.slice(0, sampleRows).flatMap(({ cells }) => cells[index] || []);
}
