import type { CompanyProfile } from "./profile.ts";

const MODULE_NAMES = {
  tours: "Tourenplaner",
  fleet: "Flottenblick",
  docks: "Rampenbuchung",
  driver: "Fahrer-App",
  carbon: "Emissionsbericht",
  portal: "Auftragsportal",
};

/** Nordwind sells software that plans delivery tours, loading docks and drivers' days. */
export const nordwindDomains: CompanyProfile["domains"] = {
  ger: {
    words: {
      product: ["Nordwind Leitstand"],
      category: ["Tourenplanung", "Transportsteuerung"],
      asset: ["Fahrzeug"],
      assets: ["Fahrzeuge", "Lkw"],
      site: ["Lager", "Depot"],
      sites: ["Lagern", "Standorten"],
      operator: ["Disponent"],
      operators: ["Disponenten", "Kollegen in der Disposition"],
      doc: ["Lieferschein"],
      docs: ["Lieferscheine", "Ablieferbelege"],
      standard: ["ISO 14083", "die Lenk- und Ruhezeiten", "GDP"],
      incident: ["eine Tour, die zweimal gefahren wurde", "ein Lkw, der drei Stunden an der Rampe stand"],
    },
    modules: [
      { key: "tours", name: MODULE_NAMES.tours, does: "plant Touren mit Zeitfenstern und Lenkzeiten" },
      { key: "fleet", name: MODULE_NAMES.fleet, does: "zeigt, wo jedes Fahrzeug gerade ist" },
      { key: "docks", name: MODULE_NAMES.docks, does: "verteilt Anlieferungen auf die Rampen" },
      { key: "driver", name: MODULE_NAMES.driver, does: "führt Fahrer durch Stopps und Belege" },
      { key: "carbon", name: MODULE_NAMES.carbon, does: "rechnet Emissionen je Sendung aus" },
      { key: "portal", name: MODULE_NAMES.portal, does: "nimmt Aufträge der Kunden an" },
    ],
  },
  eng: {
    words: {
      product: ["Nordwind Leitstand"],
      category: ["route planning", "transport planning"],
      asset: ["truck", "vehicle"],
      assets: ["trucks", "vehicles"],
      site: ["depot"],
      sites: ["depots", "warehouses"],
      operator: ["dispatcher"],
      operators: ["dispatchers"],
      doc: ["delivery note"],
      docs: ["delivery notes", "proofs of delivery"],
      standard: ["ISO 14083", "the driving-time rules", "GDP"],
      incident: ["a route that was driven twice", "a truck that sat at the dock for three hours"],
    },
    modules: [
      { key: "tours", name: MODULE_NAMES.tours, does: "plans routes around time windows and driving hours" },
      { key: "fleet", name: MODULE_NAMES.fleet, does: "shows where every truck is right now" },
      { key: "docks", name: MODULE_NAMES.docks, does: "spreads arrivals over the loading docks" },
      { key: "driver", name: MODULE_NAMES.driver, does: "guides drivers through stops and paperwork" },
      { key: "carbon", name: MODULE_NAMES.carbon, does: "works out emissions per shipment" },
      { key: "portal", name: MODULE_NAMES.portal, does: "takes customers' orders" },
    ],
  },
  fre: {
    words: {
      product: ["Nordwind Leitstand"],
      category: ["planification des tournées"],
      asset: ["camion"],
      assets: ["camions", "véhicules"],
      site: ["dépôt"],
      sites: ["dépôts", "entrepôts"],
      operator: ["exploitant"],
      operators: ["exploitants"],
      doc: ["bon de livraison"],
      docs: ["bons de livraison"],
      standard: ["ISO 14083", "la réglementation sociale"],
      incident: ["une tournée faite deux fois", "un camion bloqué trois heures à quai"],
    },
    modules: [
      {
        key: "tours",
        name: MODULE_NAMES.tours,
        does: "planifie les tournées avec les créneaux et les temps de conduite",
      },
      { key: "fleet", name: MODULE_NAMES.fleet, does: "montre où se trouve chaque camion" },
      { key: "docks", name: MODULE_NAMES.docks, does: "répartit les arrivées sur les quais" },
      { key: "driver", name: MODULE_NAMES.driver, does: "guide les conducteurs d'un arrêt à l'autre" },
    ],
  },
};
