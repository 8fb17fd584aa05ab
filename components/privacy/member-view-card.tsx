"use client";

import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Card } from "#components/ui/card.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Field } from "#components/ui/field.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Select } from "#components/ui/select.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { MemberView } from "#lib/privacy/schemas.ts";
import { memberViewOptions } from "./privacy-options.ts";

export interface MemberChoice {
  id: string;
  name: string;
  role: string;
}

/** "What does Marcus see?": one member's share of the calls, counted with the conditions of his own requests. */
export function MemberViewCard({ tenant, members }: { tenant: string; members: readonly MemberChoice[] }) {
  const [memberId, setMemberId] = useState("");
  const view = useQuery({ ...memberViewOptions(tenant, memberId), enabled: memberId !== "" });
  return (
    <Card title="What does a member see?">
      <div className="flex flex-col gap-4">
        <Field label="Member" className="max-w-sm">
          {(control) => (
            <Select
              {...control}
              value={memberId}
              placeholder="Choose a member"
              onChange={(event) => setMemberId(event.currentTarget.value)}
              options={members.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }))}
            />
          )}
        </Field>
        {view.isLoading ? <SkeletonRows rows={4} label="Counting" /> : null}
        {view.error ? <ProblemNote error={view.error} onRetry={() => void view.refetch()} /> : null}
        {view.data ? <Facts view={view.data} /> : null}
      </div>
    </Card>
  );
}

function Facts({ view }: { view: MemberView }) {
  const { locale } = useViewer();
  const calls = (value: number) => <span className="tabular-nums">{formatNumber(value, locale)}</span>;
  return (
    <div aria-live="polite">
      <DescriptionList
        items={[
          { term: "Rule", value: view.rule },
          { term: "Gong user", value: view.gongUser ?? "None with this e-mail address" },
          { term: "Calls seen", value: calls(view.visible) },
          { term: "Hidden: others' calls", value: calls(view.hidden.others) },
          { term: "Hidden: private", value: calls(view.hidden.private) },
          { term: "Hidden: deleted in Gong", value: calls(view.hidden.removed) },
        ]}
      />
    </div>
  );
}
