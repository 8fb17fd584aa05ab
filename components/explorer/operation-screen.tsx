"use client";

import { useQuery } from "#components/query/use-query.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { catalogueOptions, operationOptions } from "./explorer-requests.ts";
import { OperationWorkbench } from "./operation-workbench.tsx";

export interface OperationScreenProps {
  tenant: string;
  operationId: string;
}

/** One operation: its form, the request it makes, and Gong's answer. */
export function OperationScreen({ tenant, operationId }: OperationScreenProps) {
  const operation = useQuery(operationOptions(tenant, operationId));
  const catalogue = useQuery(catalogueOptions(tenant));
  if (operation.isPending || catalogue.isPending) return <SkeletonRows rows={10} label="Loading the form" />;
  const failure = operation.error ?? catalogue.error;
  if (!(operation.data && catalogue.data)) {
    return (
      <ProblemState
        {...(failure && { error: failure })}
        onRetry={() => void Promise.all([operation.refetch(), catalogue.refetch()])}
      />
    );
  }
  return (
    <OperationWorkbench
      key={operationId}
      tenant={tenant}
      operation={operation.data}
      connection={catalogue.data.connection}
    />
  );
}
