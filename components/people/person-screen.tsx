import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { plural } from "#lib/format/plural.ts";
import type { PersonDetail } from "#lib/people/schemas.ts";
import { SettingsCard } from "./settings-card.tsx";

function Reports({ tenant, person }: { tenant: string; person: PersonDetail }) {
  return (
    <Card title={`Reports to ${person.name}`} isFlush>
      <ul className="divide-y divide-line">
        {person.directReports.map((report) => (
          <li key={report.id}>
            <Link
              href={`/${tenant}/people/${report.id}`}
              prefetch={false}
              className="flex flex-wrap items-baseline gap-x-2 px-4 py-2 text-sm hover:bg-sunken"
            >
              <span className="font-medium text-ink">{report.name}</span>
              <span className="text-xs text-ink-3">{report.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export interface PersonScreenProps {
  tenant: string;
  person: PersonDetail;
  /** Where more is told about this person: activity, scorecards, flows. */
  links: readonly { label: string; href: string }[];
  /** The person's figures, or why there are none. */
  figures: ReactNode;
}

/** One person of the company: what he does, and who he is in Gong. */
export function PersonScreen({ tenant, person, links, figures }: PersonScreenProps) {
  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-5">{figures}</div>
      <div className="flex min-w-0 flex-col gap-5">
        <Card
          title="Profile"
          footer={
            <>
              From Gong, as of <DateTime at={person.mirroredAt} />
            </>
          }
        >
          <DescriptionList
            items={[
              { term: "Title", value: person.title },
              {
                term: "Reports to",
                value: person.manager ? (
                  <TextLink href={`/${tenant}/people/${person.manager.id}`}>{person.manager.name}</TextLink>
                ) : null,
              },
              { term: "E-mail", value: person.emailAddress },
              { term: "Phone", value: person.phoneNumber },
              { term: "Speaks", value: person.languages.join(", ") },
              { term: "Meets with", value: person.conferencing.join(", ") },
              {
                term: "In Gong since",
                value: person.createdAt ? <DateTime at={person.createdAt} style="date" /> : null,
              },
              ...(person.flows === null
                ? []
                : [
                    {
                      term: "Flows",
                      value:
                        person.flows === 0 ? (
                          "none"
                        ) : (
                          <TextLink href={`/${tenant}/flows?owner=${person.id}`}>
                            {plural(person.flows, "flow")}
                          </TextLink>
                        ),
                    },
                  ]),
            ]}
          />
        </Card>
        {links.length > 0 ? (
          <Card title={`More about ${person.name}`}>
            <ul className="flex flex-col gap-1.5 text-sm">
              {links.map(({ label, href }) => (
                <li key={href}>
                  <TextLink href={href}>{label}</TextLink>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {person.directReports.length > 0 ? <Reports tenant={tenant} person={person} /> : null}
        <SettingsCard tenant={tenant} person={person} />
      </div>
    </div>
  );
}
