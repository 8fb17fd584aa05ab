/** A CRM field's name for people: "Main_Competitor__c" is "Main competitor", "CloseDate" is "Close date". */
export function fieldName(name: string): string {
  const words = name
    .replace(/__c$/i, "")
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[_\s]+/)
    .filter(Boolean);
  const [first = name, ...rest] = words;
  const lower = (word: string) => (/^[A-Z\d]{2,}$/.test(word) ? word : word.toLowerCase());
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest.map(lower)].join(" ");
}
