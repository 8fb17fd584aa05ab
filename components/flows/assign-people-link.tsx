import { UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { assignPeopleHref } from "#lib/flows/formatters.ts";

export interface AssignPeopleLinkProps {
  tenant: string;
  from: Parameters<typeof assignPeopleHref>[1];
  children: ReactNode;
}

/** From people on a screen of calls into the wizard; for those who may change flows. */
export function AssignPeopleLink({ tenant, from, children }: AssignPeopleLinkProps) {
  return (
    <LinkButton href={assignPeopleHref(tenant, from)} prefetch={false} icon={<UserPlus aria-hidden="true" />}>
      {children}
    </LinkButton>
  );
}
