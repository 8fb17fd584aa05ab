const exact = new Set([
  "126.com",
  "163.com",
  "aol.com",
  "bluewin.ch",
  "fastmail.com",
  "free.fr",
  "freenet.de",
  "gmail.com",
  "googlemail.com",
  "hey.com",
  "icloud.com",
  "laposte.net",
  "libero.it",
  "mac.com",
  "mail.com",
  "mail.ru",
  "me.com",
  "msn.com",
  "orange.fr",
  "pm.me",
  "proton.me",
  "protonmail.com",
  "qq.com",
  "rocketmail.com",
  "sfr.fr",
  "t-online.de",
  "tutanota.com",
  "uol.com.br",
  "wanadoo.fr",
  "web.de",
  "ziggo.nl",
]);

const families = /^(?:gmx|hotmail|live|outlook|yahoo|ymail|yandex|zoho)\.[a-z.]{2,8}$/;

/** True for a mail provider of private people: such a domain names no company. */
export function isFreeMailDomain(domain: string): boolean {
  return exact.has(domain) || families.test(domain);
}
