import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What the server says to the mail that it has just taken: an answer, or nothing at all. */
export type Answer = string | "silence" | "hang-up";

export interface TestSmtpServer {
  url: string;
  /** Whole mails as they came over the wire, with whom they were for. */
  mails: { to: string; raw: string }[];
  /** For the next mails; "250 taken" unless told. */
  answer: Answer;
  /** To the recipient's address; "250 ok" unless told. */
  recipientAnswer: string;
  stop(): Promise<void>;
}

/** A mail server on this machine that speaks as much SMTP as a client needs. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    converse(socket, state);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const state: TestSmtpServer = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: [],
    answer: "250 taken",
    recipientAnswer: "250 ok",
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return state;
}

function converse(socket: Socket, state: TestSmtpServer): void {
  let [buffer, to, isData] = ["", "", false];
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = (raw: string) => {
    state.mails.push({ to, raw });
    if (state.answer === "hang-up") socket.destroy();
    else if (state.answer !== "silence") say(state.answer);
  };
  say("220 test");
  socket.on("data", (chunk) => {
    buffer += chunk.toString("latin1");
    for (;;) {
      const end = buffer.indexOf(isData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (isData ? 5 : 2));
      if (isData) {
        isData = false;
        take(line);
      } else if (/^EHLO|^HELO/i.test(line)) say("250 test");
      else if (/^RCPT TO:/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? "";
        say(state.recipientAnswer);
      } else if (/^DATA/i.test(line)) {
        isData = true;
        say("354 go on");
      } else if (/^QUIT/i.test(line)) {
        say("221 bye");
        socket.end();
      } else say("250 ok");
    }
  });
}

/** The parts of a mail that are files, by name. */
export function filesOf(raw: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const part of raw.split(/\r\n--[^\r\n]+\r\n/)) {
    const name = /filename="?([^"\r\n;]+)/.exec(part)?.[1];
    const [, body = ""] = part.split(/\r\n\r\n([\s\S]*)/);
    if (name) files.set(name, Buffer.from(body.split("\r\n--")[0] ?? "", "base64"));
  }
  return files;
}
