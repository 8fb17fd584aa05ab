import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const charType = 18;
const textType = 25;

/** The catalog has columns of the one-byte type "char", which the driver adapter refuses: they pass as text. */
class CatalogPool extends pg.Pool {
  charColumns = new Set<string>();

  override query = (async (...args: unknown[]) => {
    const result = await Reflect.apply(pg.Pool.prototype.query, this, args);
    this.charColumns = new Set();
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== charType) continue;
      this.charColumns.add(field.name);
      field.dataTypeID = textType;
    }
    return result;
  }) as pg.Pool["query"];
}

/** Prisma's adapter, with the two things that its schema engine needs of it and it lacks. */
export function adapterFor(databaseUrl: string): PrismaPg {
  const pool = new CatalogPool({ connectionString: databaseUrl, max: 1 });
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        pool.charColumns.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    // The adapter cuts scripts at every semicolon, also inside functions; the server reads whole scripts well.
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  return factory;
}
