import type { Metadata } from "next";
import { LazyMissingPage } from "#components/public/lazy-missing-page.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return <LazyMissingPage />;
}
