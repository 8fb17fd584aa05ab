import type { Metadata } from "next";
import { ExplorerStart } from "#components/explorer/explorer-start.tsx";

export const metadata: Metadata = { title: "Explorer" };

interface ExplorerPageProps {
  params: Promise<{ tenant: string }>;
}

export default async function ExplorerPage({ params }: ExplorerPageProps) {
  const { tenant } = await params;
  return <ExplorerStart tenant={tenant} />;
}
