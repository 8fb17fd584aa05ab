/** Whom a request is for, told from its Host header. */
export type Site = { kind: "app" } | { kind: "generic-api" } | { kind: "company"; companyKey: string };

export interface SiteTable {
  /** Addresses (`127.0.0.2:4010`) at which a company's API listens. */
  companyAt: ReadonlyMap<string, string>;
  companyKeys: ReadonlySet<string>;
}

const API_DOMAIN = "api.gong.localhost";
const APP_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]", "app.gong.localhost"]);

/** Null for a host that is none of the simulator's. */
export function resolveSite(host: string | undefined, table: SiteTable): Site | null {
  const url = host === undefined || !URL.canParse(`http://${host}`) ? null : new URL(`http://${host}`);
  if (url === null) return null;
  const { hostname } = url;
  const port = url.port === "" ? "80" : url.port;
  const listening = table.companyAt.get(`${hostname === "localhost" ? "127.0.0.1" : hostname}:${port}`);
  if (listening !== undefined) return { kind: "company", companyKey: listening };
  if (APP_HOSTS.has(hostname)) return { kind: "app" };
  if (hostname === API_DOMAIN) return { kind: "generic-api" };
  if (!hostname.endsWith(`.${API_DOMAIN}`)) return null;
  const companyKey = hostname.slice(0, -API_DOMAIN.length - 1);
  return table.companyKeys.has(companyKey) ? { kind: "company", companyKey } : null;
}
