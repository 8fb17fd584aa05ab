import type { CompanyProfile } from "./profile.ts";

const MODULE_NAMES = {
  register: "Fleet Register",
  planner: "Calibration Planner",
  drift: "Drift Alerts",
  audit: "Audit Trail",
  field: "Field App",
  reports: "Report Builder",
  hub: "Connect Hub",
  parts: "Parts Desk",
};

/** Acme sells software that keeps measuring instruments calibrated, documented and found. */
export const acmeDomains: CompanyProfile["domains"] = {
  eng: {
    words: {
      product: ["Acme Workbench"],
      category: ["calibration management", "instrument management"],
      asset: ["instrument", "gauge"],
      assets: ["instruments", "gauges", "measuring devices"],
      site: ["lab", "plant"],
      sites: ["labs", "plants", "locations"],
      operator: ["technician"],
      operators: ["technicians", "lab techs"],
      doc: ["certificate"],
      docs: ["certificates", "calibration certificates"],
      standard: ["ISO 17025", "ISO 9001", "AS9100", "the FDA rules"],
      incident: [
        "an expired certificate on the line",
        "a gauge nobody could find",
        "a batch on hold over a torque wrench",
      ],
    },
    modules: [
      {
        key: "register",
        name: MODULE_NAMES.register,
        does: "keeps every instrument, its owner and its location in one list",
      },
      {
        key: "planner",
        name: MODULE_NAMES.planner,
        does: "plans calibrations backwards from their due dates",
      },
      {
        key: "drift",
        name: MODULE_NAMES.drift,
        does: "warns when an instrument's readings wander before it fails",
      },
      { key: "audit", name: MODULE_NAMES.audit, does: "records who changed what, with a signature" },
      { key: "field", name: MODULE_NAMES.field, does: "lets technicians work offline on a tablet" },
      { key: "reports", name: MODULE_NAMES.reports, does: "builds certificates and audit packs" },
      { key: "hub", name: MODULE_NAMES.hub, does: "connects to the ERP and to single sign-on" },
      { key: "parts", name: MODULE_NAMES.parts, does: "tracks spare parts and outside vendors" },
    ],
  },
  ger: {
    words: {
      product: ["Acme Workbench"],
      category: ["Prüfmittelverwaltung", "Prüfmittelüberwachung"],
      asset: ["Prüfmittel"],
      assets: ["Prüfmittel", "Messgeräte"],
      site: ["Werk"],
      sites: ["Werken", "Standorten"],
      operator: ["Techniker"],
      operators: ["Techniker", "Prüfer"],
      doc: ["Zertifikat"],
      docs: ["Zertifikate", "Kalibrierscheine"],
      standard: ["ISO 17025", "ISO 9001", "IATF 16949"],
      incident: ["ein abgelaufenes Prüfmittel in der Linie", "ein Messgerät, das niemand gefunden hat"],
    },
    modules: [
      {
        key: "register",
        name: MODULE_NAMES.register,
        does: "führt alle Prüfmittel mit Standort und Verantwortlichem",
      },
      {
        key: "planner",
        name: MODULE_NAMES.planner,
        does: "plant Kalibrierungen rückwärts vom Fälligkeitstag",
      },
      { key: "drift", name: MODULE_NAMES.drift, does: "meldet, wenn Messwerte davonlaufen" },
      { key: "audit", name: MODULE_NAMES.audit, does: "hält jede Änderung mit Unterschrift fest" },
      { key: "field", name: MODULE_NAMES.field, does: "läuft offline auf dem Tablet in der Halle" },
      { key: "hub", name: MODULE_NAMES.hub, does: "verbindet ERP und Anmeldung" },
    ],
  },
  fre: {
    words: {
      product: ["Acme Workbench"],
      category: ["gestion de la métrologie"],
      asset: ["instrument"],
      assets: ["instruments", "appareils de mesure"],
      site: ["site"],
      sites: ["sites", "laboratoires"],
      operator: ["technicien"],
      operators: ["techniciens"],
      doc: ["certificat"],
      docs: ["certificats", "certificats d'étalonnage"],
      standard: ["ISO 17025", "ISO 9001"],
      incident: ["un certificat périmé en pleine production", "un instrument que personne ne retrouvait"],
    },
    modules: [
      { key: "register", name: MODULE_NAMES.register, does: "tient l'inventaire de tous les instruments" },
      { key: "planner", name: MODULE_NAMES.planner, does: "planifie les étalonnages à partir des échéances" },
      { key: "field", name: MODULE_NAMES.field, does: "fonctionne hors ligne sur tablette" },
      { key: "hub", name: MODULE_NAMES.hub, does: "relie l'ERP et l'annuaire" },
    ],
  },
  spa: {
    words: {
      product: ["Acme Workbench"],
      category: ["gestión de calibraciones"],
      asset: ["instrumento"],
      assets: ["instrumentos", "equipos de medición"],
      site: ["planta"],
      sites: ["plantas"],
      operator: ["técnico"],
      operators: ["técnicos"],
      doc: ["certificado"],
      docs: ["certificados", "certificados de calibración"],
      standard: ["ISO 17025", "ISO 9001"],
      incident: ["un certificado vencido en plena producción", "un instrumento que nadie encontraba"],
    },
    modules: [
      { key: "register", name: MODULE_NAMES.register, does: "lleva el inventario de todos los instrumentos" },
      {
        key: "planner",
        name: MODULE_NAMES.planner,
        does: "planifica las calibraciones según su vencimiento",
      },
      { key: "field", name: MODULE_NAMES.field, does: "funciona sin conexión en la tableta" },
      { key: "hub", name: MODULE_NAMES.hub, does: "conecta el ERP y el directorio" },
    ],
  },
};
