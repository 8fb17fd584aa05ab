import type { MetricRanges } from "#lib/interaction/choices.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";
import { VisibilityCard } from "../visibility-card.tsx";
import { DeleteTenantCard } from "./delete-tenant-card.tsx";
import { NameCard } from "./name-card.tsx";
import { PurgeLogCard } from "./purge-log-card.tsx";
import { RangesCard } from "./ranges-card.tsx";
import { RetentionCard } from "./retention-card.tsx";

export interface TenantScreenProps {
  settings: TenantSettings;
  mayChange: boolean;
  isOwner: boolean;
  members: number;
  /** Where figures of talking should lie. */
  ranges: MetricRanges;
  /** Today in UTC: "2026-03-31". */
  today: string;
}

export function TenantScreen({ settings, mayChange, isOwner, members, ranges, today }: TenantScreenProps) {
  return (
    <>
      <NameCard key={settings.name} settings={settings} mayChange={mayChange} />
      <VisibilityCard settings={settings} mayChange={mayChange} />
      <RangesCard tenant={settings.slug} ranges={ranges} mayChange={mayChange} />
      <RetentionCard tenant={settings.slug} mayChange={mayChange} today={today} />
      <PurgeLogCard tenant={settings.slug} />
      {isOwner ? <DeleteTenantCard settings={settings} members={members} /> : null}
    </>
  );
}
