import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP's first choice for argon2id; a stored hash keeps its own parameters, so these may grow. */
const parameters = { memory: 47104, passes: 1, parallelism: 1, tagLength: 32 };

interface StoredHash {
  memory: number;
  passes: number;
  parallelism: number;
  nonce: Buffer;
  tag: Buffer;
}

function derive(
  password: string,
  settings: { memory: number; passes: number; parallelism: number; tagLength: number; nonce: Buffer },
): Promise<Buffer> {
  const message = Buffer.from(password.normalize("NFKC"));
  return new Promise((resolve, reject) => {
    argon2("argon2id", { ...settings, message }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

function format(nonce: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

function parse(stored: string): StoredHash | null {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
    stored,
  );
  if (!found) return null;
  const [, memory, passes, parallelism, nonce = "", tag = ""] = found;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

/** The password as an argon2id string in the usual `$argon2id$…` form. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return format(nonce, await derive(password, { ...parameters, nonce }));
}

/** Stands in for the hash of a person who does not exist, so that both take equally long. */
const nobody = format(Buffer.alloc(16), Buffer.alloc(parameters.tagLength));

/** True when `password` made `stored`; without a stored hash it works as long and says false. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const hash = parse(stored ?? nobody) ?? parse(nobody);
  if (!hash) return false;
  const key = await derive(password, { ...hash, tagLength: hash.tag.length });
  return timingSafeEqual(key, hash.tag) && stored !== null;
}
