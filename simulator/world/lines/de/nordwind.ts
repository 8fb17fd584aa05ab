/** Alltag einer Spedition und die Vorführung des Leitstands. */
export const nordwindLines = `
@process 1
R: Wie fängt ein Tag in der Disposition an? Sagen wir, morgens um fünf.
C: Die Aufträge von gestern stehen in {erp}, jemand druckt sie aus, und {operatorCount} Leute sortieren nach Gebieten. Um sieben müssen die Ersten rollen.
R: Auf Papier?
C: Auf Papier und im Kopf. Vor allem im Kopf.
= Touren werden zwischen fünf und sieben von Hand sortiert
! Die Disposition plant auf Papier und aus Erfahrung

@process
R: Und wenn um acht noch ein Auftrag kommt?
C: Dann wird telefoniert, bis ein Fahrer Ja sagt. So fahren dann zwei in dieselbe Straße.
R: Wie viele sind das am Tag?
C: Dreißig, vierzig.
= Dreißig bis vierzig späte Aufträge am Tag werden telefonisch verteilt

@process
R: Woher weiß Ihr Kunde, wann Sie kommen?
C: Er ruft an. Dann rufen wir den Fahrer an, und der sagt, in einer Stunde. Es ist immer eine Stunde.
R: Wie viele Anrufe sind das?
C: An einem Montag haben wir hundertneunzig gezählt.
= Etwa 190 Anrufe an einem Montag

@process
R: Wie kommen die {docs} zurück?
C: In einer Mappe, wenn der Fahrer zurück ist. Fehlt eine Unterschrift, merken wir es abends.
R: Und die Rechnung wartet so lange.
C: Vier Tage im Schnitt.
= Rechnungen warten vier Tage auf Papier
! Papierbelege verzögern Rechnungen um vier Tage

@process
R: Wer entscheidet, an welche Rampe jemand fährt?
C: Wer am Tor steht. Das geht gut, bis drei auf einmal kommen. Donnerstags ist das normal.
R: Was kostet Sie das Warten?
C: Über zwei Stunden zahlen wir. Die Zahl vom letzten Jahr sage ich lieber nicht.
= Rampen werden am Tor verteilt; das Warten kostet Geld

@process
R: Und die Subunternehmer?
C: Ein Drittel der Touren. Die bekommen eine Mail mit einer Liste, und abends hoffen wir auf Antwort.
R: Für ein Drittel sehen Sie also nichts.
C: Genau das Drittel, nach dem die Kunden fragen.
= Ein Drittel der Touren fahren Subunternehmer ohne Ortung

@pain
R: Wann tut der Tag am meisten weh?
C: Zwischen neun und elf. Alle sind unterwegs, und alle rufen an. Geht dann eine Sache schief, hängt das ganze Team daran.
R: Wann zuletzt?
C: {weekday}. Da konnte niemand etwas dafür.
= Zwischen neun und elf hängt alles am Telefon

@pain
R: Wie sieht es mit Leerkilometern aus?
C: Sechsundzwanzig Prozent, offiziell. Ich glaube, es ist mehr.
R: Was wäre ein Prozentpunkt wert?
C: Allein beim Diesel etwa {pilotFee} im Monat.
= Leerkilometer liegen bei mindestens 26 Prozent
! Ein Prozentpunkt weniger Leerkilometer spart {pilotFee} im Monat

@pain
C: Mein bester Disponent geht im {goLive} in Rente. Dreißig Jahre Wissen, alles im Kopf.
R: Was weiß er, das sonst keiner weiß?
C: Wer um sechs aufmacht, obwohl sieben dransteht. Welches Tor zu niedrig ist.
R: Genau das gehört ins System. Mit ihm zusammen sind das ein paar Nachmittage.
= Ein erfahrener Disponent geht im {goLive}
! Wissen geht im {goLive} in Rente

@pain
R: Und die Lenkzeiten?
C: Die halten wir ein, meistens. Nur kennt die Planung sie nicht. Nachmittags um zwei merkt jemand, dass der Fahrer es nicht mehr schafft, und dann fährt ein zweiter hinterher.
R: Auf dem Papier eine Tour, in Wirklichkeit zwei.
C: So ist es.
= Lenkzeiten sind nicht Teil der Planung

@pain
C: In zwei Ausschreibungen wurde nach den Emissionen je Sendung gefragt. Da konnten wir nichts eintragen.
R: Gab es dafür Punkte?
C: Ja. Beim zweiten Mal haben genau die gefehlt.
= Emissionen je Sendung fehlen in Ausschreibungen

@walk 1
S: Das ist der Tourenplaner. Links die offenen Aufträge, rechts die Karte, unten jedes Fahrzeug mit seinem Tag. Ich drücke auf Planen, und jetzt dauert es etwa zwanzig Sekunden.
C: Für wie viele Aufträge?
S: Sechshundertzwölf auf vierzig Fahrzeuge. Da ist er. Drei sind rot, die hat er nicht untergebracht.
C: Und warum?
S: Ein Klick, und er sagt es. Hier, Zeitfenster zehn bis halb elf, und niemand ist in der Nähe.
= Der Tourenplaner verteilt 612 Aufträge in zwanzig Sekunden

@walk 2
C: Und wenn mein Disponent sagt, das ist Unsinn?
S: Dann zieht er es dahin, wo er es haben will. Das System sagt, was es kostet, hier elf Kilometer und sechs Minuten, und macht es.
C: Es widerspricht nicht?
S: Es nennt den Preis. Nach drei Monaten hören die meisten auf zu wetten.
= Disponenten behalten das letzte Wort und sehen den Preis
! Disponenten sehen, was eine Änderung kostet

@walk
S: Die Lenkzeiten sind drin. Hat ein Fahrer noch vier Stunden, ist die Tour vier Stunden lang. Die Pause liegt dort, wo man halten kann.
C: Woher kommen die Stunden?
S: Aus dem Tachographen, alle fünf Minuten.
= Lenkzeiten kommen aus dem Tachographen

@walk
S: Der Flottenblick ist die Karte für den Rest des Tages. Grün ist pünktlich, gelb zehn Minuten, rot mehr. Sie sehen nur gelb und rot, außer Sie wollen alles.
C: Auch die Subunternehmer?
S: Die bekommen einen Link aufs Telefon. Keine App, kein Konto, und mit der Tour endet auch der Link.
C: Das wäre ein Drittel meines Problems.
= Subunternehmer werden über einen Link sichtbar
! Subunternehmer lassen sich über einen Link verfolgen

@walk
S: Und das sieht Ihr Kunde. Seine Lieferung, ein Zeitfenster, das immer enger wird, und den Vornamen des Fahrers.
C: Dann ruft er nicht mehr an.
S: Zwei Drittel nicht mehr. Der Rest redet gern.
= Kunden sehen die Ankunftszeit selbst

@walk
S: Die Rampenbuchung. Der Lieferant sucht sich ein freies Fenster aus, und er sieht nur Rampen, die passen, nach Höhe, Kühlung und Länge. Kommt er zu spät, rückt der Plan von selbst.
D: Und wenn er einfach auftaucht?
S: Dann bucht ihn das Tor mit zwei Tippern in die nächste Lücke. Nach dem zweiten Mal hat er es gelernt.
= Die Rampenbuchung zeigt nur passende Rampen

@walk
C: Donnerstags um zehn haben wir eine Welle. Geht die weg?
S: Sie wird flacher. Bei einem Kunden mit sechs Rampen ging die Spitze in vier Wochen von elf auf sieben. Auf sechs kommt man nicht, die Leute mögen Donnerstag.
C: Sieben wäre schön.
= Spitzen an den Rampen werden flacher

@walk
S: Das ist die Fahrer-App. Nächster Stopp, Hinweise, anrufen, navigieren. Vor Ort ein Foto, der Kunde unterschreibt auf dem Glas, und der {doc} ist bei Ihnen, bevor der Fahrer wieder einsteigt.
C: Und ohne Netz?
S: Dann später, von selbst. Der Fahrer merkt nichts davon.
C: Dann könnte die Rechnung am selben Abend raus.
S: Bei den meisten geht sie das.
= Belege sind sofort da, Rechnungen am selben Abend
! Rechnungen könnten am selben Abend hinausgehen

@walk
C: Meine Fahrer sprechen sechs Sprachen.
S: Die App spricht vierzehn. Hinweise werden übersetzt, kurze ziemlich gut. Tor zwei, zweimal klingeln.
C: Das steht bei uns an jedem zweiten Auftrag.
= Die Fahrer-App spricht vierzehn Sprachen

@walk
S: Der Emissionsbericht nimmt die echten Kilometer und die echte Ladung und verteilt sie auf die Sendungen. Sie können ihn jedem Kunden monatlich schicken.
C: Hält das einer Prüfung stand?
S: Zweien bisher. Die Annahmen stehen auf der letzten Seite.
= Emissionen je Sendung mit offengelegter Methode

@walk
S: Im Auftragsportal geben Ihre Kunden selbst ein. Es prüft die Adresse, kennt die Öffnungszeiten und lehnt Unsinn ab.
C: Was für Unsinn?
S: Vierzig Paletten auf einen Transporter. Sonntags in ein Büro.
C: Kommt mir bekannt vor.
= Das Auftragsportal prüft Eingaben

@walk
D: Ist das ein eigenes Rechenverfahren?
S: Ja. Es verbessert den Plan von gestern, damit die Fahrer nicht jeden Morgen ein neues Leben haben.
D: Kann ich sehen, warum es etwas entschieden hat?
S: Je Auftrag, in Worten. Eine Formel will um sechs Uhr früh keiner.
= Das Verfahren verbessert den gestrigen Plan und begründet sich

@walk
C: Können wir zwei Pläne vergleichen, einmal mit dem neuen {site} und einmal ohne?
S: Dafür gibt es Szenarien. Ich kopiere die letzte Woche, setze den Standort dazu und plane neu. Neun Prozent weniger Kilometer, ein Fahrzeug weniger.
C: Dafür bezahlen wir gerade einen Berater.
S: Fragen Sie ihn ruhig, der mag das Werkzeug.
= Szenarien vergleichen Pläne mit und ohne neuen Standort

@walk
C: Wie gerecht sind die Touren? Meine Fahrer beschweren sich.
S: Es gibt eine Auswertung, Stunden, Stopps und Gewicht je Fahrer. Und Sie können dem Planer sagen, er soll ausgleichen. Das kostet etwa ein Prozent Kilometer.
C: Das Prozent zahle ich für einen ruhigen Monat.
= Touren lassen sich zwischen Fahrern ausgleichen

@walk
S: Fällt ein Fahrzeug aus, markieren Sie es hier, und er schlägt vor, wer welchen Stopp übernimmt. Sie sagen Ja, und die Fahrer haben die Nachricht. Zwei Minuten.
C: Heute ist das eine Stunde Geschrei.
= Nach einem Ausfall wird in zwei Minuten neu verteilt

@walk ?deep
D: Wie genau sind die Fahrzeiten? Daran ist das letzte System gescheitert.
S: Sie lernen aus Ihren Touren. Nach vier Wochen weiß er, dass diese Straße um acht langsam ist. Bei bekannten Stopps liegen wir im Schnitt vier Minuten daneben.
D: Und das Abladen?
S: Lernt er genauso, je Kunde. Wenn da fünfunddreißig Minuten stehen, fragen Sie Ihren Fahrer. Der sagt, ja, immer.
= Fahr- und Abladezeiten werden gelernt

@walk ?deep
D: Und wenn Ihr Server morgens um sechs weg ist?
S: Die Fahrer haben ihren Tag schon auf dem Telefon. Die Disposition bekommt den Plan alle fünfzehn Minuten als Datei. Umplanen geht dann nicht, fahren schon.
D: Das wollte ich hören.
= Bei einem Ausfall laufen geplante Touren weiter
`;
