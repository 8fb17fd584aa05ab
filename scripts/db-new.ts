import { newMigration } from "./database/new-migration.ts";

const name = process.argv[2];
if (!name) {
  console.error("Usage: npm run db:new NAME, for example npm run db:new add_call_notes");
  process.exit(2);
}
const folder = await newMigration(name, new Date());
console.log(
  folder ? `Wrote ${folder}. Read it before you commit it.` : "The schema files ask for no change.",
);
process.exit(0);
