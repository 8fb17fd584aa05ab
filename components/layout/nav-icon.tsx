import {
  Activity,
  AudioLines,
  Building2,
  Contact,
  FileDiff,
  FileSpreadsheet,
  Gauge,
  GraduationCap,
  House,
  KeyRound,
  KeySquare,
  Library,
  type LucideIcon,
  Plug,
  RefreshCw,
  Search,
  Send,
  Settings,
  ShieldCheck,
  SquareTerminal,
  UserCog,
  UserRound,
  UsersRound,
} from "lucide-react";

const icons = {
  overview: House,
  calls: AudioLines,
  search: Search,
  activity: Activity,
  coaching: GraduationCap,
  library: Library,
  flows: Send,
  reports: FileSpreadsheet,
  people: UsersRound,
  accounts: Contact,
  connection: Plug,
  sync: RefreshCw,
  budget: Gauge,
  scopes: KeyRound,
  explorer: SquareTerminal,
  drift: FileDiff,
  members: UserCog,
  keys: KeySquare,
  privacy: ShieldCheck,
  tenant: Building2,
  account: UserRound,
  settings: Settings,
} satisfies Record<string, LucideIcon>;

export type NavIconName = keyof typeof icons;

export function NavIcon({ name, className }: { name: NavIconName; className?: string }) {
  const Icon = icons[name];
  return <Icon className={className} aria-hidden="true" strokeWidth={1.75} />;
}
