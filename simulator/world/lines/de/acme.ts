/** Vorführung der Prüfmittelverwaltung. */
export const acmeWalk = `
@walk 1
S: Sie sollten jetzt meinen Bildschirm sehen. Links, was in den nächsten zwei Wochen fällig ist, rechts, was klemmt, und warum.
C: Sieht das jeder so?
S: Nein, ein {operator} sieht nur seine eigene Arbeit, sortiert nach dem Ort, an dem er gerade steht.
= Startseite nach Rolle

@walk
S: Das ist das Fleet Register mit {assetCount} {assets}. Ich tippe drei Buchstaben, und es sucht in Seriennummer, Ort und allen Kommentaren.
C: Und wenn sich jemand vertippt hat?
S: Ich drehe hier absichtlich zwei Ziffern um, und es kommt trotzdem.
C: Allein das spart uns eine Stunde am Tag.
= Die Suche verzeiht Tippfehler
! {c} gefiel die Suche im Fleet Register

@walk
S: Der Calibration Planner. Jeder Balken ist eine Woche, und die zweite Woche im {nextMonth} ist rot, weil mehr fällig ist, als Ihre Leute schaffen.
C: Und was mache ich dann?
S: Sie ziehen diese Gruppe eine Woche vor, und der Balken wird grün. Über den Fälligkeitstag hinaus geht es nicht.
C: Das gefällt mir.
= Der Calibration Planner gleicht die Last aus

@walk
S: Drift Alerts zeigt ein {asset} über zwei Jahre. Hier fängt es an zu wandern, noch innerhalb der Grenzen. Gewarnt wird, wenn der Trend vor der nächsten Prüfung hinausläuft.
C: Wie oft irrt es sich?
S: Eine von sechs Warnungen ist falsch. Wie nervös es sein soll, stellen Sie selbst ein.
= Drift Alerts warnt vor Ausfällen
! Drift Alerts warnt Monate vorher

@walk
C: Und welche Teile haben wir damit gemessen? Das fragt jeder Prüfer.
S: Dieser Knopf. Er listet alle Aufträge seit der letzten guten Prüfung.
C: Wie vollständig ist das?
S: So vollständig wie das Einscannen. Nach einem halben Jahr bei fünfundneunzig Prozent.
= Betroffene Aufträge lassen sich auflisten

@walk
S: Ich schalte das WLAN am Tablet aus, Sie sehen das Symbol. Jetzt mache ich die Prüfung, tippe Werte ein, mache ein Foto. Alles geht.
D: Und wenn es wieder Netz gibt?
S: Dann gleicht es sich ab. Hat jemand anderes dasselbe geändert, zeigt es beides und fragt.
= Die Field App läuft ohne Netz

@walk
C: Unsere Leute tragen Handschuhe.
S: Deshalb sind die Knöpfe so groß. Werte können Sie auch sprechen. Zwölf Komma drei null vier. Da steht es.
C: In einer lauten Halle?
S: Mit Headset ja, ohne würde ich tippen.
= Spracheingabe für Messwerte

@walk
D: Sind die Unterschriften nach {standard} in Ordnung?
S: Ja. Name, Zeit, Bedeutung und ein zweites Passwort. Dazu gibt es ein Paket mit Testprotokollen.
D: Kostet das extra?
S: Nein. Nur ausführen müssen Sie die Tests selbst.
= Unterschriften und Testprotokolle vorhanden

@walk
C: Kann jemand aus Versehen etwas löschen?
S: Nein. Man kann etwas stilllegen, dann verschwindet es aus den Listen, aber nicht aus der Historie.
C: Das ist gut so.
= Nichts wird gelöscht

@walk
C: Bauen Sie mir doch einmal meinen Monatsbericht, während wir zuschauen.
S: Überfällig je Standort, Ausfälle und Kosten. Ich nehme diese drei, gruppiere nach Monat, und da ist er.
C: Das war eine Minute.
S: Rechnen Sie beim ersten Mal mit fünfzehn. Danach verschickt er sich am Ersten von selbst.
= Der Monatsbericht entsteht in Minuten
! Der Monatsbericht kostet keine anderthalb Tage mehr

@process
R: Woher wissen Sie, was nächste Woche fällig ist?
C: In der Liste gibt es einen Filter. Freitags verschicke ich den Auszug und hoffe.
R: Und wenn jemand im Urlaub ist?
C: Dann hoffe ich mehr.
= Fälliges wird freitags per Mail verschickt

@pain
R: Wie laufen Prüfungen damit?
C: Wir bestehen. Aber in der Woche davor arbeiten drei Leute nachts.
R: Stand das schon einmal im Bericht?
C: Als Hinweis. Ich möchte nicht erleben, dass daraus mehr wird.
= Prüfungen kosten Nachtarbeit
! Die nächste Prüfung nach {standard} ist ein Risiko
`;
