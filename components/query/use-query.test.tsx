import { dehydrate, QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { infiniteQueryOptions } from "./query-options.ts";
import { QueryProvider } from "./query-provider.tsx";
import { ServedQueries } from "./served-queries.tsx";
import { useInfiniteQuery, useQuery } from "./use-query.ts";

const never = () => Promise.reject(new Error("asked on the server"));
const listOptions = (initial?: string[]) =>
  infiniteQueryOptions({
    queryKey: ["acme", "list"],
    queryFn: never,
    initialPageParam: null as string | null,
    getNextPageParam: (page: string[]) => page.at(-1) ?? null,
    ...(initial && { initialData: { pages: [initial], pageParams: [null] } }),
  });

function One() {
  const { data, isPending } = useQuery<string>({ queryKey: ["acme", "one"], queryFn: never });
  return isPending ? "asked" : data;
}

function List({ initial }: { initial?: string[] }) {
  const { data, isPending, hasNextPage } = useInfiniteQuery(listOptions(initial));
  return isPending ? "asked" : `${data?.pages.flat().join()} ${hasNextPage ? "and more" : "and no more"}`;
}

const draw = (children: React.ReactNode) => renderToString(<QueryProvider>{children}</QueryProvider>);

it("stands with the server's answer in the page that the server sends", () => {
  const client = new QueryClient();
  client.setQueryData(["acme", "one"], "answer");
  const page = <ServedQueries state={dehydrate(client)}>{<One />}</ServedQueries>;
  expect(draw(page)).toBe("answer");
  expect(draw(<One />)).toBe("asked");
});

it("tells of an endless list whether there is more", () => {
  expect(draw(<List initial={["a", "b"]} />)).toBe("a,b and more");
  expect(draw(<List initial={[]} />)).toBe(" and no more");
  expect(draw(<List />)).toBe("asked");
});
