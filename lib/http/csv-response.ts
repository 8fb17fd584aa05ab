/**
 * A CSV file for download, whole or as it is written. `fileName` is plain text of letters, digits, dots and hyphens;
 * anything else in it becomes a hyphen.
 */
export function csvResponse(fileName: string, body: string | ReadableStream<Uint8Array>): Response {
  const name = fileName.replaceAll(/[^\w.-]+/g, "-");
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}
