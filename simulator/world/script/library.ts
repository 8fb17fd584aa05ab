import { LINES } from "../lines/all-lines.ts";
import type { Language } from "../profiles/profile.ts";
import { type Exchange, readExchanges } from "./exchange.ts";

/** Exchanges of a scene, in the order of their files. */
export type Library = ReadonlyMap<string, readonly Exchange[]>;

const libraries = new Map<string, Library>();

function build(companyKey: string, language: Language): Library {
  const scenes = new Map<string, Exchange[]>();
  const { common, byCompany } = LINES[language];
  for (const text of [...common, ...(byCompany[companyKey] ?? [])]) {
    for (const exchange of readExchanges(text)) {
      const scene = scenes.get(exchange.scene) ?? [];
      scene.push(exchange);
      scenes.set(exchange.scene, scene);
    }
  }
  return scenes;
}

/** All lines a company's calls in a language may use; read once per company and language. */
export function libraryFor(companyKey: string, language: Language): Library {
  const key = `${companyKey}/${language}`;
  let library = libraries.get(key);
  if (!library) {
    library = build(companyKey, language);
    libraries.set(key, library);
  }
  return library;
}
