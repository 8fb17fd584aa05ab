/** Gong's own id of a request, for their support. */
export function GongRequestId({ id }: { id: string }) {
  return (
    <span className="mt-1 block text-xs text-ink-3">
      Gong request id <code className="font-mono [overflow-wrap:anywhere] select-all">{id}</code>
    </span>
  );
}
