import { Lock } from "lucide-react";
import { Spinner } from "#components/ui/spinner.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";

const rows = [
  { started: "Tue 14:00", title: "Globex · pricing and legal", length: "42 min", us: 52, them: 48 },
  { started: "Tue 11:30", title: "Initech · first demo", length: "31 min", us: 68, them: 32 },
  { started: "Tue 09:00", title: "Hooli · discovery", length: "55 min", us: 39, them: 61 },
  { started: "Mon 16:15", title: "Umbra · renewal", length: "18 min", us: 47, them: 53 },
];

export function CallsPreview() {
  return (
    <div aria-hidden="true" inert className="overflow-hidden rounded-xl border border-line bg-surface">
      <div className="flex h-11 items-center justify-between gap-3 border-b border-line px-4 text-xs text-ink-3">
        <span className="text-sm font-semibold text-ink">Calls</span>
        <span className="inline-flex items-center gap-1.5 tabular-nums">
          as of 10:42 · copying 3 of 41 <Spinner className="size-3" />
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <li
            key={row.title}
            className="flex h-10 items-center gap-4 border-b border-line px-4 text-sm last:border-b-0"
          >
            <span className="w-16 shrink-0 text-xs text-ink-3 tabular-nums">{row.started}</span>
            <span className="min-w-0 flex-1 truncate font-medium text-ink">{row.title}</span>
            <span className="w-14 shrink-0 text-right text-xs text-ink-2 tabular-nums">{row.length}</span>
            <TalkBar us={row.us} them={row.them} className="w-24 shrink-0 max-sm:hidden" />
          </li>
        ))}
      </ul>
      <p className="flex items-center gap-1.5 border-t border-line px-4 py-2 text-xs text-ink-3">
        <Lock className="size-3" /> 3 private calls are hidden from everybody
      </p>
    </div>
  );
}
