import { ListOrdered } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FlowDetail, FlowStep } from "#lib/flows/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { flowVariables, textParts, variableWords } from "./flow-variables.ts";
import { stepAction } from "./step-action.ts";
import { PartsOfText, StepMessage } from "./step-message.tsx";

function Step({ step }: { step: FlowStep }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-3 border-t border-line px-4 py-3 first:border-t-0">
      <span className="text-right text-sm text-ink-3 tabular-nums">{step.order}</span>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex items-center gap-2 text-sm font-medium text-ink">
          {stepAction(step.action)}
          {step.isReply ? <Badge>Reply</Badge> : null}
        </p>
        {step.subject ? (
          <p className="text-sm break-words text-ink">
            <PartsOfText parts={textParts(step.subject)} />
          </p>
        ) : null}
        {step.body ? <StepMessage body={step.body} /> : null}
      </div>
    </li>
  );
}

export interface FlowScreenProps {
  tenant: string;
  flow: FlowDetail;
  children?: ReactNode;
}

/** A flow as Gong tells it: whose, where, and its steps in order. */
export function FlowScreen({ tenant, flow, children }: FlowScreenProps) {
  const variables = flowVariables(flow.steps);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {children}
        <Card
          title="Steps"
          isFlush
          {...(flow.stepsReadAt && {
            footer: (
              <>
                As of <DateTime at={flow.stepsReadAt} />
              </>
            ),
          })}
        >
          {flow.steps.length > 0 ? (
            <ol>
              {flow.steps.map((step) => (
                <Step key={step.order} step={step} />
              ))}
            </ol>
          ) : (
            <EmptyState title={flow.stepsReadAt ? "No steps" : "Steps not read yet"} icon={<ListOrdered />}>
              {flow.stepsReadAt
                ? "Gong lists no step of this flow."
                : "The steps of flows are copied in turn; this one's turn has not come yet."}
            </EmptyState>
          )}
        </Card>
      </div>
      <Card title="About this flow">
        <DescriptionList
          items={[
            { term: "Visibility", value: flow.visibility },
            { term: "Exclusive", value: flow.isExclusive ? "Yes: nobody in it can be in another" : "No" },
            {
              term: flow.visibility === "Company" ? "In the lists of" : "Owner",
              value: flow.owners.map(({ name }) => name).join(", "),
            },
            { term: "Folder", value: flow.folderName },
            { term: "Workspace", value: flow.workspaceName },
            {
              term: "Created in Gong",
              value: flow.createdAt ? <DateTime at={flow.createdAt} style="date" /> : null,
            },
            { term: "Description", value: flow.description },
            {
              term: "Variables",
              value:
                variables.length === 0 ? null : (
                  <span className="flex flex-wrap gap-1">
                    {variables.map((name) => (
                      <Badge key={name}>{variableWords(name)}</Badge>
                    ))}
                  </span>
                ),
            },
            { term: "Put in by us", value: formatNumber(flow.enrolledByUs) },
            {
              term: "Its owners’ last 7 days",
              value:
                flow.ownerLoads.length === 0
                  ? "Nobody put into any flow from here"
                  : flow.ownerLoads
                      .map(({ name, lastWeek }) => `${name}: ${formatNumber(lastWeek)}`)
                      .join(", "),
            },
          ]}
        />
        <p className="mt-3 border-t border-line pt-3 text-xs leading-5 text-pretty text-ink-2">
          “Put in by us” counts whom batches from here put in and did not take out again; people whom others
          put in, and those who have come to the end since, are not known. Gong tells which flows a prospect
          is in, but of no flow who is in it.{" "}
          <TextLink href={`/${tenant}/flows/prospects`}>Look prospects up</TextLink>
        </p>
      </Card>
    </div>
  );
}
