import { freePort } from "../free-port.ts";

export interface Ports {
  web: number;
  simulator: number;
  database: number;
}

const hostsOf: Record<keyof Ports, string[]> = {
  web: ["127.0.0.1", "::1"],
  simulator: ["127.0.0.1", "127.0.0.2", "127.0.0.3"],
  database: ["127.0.0.1"],
};

/** Each wanted port, or the next free one, which is then said aloud. A wanted 0 takes any. */
export async function pickPorts(wanted: Ports, say: (line: string) => void): Promise<Ports> {
  const pick = async (part: keyof Ports) => {
    const port = await freePort(wanted[part], hostsOf[part]);
    if (wanted[part] !== 0 && port !== wanted[part]) {
      say(`Port ${wanted[part]} is taken, so the ${part} listens on ${port}.`);
    }
    return port;
  };
  return { web: await pick("web"), simulator: await pick("simulator"), database: await pick("database") };
}
