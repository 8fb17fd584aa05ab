"use client";

import { UserMinus } from "lucide-react";
import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useMutation } from "#components/query/use-mutation.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LoadMore } from "#components/ui/load-more.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type {
  ProspectsLookUp,
  UnassignProspectsInput,
  UnassignReport,
} from "#lib/flows/prospects/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { LookUpForm } from "./look-up-form.tsx";
import { LookedUpTable } from "./looked-up-table.tsx";
import { prospectRequests } from "./prospect-requests.ts";
import { TakeOutDialog } from "./take-out-dialog.tsx";
import { TakeOutResults } from "./take-out-results.tsx";

const shownAtOnce = 50;

export interface ProspectsScreenProps {
  tenant: string;
  /** False for members who may look, not change. */
  mayChange: boolean;
}

/** Who is in which flow, asked of Gong now, and the way out. */
export function ProspectsScreen({ tenant, mayChange }: ProspectsScreenProps) {
  const { locale } = useViewer();
  const withProof = useProof();
  const [report, setReport] = useState<UnassignReport | null>(null);
  const lookUp = useMutation({
    mutationFn: (ids: string[]) => prospectRequests.lookUp(tenant, ids),
    onMutate: () => setReport(null),
  });

  async function takeOut(input: UnassignProspectsInput, key: string) {
    setReport(await withProof(() => prospectRequests.unassign(tenant, input, key)));
  }

  const taken = report?.results.filter(({ outcome }) => outcome === "left").length ?? 0;
  return (
    <>
      <LookUpForm isBusy={lookUp.isPending} onLookUp={(ids) => lookUp.mutate(ids)} />
      {report ? (
        <TakeOutResults
          report={report}
          summary={`${formatNumber(taken, locale)} taken out, ${plural(report.results.length - taken, "other", "others", locale)}. ${plural(report.requests, "request", "requests", locale)} to Gong.`}
        />
      ) : null}
      {lookUp.isError ? (
        <Card>
          <ProblemState
            error={lookUp.error}
            onRetry={() => lookUp.variables && lookUp.mutate(lookUp.variables)}
          />
        </Card>
      ) : null}
      {lookUp.data ? (
        <LookedUp
          key={lookUp.data.at}
          found={lookUp.data}
          mayChange={mayChange}
          isBefore={report !== null}
          onTakeOut={takeOut}
          onAgain={() => lookUp.variables && lookUp.mutate(lookUp.variables)}
        />
      ) : null}
    </>
  );
}

interface LookedUpProps {
  found: ProspectsLookUp;
  mayChange: boolean;
  /** True when somebody was taken out since. */
  isBefore: boolean;
  onTakeOut: (input: UnassignProspectsInput, key: string) => Promise<void>;
  onAgain: () => void;
}

function LookedUp({ found, mayChange, isBefore, onTakeOut, onAgain }: LookedUpProps) {
  const { locale } = useViewer();
  const inSome = found.prospects.filter(({ flows }) => flows.length > 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(shownAtOnce);
  const people = inSome.filter(({ crmProspectId }) => chosen.has(crmProspectId));
  const entries = found.prospects.reduce((sum, { flows }) => sum + flows.length, 0);

  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  const isAll = people.length > 0 && people.length === inSome.length;
  return (
    <Card
      title="In flows now"
      description={
        <>
          {formatNumber(inSome.length, locale)} of{" "}
          {plural(found.prospects.length, "person", "people", locale)} in{" "}
          {plural(entries, "flow entry", "flow entries", locale)}, as of{" "}
          <DateTime at={found.at} style="short" />
        </>
      }
      isFlush
      actions={
        isBefore ? (
          <Button onClick={onAgain}>Look up again</Button>
        ) : mayChange ? (
          <TakeOutDialog
            people={people}
            onTakeOut={onTakeOut}
            trigger={
              <Button
                disabled={people.length === 0}
                icon={<UserMinus className="size-3.5" aria-hidden="true" />}
              >
                Take out…
              </Button>
            }
          />
        ) : null
      }
    >
      {mayChange ? null : (
        <div className="px-4 pt-3">
          <Callout title="You may look, not change">
            Your role does not open flows for changes. Ask an owner or admin of this tenant to open it for
            you.
          </Callout>
        </div>
      )}
      {isBefore ? (
        <div className="px-4 pt-3">
          <Callout>This was read before the change above. Look up again to see what they are in now.</Callout>
        </div>
      ) : null}
      {mayChange && !isBefore && inSome.length > 0 ? (
        <div className="border-b border-line px-4 py-2">
          <Checkbox
            label={`Everybody who is in a flow (${formatNumber(inSome.length, locale)})`}
            checked={isAll}
            isIndeterminate={people.length > 0 && !isAll}
            onChange={(event) =>
              setChosen(new Set(event.target.checked ? inSome.map(({ crmProspectId }) => crmProspectId) : []))
            }
          />
        </div>
      ) : null}
      <LookedUpTable
        people={found.prospects.slice(0, shown)}
        chosen={chosen}
        {...(mayChange && !isBefore && { onChoose: choose })}
      />
      {found.prospects.length > shownAtOnce ? (
        <div className="border-t border-line">
          <LoadMore
            hasMore={found.prospects.length > shown}
            onLoadMore={() => setShown(shown + shownAtOnce)}
            summary={`${formatNumber(Math.min(shown, found.prospects.length), locale)} of ${plural(found.prospects.length, "person", "people", locale)}`}
          />
        </div>
      ) : null}
    </Card>
  );
}
