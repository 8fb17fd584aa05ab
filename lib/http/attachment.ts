/** What no file system or header takes in a name; blanks at the ends confuse people. */
const unsafe = /[\p{C}\\/:*?"<>|]+/gu;

/** `Content-Disposition` for a download by RFC 6266: plain letters for old programs, the full name by RFC 5987. */
export function contentDisposition(fileName: string): string {
  const name = fileName.toWellFormed().replaceAll(unsafe, " ").replaceAll(/\s+/gu, " ").trim() || "file";
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot).trim(), name.slice(dot)] : [name, ""];
  const short = [...stem].slice(0, 120).join("") + ending;
  const plain = short
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7e]+/g, "_");
  const full = encodeURIComponent(short).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** A file for download, sent piece by piece as the reader takes it. */
export function attachmentResponse(file: {
  fileName: string;
  contentType: string;
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}): Response {
  const { pieces } = file;
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, {
    headers: { "content-type": file.contentType, "content-disposition": contentDisposition(file.fileName) },
  });
}
