import { GongError } from "../../rules/gong-error.ts";
import type { UploadPart } from "../../rules/read-multipart.ts";
import type { CompanyState } from "../../state/company-state.ts";
import { findUserByEmail } from "../../state/find-user.ts";

/** Nobody has published the columns; these are chosen. */
const COLUMNS = ["userEmail", "periodStart", "value"];
const MOST_BYTES = 50_000_000;
const MOST_ERRORS = 20;

/** The rows of a CSV file without its heading. Throws 400 with a text per row at fault. */
export async function readAssignments(company: CompanyState, part: UploadPart): Promise<string[][]> {
  const lines = (await textOf(part)).split(/\r?\n/).filter((line) => line.trim() !== "");
  const [heading, ...rows] = lines.map((line) => line.split(",").map((cell) => cell.trim()));
  if (heading?.join(",") !== COLUMNS.join(",")) {
    throw new GongError(400, `file: must begin with the columns ${COLUMNS.join(", ")}`);
  }
  const errors = rows.flatMap((row, at) => {
    const problem = problemOf(company, row);
    return problem === null ? [] : [`file: row ${at + 2}: ${problem}`];
  });
  if (errors.length > 0) throw new GongError(400, errors.slice(0, MOST_ERRORS));
  return rows;
}

function problemOf(company: CompanyState, row: string[]): string | null {
  const [email = "", day = "", value = ""] = row;
  if (row.length !== COLUMNS.length) return `must have ${COLUMNS.length} cells`;
  if (findUserByEmail(company, email) === null) return "userEmail must be the address of a user";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "periodStart must be a date";
  return value !== "" && Number.isFinite(Number(value)) ? null : "value must be a number";
}

async function textOf(part: UploadPart): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of part.body) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new GongError(400, `file: must not be larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
