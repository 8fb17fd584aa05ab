import type { WorldUser } from "./users.ts";

/** What a thread of calls is about. */
export type SeatKind = "deal" | "success" | "outbound" | "oneOnOne" | "forecast";

export interface Seat {
  kind: SeatKind;
  /** Position of the hosting user. */
  host: number;
}

function kindsOf(person: WorldUser): SeatKind[] {
  const { role, seats } = person.spec;
  switch (role) {
    case "head":
      return ["forecast", ...Array<SeatKind>(Math.max(0, seats - 1)).fill("deal")];
    case "manager":
      return (["oneOnOne", "deal", "deal", "forecast", "deal", "oneOnOne"] as SeatKind[]).slice(0, seats);
    case "success":
      return Array<SeatKind>(seats).fill("success");
    case "outbound":
      return Array<SeatKind>(seats).fill("outbound");
    case "rep":
      return Array<SeatKind>(seats).fill("deal");
    default:
      return [];
  }
}

/** The threads every user hosts, in an order that spreads each person's seats out. */
export function buildSeats(users: readonly WorldUser[]): Seat[] {
  const seats = users.flatMap((person, host) => kindsOf(person).map((kind) => ({ kind, host })));
  const half = Math.ceil(seats.length / 2);
  return seats.slice(0, half).flatMap((seat, index) => {
    const other = seats[half + index];
    return other ? [seat, other] : [seat];
  });
}
