/** A list holds no more rows; a larger one is refused as a whole, so that nobody is left out unseen. */
export const mostListRows = 50_000;

/** A file of 50,000 rows with ten columns stays well below. */
export const mostListBytes = 20 * 1024 * 1024;

/** Columns beyond are not read. */
export const mostListColumns = 60;

/** The people of so many calls can be asked for at once; their ids stand in an address. */
export const mostPeopleCalls = 50;

/** What a column of a list can hold. */
export const columnKinds = [
  "crmId",
  "email",
  "name",
  "firstName",
  "lastName",
  "title",
  "company",
  "accountCrmId",
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export const columnKindNames: Record<ColumnKind, string> = {
  crmId: "CRM id of the person",
  email: "E-mail address",
  name: "Full name",
  firstName: "First name",
  lastName: "Last name",
  title: "Job title",
  company: "Company",
  accountCrmId: "CRM id of the account",
};

/** File names that the chooser of files offers. */
export const listFileTypes = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain";
