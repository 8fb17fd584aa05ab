"use client";

import { Download, Printer, RotateCw } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { PrivacyReport } from "#lib/privacy/schemas.ts";
import { ChangesCard } from "./changes-card.tsx";
import { ChecksCard } from "./checks-card.tsx";
import { type MemberChoice, MemberViewCard } from "./member-view-card.tsx";
import { privacyFile, privacyReportOptions } from "./privacy-options.ts";

export interface PrivacyScreenProps {
  tenant: string;
  members: readonly MemberChoice[];
}

/** The policy in words, and the proof that it holds. */
export function PrivacyScreen({ tenant, members }: PrivacyScreenProps) {
  const report = useQuery(privacyReportOptions(tenant));
  if (report.isPending) {
    return (
      <Card>
        <SkeletonRows rows={8} label="Counting" />
      </Card>
    );
  }
  if (report.isError) return <ProblemState error={report.error} onRetry={() => void report.refetch()} />;
  const { data } = report;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-2">
          {data.tenantName}, as of <DateTime at={data.asOf} style="full" />
        </p>
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button
            icon={<RotateCw aria-hidden="true" />}
            isLoading={report.isFetching}
            onClick={() => void report.refetch()}
          >
            Count again
          </Button>
          <a href={privacyFile(tenant)} download className={buttonStyle("secondary", "md")}>
            <Download aria-hidden="true" />
            Download
          </a>
          <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            Print
          </Button>
        </div>
      </div>
      <Verdict report={data} />
      <Counts report={data} />
      <Card
        title="The policy"
        actions={
          <span className="print:hidden">
            <TextLink href={`/${tenant}/admin/tenant`}>Change it</TextLink>
          </span>
        }
      >
        <ul className="flex max-w-prose list-disc flex-col gap-2 pl-4 text-sm text-ink marker:text-ink-3">
          {data.policy.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      <ChecksCard checks={data.checks} metadata={data.metadata} />
      <MemberViewCard tenant={tenant} members={members} />
      <ChangesCard changes={data.changes} audit={data.audit} />
    </>
  );
}

function Verdict({ report }: { report: PrivacyReport }) {
  const broken = report.checks.filter(({ holds }) => !holds);
  if (broken.length === 0 && report.audit.isIntact) {
    return (
      <Callout tone="ok" title={`The policy holds in all ${report.checks.length} checks`}>
        Every number below comes from a query of the moment named above.
      </Callout>
    );
  }
  return (
    <Callout tone="danger" title={`${plural(broken.length, "check")} found what must not be there`}>
      {broken.length > 0
        ? "What is left of private, deleted or too old calls is erased within the hour. Count again then."
        : "The audit log is not the one that was written."}
    </Callout>
  );
}

function Counts({ report: { counts, policy } }: { report: PrivacyReport }) {
  const { locale } = useViewer();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <div className="grid grid-cols-4 gap-3 max-lg:grid-cols-2">
      <Stat label="Calls in Gong" value={number(counts.calls)} note="as far as they are copied" />
      <Stat label="Private in Gong" value={number(counts.private)} note="metadata alone is kept" />
      <Stat
        label="Hidden from everybody"
        value={number(counts.hiddenFromAll)}
        note={policy.showPrivate ? "private calls are shown" : "private calls"}
      />
      <Stat label="Deleted in Gong" value={number(counts.removed)} note="hidden, then erased" />
    </div>
  );
}
