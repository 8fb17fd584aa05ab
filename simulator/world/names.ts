import type { Language } from "./profiles/profile.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given and family names by language; all people of a world are invented from these. */
export const PERSON_NAMES: Record<Language, { first: string[]; last: string[] }> = {
  eng: {
    first:
      words(`Alan Beth Carla Darren Emily Frank Gail Henry Irene Jack Karen Liam Megan Neil Olivia Paul Quinn Rachel
      Steve Tracy Vince Wendy Aisha Brandon Chloe Dominic Erin Floyd Gemma Hassan Isla Joel Keisha Lorna Mitchell Nadia
      Oliver Penny Raj Sonia Trevor Uma Valerie Walter Yvonne Zack`),
    last: words(`Abbott Barlow Castle Dempsey Ellison Fairley Garrison Hobbs Ingram Jarvis Kendall Lockwood Marlow Nash
      Osborne Pruitt Quigley Rowland Sutter Thackeray Underhill Vickers Wainwright Yardley Adeyemi Banerjee Chen Dhillon
      Espinoza Fitzgerald Gupta Hargrove Ibrahim Johansson Kaminski Larsen Mbeki Nguyen Okonkwo Park Reyes Singh Tran`),
  },
  ger: {
    first:
      words(`Andreas Birgit Christian Dörte Elke Florian Gerd Heike Ingo Jutta Kai Lars Martina Norbert Olaf Petra
      Ralf Silke Thorsten Ute Volker Wiebke Annika Björn Claudia Dennis Emre Franziska Günther Hülya Jannik Katrin`),
    last: words(`Ahrens Beckmann Clausen Dietrich Ehlers Fischer Gerlach Hoffmann Iversen Jürgens Köhler Lindemann Möller
      Neumann Oltmann Pohl Reinhardt Schäfer Tiedemann Ulrich Voß Weidner Zimmermann Yilmaz Kowalski Brenner Kranz`),
  },
  fre: {
    first:
      words(`Antoine Béatrice Cédric Delphine Étienne Fabienne Gérard Hélène Isabelle Julien Karim Laurence Mathieu
      Nathalie Olivier Pascale Quentin Raphaël Sandrine Thierry Valérie Yannick`),
    last: words(`Aubert Besson Carpentier Delmas Fournier Garnier Hébert Jacquet Lambert Marchand Noël Perrin Renaud
      Schneider Tessier Vasseur Weber Benali Chevalier Morel`),
  },
  spa: {
    first:
      words(`Alicia Bernardo Carmen Daniela Esteban Fernanda Gonzalo Inés Javier Laura Manuel Natalia Óscar Pilar
      Ricardo Silvia Tomás Verónica Ximena Álvaro`),
    last: words(`Aguilar Bravo Cordero Domínguez Escobar Fuentes Gallardo Herrera Ibáñez Jiménez Lozano Molina Navarro
      Ortega Paredes Quintero Rivas Salazar Vargas Zamora`),
  },
};

/** Parts of invented customer names; the two lists together give a name its look. */
export const COMPANY_NAMES: Record<Language, { first: string[]; last: string[]; ends: string[] }> = {
  eng: {
    first:
      words(`Harrow Bluefin Copperline Stonebridge Larkfield Ridgeway Fenwick Northgate Silverton Alder Brightwater
      Cobalt Dunmore Eastlake Foxglove Granite Hollis Ironwood Juniper Kestrel Lowell Meridian Oakhurst Pinecrest
      Quarry Redfern Summit Tidewater Upland Vantage Westbrook Yarrow Calder Beacon Crestline Thornbury Maplewood Sable`),
    last: words(`Foods Foundry Pharma Dynamics Aerospace Packaging Plastics Labs Biotech Dairy Logistics Robotics Optics
      Paper Turbines Textiles Chemicals Medical Motors Brewing`),
    ends: ["", "", "", " Inc", " Group", " Ltd"],
  },
  ger: {
    first:
      words(`Kessler Brandenburger Hansa Rheintal Elbe Albrecht Fuhrmann Weserland Sudhoff Holstein Lechner Havel
      Isartal Krüger Mainfeld Nordhorn Ostermann Paulsen Ruhrwerk Steiger Taunus Wagenfeld Eifel Dornbusch`),
    last: words(`Maschinenbau Lebensmittel Pharma Getränke Baustoffe Spedition Chemie Möbel Papier Frischdienst Elektronik
      Großhandel Technik Textil`),
    ends: [" GmbH", " GmbH", " AG", " KG", " GmbH & Co. KG"],
  },
  fre: {
    first:
      words(`Beaumont Cévennes Durand Lumière Armor Valmont Garonne Rivoli Sologne Clairval Brochant Mistral Ventoux
      Loire`),
    last: words(`Industries Distribution Laboratoires Transports Alimentaire Mécanique Chimie Emballages`),
    ends: ["", " SA", " SAS", " SARL"],
  },
  spa: {
    first: words(
      `Aranjuez Cantábrica Levante Montoro Sierra Almería Duero Nogales Vallejo Costera Meseta Ribera`,
    ),
    last: words(`Alimentos Industrial Farmacéutica Metalúrgica Envases Químicas Cerámicas Motores`),
    ends: ["", " S.A.", " S.L."],
  },
};

/** Lower-case ASCII for addresses and host names. */
export function asciiSlug(text: string, separator = ""): string {
  return text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^a-z0-9]+/g, separator);
}
