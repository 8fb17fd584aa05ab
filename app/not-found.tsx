import type { Metadata } from "next";
import { MissingPage } from "#components/public/missing-page.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return <MissingPage />;
}
