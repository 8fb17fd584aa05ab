import type { Language } from "../profiles/profile.ts";
import { at } from "../rng.ts";

const words = (text: string): string[] => text.split(" ");

const WEEKDAYS: Record<Language, string[]> = {
  eng: words("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  ger: words("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
  fre: words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  spa: words("domingo lunes martes miércoles jueves viernes sábado"),
};

const MONTHS: Record<Language, string[]> = {
  eng: words("January February March April May June July August September October November December"),
  ger: words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
  fre: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  spa: words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
};

function ordinal(day: number): string {
  const tail = day % 10;
  const isTeen = day > 10 && day < 14;
  return `${day}${!isTeen && tail === 1 ? "st" : !isTeen && tail === 2 ? "nd" : !isTeen && tail === 3 ? "rd" : "th"}`;
}

export function sayMonth(language: Language, month: number): string {
  return at(MONTHS[language], month);
}

/** `localMs` counts as if the wall clock were UTC. */
export function sayDay(language: Language, localMs: number): string {
  const date = new Date(localMs);
  const weekday = at(WEEKDAYS[language], date.getUTCDay());
  const month = sayMonth(language, date.getUTCMonth());
  const day = date.getUTCDate();
  switch (language) {
    case "eng":
      return `${weekday}, ${month} ${ordinal(day)}`;
    case "ger":
      return `${weekday}, den ${day}. ${month}`;
    case "fre":
      return `${weekday} ${day} ${month}`;
    case "spa":
      return `${weekday} ${day} de ${month}`;
  }
}

export function sayTime(language: Language, localMs: number): string {
  const date = new Date(Math.round(localMs / 900_000) * 900_000);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, "0");
  switch (language) {
    case "eng":
      return `${hour % 12 === 0 ? 12 : hour % 12}${minute === "00" ? "" : `:${minute}`} ${hour < 12 ? "am" : "pm"}`;
    case "ger":
      return minute === "00" ? `${hour} Uhr` : `${hour} Uhr ${minute}`;
    case "fre":
      return minute === "00" ? `${hour} heures` : `${hour} h ${minute}`;
    case "spa":
      return `${hour}:${minute}`;
  }
}

export function sayNumber(language: Language, value: number): string {
  const mark = language === "eng" ? "," : language === "fre" ? " " : ".";
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, mark);
}

export function sayAmount(language: Language, value: number, currency: "USD" | "EUR"): string {
  const number = sayNumber(language, value);
  if (language === "eng") {
    return `${currency === "USD" ? "$" : "€"}${number}`;
  }
  return `${number} ${language === "ger" ? "Euro" : "euros"}`;
}

export function sayPercent(language: Language, value: number): string {
  const number = language === "eng" ? String(value) : String(value).replace(".", ",");
  return language === "eng"
    ? `${number}%`
    : language === "ger"
      ? `${number} Prozent`
      : `${number} ${language === "fre" ? "pour cent" : "por ciento"}`;
}
