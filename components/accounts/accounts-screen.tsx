"use client";

import { Building2, Search } from "lucide-react";
import { useState } from "react";
import { parseAsString } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { Input } from "#components/ui/input.tsx";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useFindKey } from "#components/ui/use-find-key.ts";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useTypedWords } from "#components/ui/use-typed-words.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import type { AccountsPage, ListAccountsFilter } from "#lib/accounts/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { accountsListOptions } from "./accounts-options.ts";
import { AccountsTable } from "./accounts-table.tsx";

const shortcuts = {
  id: "accounts",
  label: "Accounts",
  shortcuts: [
    { keys: "/", label: "To the search" },
    { keys: "j", label: "Next account" },
    { keys: "k", label: "Previous account" },
    { keys: "Enter", label: "Open the account" },
  ],
};

export interface AccountsScreenProps {
  tenant: string;
  /** Null for an address that the server could not read. */
  first: FirstPage<ListAccountsFilter, AccountsPage> | null;
}

/** Whom do we talk with? */
export function AccountsScreen({ tenant, first }: AccountsScreenProps) {
  const { locale } = useViewer();
  const [name, setName] = useAddressWord("name", parseAsString);
  const value = name ?? "";
  const [change] = useState(() => (words: string | null) => void setName(words));
  const [text, setText, field] = useTypedWords(value, change);
  useFindKey(field);
  const filter: ListAccountsFilter = name ? { name } : {};
  const list = useInfiniteQuery({
    ...accountsListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, filter),
  });
  useRowKeys();
  const failure = failureToShow(list);
  const accounts = (list.data?.pages ?? []).flatMap((page) => page.accounts);
  return (
    <>
      <PageShortcuts group={shortcuts} />
      <search aria-label="Filter accounts">
        <Input
          ref={field}
          type="search"
          aria-label="Name or domain"
          placeholder="Name or domain"
          icon={<Search />}
          className="w-64 max-sm:w-full"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
        {failure ? (
          <ProblemState error={failure} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <TableSkeleton rows={12} label="Loading accounts" />
        ) : accounts.length > 0 ? (
          <>
            <AccountsTable tenant={tenant} accounts={accounts} locale={locale} />
            <ListEnd
              list={list}
              summary={`${plural(accounts.length, "account", "accounts", locale)} shown`}
            />
          </>
        ) : name ? (
          <EmptyState
            title="No account goes by that name"
            icon={<Building2 />}
            action={<Button onClick={() => void setName(null)}>Clear the filter</Button>}
          >
            An account goes by its name in the CRM, or by the domain of its people’s addresses.
          </EmptyState>
        ) : (
          <EmptyState title="No accounts yet" icon={<Building2 />}>
            A customer appears here with the first call that you may see and that names a CRM account, or has
            somebody of the customer on it with a company’s address.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
