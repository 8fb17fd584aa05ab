import {
  Activity,
  AudioLines,
  GraduationCap,
  House,
  Library,
  type LucideIcon,
  Plug,
  Search,
  Send,
  Settings,
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
  people: UsersRound,
  connection: Plug,
  members: UserCog,
  account: UserRound,
  settings: Settings,
} satisfies Record<string, LucideIcon>;

export type NavIconName = keyof typeof icons;

export function NavIcon({ name, className }: { name: NavIconName; className?: string }) {
  const Icon = icons[name];
  return <Icon className={className} aria-hidden="true" strokeWidth={1.75} />;
}
