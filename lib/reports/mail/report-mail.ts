import { escapeXml } from "#lib/format/xml-text.ts";

export interface ReportMail {
  /** Of the schedule. */
  title: string;
  days: { from: string; to: string };
  zone: string;
  figures: readonly { label: string; value: string }[];
  url: string;
  unsubscribeUrl: string;
  maker: string;
  /** What became of the file, in words. */
  fileWords: string;
}

/** A report in a mail's words, as text and as HTML that needs nothing from elsewhere. Pure. */
export function reportMail(mail: ReportMail): { subject: string; text: string; html: string } {
  const { title, days, zone, figures, url, unsubscribeUrl, maker, fileWords } = mail;
  const span = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  const when = `${span}, days of ${zone}. It holds what you may see.`;
  const why = `You get this because ${maker} sends it to you by Callboard.`;
  const text = [
    title,
    when,
    "",
    ...figures.map(({ label, value }) => `${label}: ${value}`),
    "",
    fileWords,
    `Open it: ${url}`,
    "",
    why,
    `Stop these mails: ${unsubscribeUrl}`,
    "",
  ].join("\n");
  const cell = "padding:4px 16px 4px 0;text-align:left;font-weight:normal";
  const rows = figures.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="${cell};color:#555">${escapeXml(label)}</th><td style="${cell}"><strong>${escapeXml(value)}</strong></td></tr>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeXml(title)}</title></head><body style="font-family:system-ui,sans-serif;font-size:15px;line-height:1.5;color:#1a1a1a;background:#ffffff;max-width:36em;margin:24px auto;padding:0 16px"><h1 style="font-size:19px;margin:0 0 4px">${escapeXml(title)}</h1><p style="margin:0 0 16px;color:#555">${escapeXml(when)}</p><table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${rows.join("")}</table><p>${escapeXml(fileWords)}</p><p><a href="${escapeXml(url)}">Open the report</a></p><p style="color:#555;font-size:13px;margin-top:32px">${escapeXml(why)} <a href="${escapeXml(unsubscribeUrl)}">Stop these mails</a></p></body></html>`;
  return { subject: `${title}: ${span}`, text, html };
}
