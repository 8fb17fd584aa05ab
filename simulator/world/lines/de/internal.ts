/** Gespräche unter Kollegen. */
export const internal = `
@iopening
R: Hallo {c}. {Wie geht's dir|Wie ist die Woche}?
C: {Gut, ein bisschen müde|Ganz ordentlich}. Gestern waren es vier Gespräche hintereinander, die Stimme ist weg.
R: Dann rede heute mal ich. Aber erst bist du dran, was steht auf deiner Liste?

@iopening
C: Morgen {r}. Fängst du an oder ich?
R: Du. Es ist dein Termin.
C: Dann erst die Deals, und am Ende brauche ich zehn Minuten für etwas anderes.
R: {Etwas Gutes|Muss ich mir Sorgen machen}?
C: {Mal sehen|Nein, nein}.

@fopening
R: So, guten Morgen. Sind alle da? Gleiche Reihenfolge wie immer. Erst die Zahl, dann was sich geändert hat, dann was ihr braucht.
C: Und keine Geschichten über Deals, die sich nicht bewegt haben.
R: Du lernst schnell.
= Die Forecast-Runde beginnt

@fopening
R: Morgen zusammen. Ich muss pünktlich weg, also zügig bitte. Die Notizen habe ich gelesen.
D: Dann sind wir ja fertig.
R: Netter Versuch. {c}, du fängst an.
= Die Forecast-Runde beginnt

@numbers
R: Das Ziel für das Quartal sind {teamTarget}. Abgeschlossen sind {teamActual}, und mit dem, was zugesagt ist, fehlen uns sechs Prozent.
C: Also ein Deal.
R: Ein Deal. Nicht drei, einer.
D: Ich hätte einen Kandidaten, dazu komme ich gleich.
= Ziel {teamTarget}, abgeschlossen {teamActual}
! Es fehlen etwa sechs Prozent zum Ziel

@numbers
R: {score} Deals haben ein Abschlussdatum in der Vergangenheit. Das sind zwei Minuten Arbeit.
C: Einer davon ist meiner, Entschuldigung.
R: Ich will gar nicht wissen, wessen. Heute Abend soll da null stehen.
= {score} Deals mit veraltetem Abschlussdatum
> Abschlussdaten heute pflegen

@numbers
R: Vom ersten Gespräch bis zur Vorführung brauchen wir neunzehn Tage. Letztes Jahr waren es dreizehn.
D: Das sind die Kalender. Alle wollen noch jemanden mitbringen.
R: Dann die erste Vorführung mit zweien und die zweite mit allen.
= Vom Erstgespräch bis zur Vorführung vergehen neunzehn Tage

@numbers
R: Die Pipeline fürs nächste Quartal reicht für das Zweieinhalbfache. Ich hätte gern das Dreifache.
C: Woher soll das kommen?
R: Von denen, die schon Kunden sind. Jeder schreibt diese Woche drei an, bei denen es einen zweiten Bereich gibt.
= Jeder schreibt drei Bestandskunden an
> Diese Woche drei Bestandskunden anschreiben

@deals 1 #deal
R: Fangen wir mit {dealCustomer} an. Da steht {dealStage}, {dealAmount}. Wie ist es wirklich?
C: Ernst, würde ich sagen. Letzte Woche haben sie von sich aus über Termine geredet.
R: Wer, der Anwender oder der mit dem Geld?
C: Der Anwender. Der mit dem Geld war still.
R: Gut still oder schlecht still?
C: Kamera aus still.
R: Dann ist das deine Aufgabe für diese Woche. Zehn Minuten mit ihm allein.
= {dealCustomer} ({dealAmount}): der Entscheider muss ins Boot
! {dealCustomer}: Entscheider noch nicht erreicht
> {c} spricht mit dem Entscheider bei {dealCustomer}

@deals #deal
R: {dealCustomer} steht schon eine Weile in {dealStage}.
C: Fünf Wochen. Zwei Abteilungen wollen je die Hälfte zahlen, und keine will zuerst.
R: Warst du mit beiden in einem Raum?
C: Nein, immer nur mit einer.
R: Hol sie in ein Gespräch und mach ihnen den Vorschlag. So etwas machen Leute ungern selbst.
= {dealCustomer} hängt zwischen zwei Abteilungen
> {c} bringt beide Abteilungen von {dealCustomer} zusammen

@deals #deal
C: Gute Nachricht von {dealCustomer}. Der Vertrag kam zurück, mit kleinen Anmerkungen.
R: Schön. {dealAmount}?
C: Ja, drei Jahre, Rabatt unverändert.
R: Gut gemacht. Was kann es noch kippen?
C: Wer unterschreibt, ist bis {nextDay} weg.
R: Dann liegt am Tag vorher alles auf dem Tisch.
= {dealCustomer} ({dealAmount}): Vertrag fast fertig
! {dealCustomer} steht vor der Unterschrift

@deals #deal
C: Bei {dealCustomer} komme ich nicht weiter. Sie sind begeistert, in jedem Gespräch, und dann passiert nichts.
R: Tun sie etwas, wenn du um etwas bittest?
C: Den Abzug haben sie vor drei Wochen versprochen.
R: Dann sind sie nicht begeistert, dann mögen sie dich. Bitte sie um etwas Kleines mit Datum. Kommt es nicht, nimm den Deal heraus.
C: Das tut weh bei {dealAmount}.
R: In der letzten Woche des Quartals tut es mehr weh.
= {dealCustomer} hält Zusagen nicht ein
! {dealCustomer} muss womöglich aus dem Quartal
> {c} bittet {dealCustomer} um eine kleine Zusage mit Datum

@deals #deal
R: Was macht {dealCompetitor} bei {dealCustomer}?
C: Noch dabei. Sie bieten einen kostenlosen Piloten.
R: Und du?
C: Nichts bisher. Mit dem Preis will ich nicht runter.
R: Biete eine Referenz an, jemanden, der von {dealCompetitor} gekommen ist.
C: Davon haben wir zwei. Ich frage.
= {dealCompetitor} bietet {dealCustomer} einen kostenlosen Piloten
> {c} sucht eine Referenz, die von {dealCompetitor} kam

@deals #deal
R: Bei {dealCustomer} sehe ich einen einzigen Kontakt.
C: Ich weiß. Sie ist großartig, aber es ist nur sie.
R: Und wenn sie krank wird?
C: Dann bin ich auch krank.
R: Frag sie, wer sich ärgern würde, wenn er zu spät davon hört. Das beantworten die Leute gern.
= {dealCustomer} hängt an einem Kontakt
! {dealCustomer}: nur ein Kontakt

@deals #deal
R: Was ist der nächste Schritt bei {dealCustomer}, mit Datum?
C: Sie melden sich.
R: Das ist kein Schritt, das ist Hoffnung.
C: Die IT prüft, das dauert zwei Wochen.
R: Dann steht heute ein Termin in zwei Wochen im Kalender.
= {dealCustomer}: nächster Schritt ohne Datum
> {c} setzt heute einen Termin mit {dealCustomer}

@deals #deal
C: {dealCustomer} habe ich verloren, das wollte ich dir selbst sagen.
R: Das tut mir leid. Was war es?
C: Sie bleiben bei dem, was sie haben. Keiner war dagegen, und keiner war genug dafür.
R: Wann hast du es gemerkt, im Rückblick?
C: Als in der zweiten Vorführung dieselben drei saßen wie in der ersten.
R: Merk dir das Gefühl.
= {dealCustomer} ({dealAmount}) ist verloren
! {dealCustomer} ist ohne Entscheidung verloren

@fdeals 1 #deal
R: {dealRep}, {dealCustomer}. {dealAmount}, {dealStage}. Drin oder draußen?
C: Drin. Der Termin ist per Mail bestätigt.
R: Von wem?
C: Von der Projektleitung, mit der Geschäftsführung in Kopie.
R: Dann bleibt es. Was brauchst du?
C: Eine halbe Stunde Rechtsabteilung.
R: Frage ich heute an.
= {dealCustomer} ({dealAmount}, {dealRep}) bleibt im Forecast
! {dealCustomer} ({dealAmount}) bleibt drin
> Rechtsabteilung für {dealCustomer} anfragen

@fdeals #deal
R: {dealCustomer}, das ist deiner, {dealRep}.
D: Bewegt sich, aber langsam. Diesen Monat wird es nichts, glaube ich.
R: Glaubst du oder weißt du?
D: Die Budgetrunde ist im {nextMonth}. Also weiß ich es.
R: Dann nimm es heute heraus. Mir ist eine kleine Zahl lieber, die stimmt.
= {dealCustomer} ({dealAmount}) rutscht in den {nextMonth}
! {dealCustomer} rutscht in den {nextMonth}

@fdeals #deal
R: Was ist mit {dealCustomer}?
D: {dealAmount}, {dealStage}. {dealCompetitor} ist auch dabei. Fünfzig zu fünfzig.
R: Was macht daraus sechzig?
D: Wenn deren Technik mit unserer Technik spricht.
R: Dann diese Woche, nicht erst bei der nächsten Vorführung.
= {dealCustomer} ({dealAmount}) gegen {dealCompetitor}: offen
> {dealRep} bringt die Technik zu {dealCustomer}

@fdeals #deal
C: Bei {dealCustomer} brauche ich eine Entscheidung.
R: Sag an.
C: Sie wollen zehn Prozent von {dealAmount} herunter und würden bis Freitag unterschreiben.
R: Was bekommen wir dafür?
C: Eine Referenz und den Start in diesem Monat.
R: Biete fünf und die Referenz. Sagen sie Nein, ruf mich an.
= {dealCustomer} will zehn Prozent Nachlass
! {dealCustomer} will zehn Prozent und bis Freitag unterschreiben

@fdeals #deal
D: {dealCustomer} ist durch. Die Unterschrift kam gestern Abend, {dealAmount}.
R: Sehr schön. Was hat den Ausschlag gegeben?
D: Der Besuch. Sie haben eine Stunde lang Kollegen ausgefragt, und ich habe kein Wort gesagt.
R: Habt ihr das gehört? Kein Wort.
C: Das hätte ich nicht gekonnt.
= {dealCustomer} ({dealAmount}) ist abgeschlossen
! {dealCustomer} ist mit {dealAmount} abgeschlossen

@fdeals #deal
R: {dealRep}, mich wundert, dass {dealCustomer} noch in {dealStage} steht.
C: Mich auch. Die Ansprechpartnerin hat die Abteilung gewechselt.
R: Wer ist es jetzt?
C: Erfahre ich morgen, sie stellt mich vor.
R: Also ein neuer Deal mit altem Preis.
= {dealCustomer} ({dealAmount}) hat einen neuen Ansprechpartner

@fdeals #deal
R: Und {dealCustomer}?
D: Nichts Neues. Zweimal angerufen, einmal geschrieben.
R: Wann haben sie zuletzt selbst etwas getan?
D: Vor drei Wochen.
R: Dann schreib die Abschiedsmail, freundlich. Auf die bekomme ich mehr Antworten als auf alle anderen.
= {dealCustomer} schweigt seit drei Wochen

@coaching
R: Ich habe dein Gespräch von letzter Woche gehört. Erst das Gute oder erst das andere?
C: Erst das andere, dann habe ich es hinter mir.
R: Du hast drei Minuten lang eine Frage beantwortet, die keiner gestellt hatte. Sie wollten wissen, ob es einen Export gibt, und du hast die Architektur erklärt.
C: Ich habe es gemerkt und konnte nicht aufhören.
R: Nächstes Mal ein Wort, und dann fragst du, wofür. Im Wofür steckt der Deal.
= Coaching: kurz antworten und nach dem Wofür fragen
! Coaching: kürzer antworten

@coaching
R: Sehr gut war die Pause nach dem Preis. Wie lang war die?
C: Gefühlt eine Stunde.
R: Sieben Sekunden. Und dann haben sie Ja gesagt. Das würde ich gern dem Team vorspielen.
C: Von mir aus.
= Coaching: die Pause nach dem Preis

@coaching
R: Dein Redeanteil liegt bei achtundsechzig Prozent. Was sagst du dazu?
C: Zu viel. In Vorführungen verstehe ich es, im Erstgespräch nicht.
R: Welche Frage bringt die Leute zum Reden?
C: Was passiert ist, als es zuletzt schiefging.
R: Dann stell die in den ersten fünf Minuten.
= Redeanteil von 68 Prozent soll sinken
! Redeanteil von 68 Prozent ist zu hoch

@coaching
C: Können wir etwas üben? Den Moment, wenn sie sagen, es ist zu teuer.
R: Ich bin der Kunde. Es ist zu teuer.
C: Im Vergleich womit?
R: Stopp. Die Frage ist gut, aber du hast gelächelt. Das klang wie ein Trick.
C: Was kostet es Sie denn heute, ungefähr?
R: Viel besser. Noch einmal.
= Übung zum Preiseinwand

@coaching
R: Du hast sie wieder ohne Termin gehen lassen.
C: Sie hatten es eilig.
R: Das haben alle. Frag fünf Minuten vor Schluss und nicht in der letzten. Stell dir einen Wecker.
C: Mache ich.
= Coaching: nächster Schritt fünf Minuten vor Schluss
> {c} stellt sich einen Wecker

@coaching
R: Wie bereitest du dich vor?
C: Ich lese meine Notizen und schaue mir die Leute an.
R: Schreib noch einen Satz auf, nämlich den, den du von ihnen hören willst. Wenn du ihn nicht weißt, weißt du nicht, warum du im Gespräch bist.
C: Das probiere ich.
= Vorbereitung mit einem Zielsatz

@people
C: Ich wollte etwas fragen. Im anderen Team wird die Seniorstelle frei.
R: Habe ich gesehen. Interessiert dich das?
C: Schon. Ich bin gern hier, aber ich möchte größere Deals machen.
R: Dann machen wir es richtig. Was müsstest du dafür zeigen?
C: Einen über hunderttausend, von Anfang bis Ende. Und mehr Geduld.
R: Das Erste liegt in deiner Pipeline, das Zweite üben wir.
= {c} interessiert sich für die Seniorstelle
! {c} möchte Senior werden

@people
R: Du hast im {nextMonth} Urlaub. Wer vertritt dich?
C: Zwei Deals brauchen jemanden, der Rest kann warten.
R: Schreib mir je eine halbe Seite, und sag es den Kunden selbst.
C: Mache ich.
> {c} schreibt Übergaben vor dem Urlaub

@people
R: Was brauchst du von mir, was du nicht bekommst?
C: Schnellere Antworten bei Rabatten. Ich warte einen Tag, und der Kunde anderthalb.
R: Das geht auf meine Kappe. Bis fünf Prozent entscheidest du ab jetzt allein.
C: Das hilft mir sehr.
= {c} entscheidet bis fünf Prozent allein

@market
R: Was hört ihr vom Wettbewerb?
C: Letzte Woche habe ich über den Preis verloren. Die sind in zwei Tagen um ein Drittel heruntergegangen.
D: Bei mir genauso. Ich glaube, die müssen ein Quartal retten.
R: Geht nicht mit. Fragt den Kunden, was sich in zwei Tagen am Produkt geändert hat.
= Der Wettbewerb senkt die Preise

@market
D: Können wir eine Seite zum Thema Offline bekommen? Ich erkläre das in jedem Gespräch.
R: Wer schreibt sie?
D: Ich mache die erste Fassung, wenn jemand sie schön macht.
R: Abgemacht. Bis {beforeNext}.
= Eine Seite zum Offlinebetrieb wird gebraucht
> Erste Fassung bis {beforeNext}

@market
C: Ab wann gilt die neue Preisliste?
R: Ab dem Ersten im {nextMonth}. Offene Angebote behalten die alte noch dreißig Tage.
D: Wenn ich also heute noch fünf Angebote schicke?
R: Ich wusste, dass das kommt. Nur an Leute, die eines wollten.
= Neue Preisliste ab {nextMonth}

@market
R: Neun verlorene Deals haben als Grund Sonstiges. Bitte schaut da noch einmal hin.
C: Was nimmt man, wenn sie umorganisieren?
R: Keine Entscheidung. Das ist übrigens der häufigste Grund.
D: Das ist ein bisschen traurig.
R: Es ist nützlich. Wir verlieren nicht gegen Firmen, wir verlieren gegen Abwarten.
= Verlustgründe sollen gepflegt werden

@iclosing
R: Gut, das war's. Du hast deine Liste, ich habe meine.
C: Danke dir. Bis {nextDay}.
R: Bis dann, tschüss.
= Nächstes Gespräch am {nextDay}
> Nächstes Gespräch am {nextDay}

@iclosing
R: Die Zeit ist um. Wenn sich vor {nextDay} etwas ändert, schreib mir.
C: Mache ich. Schönen {weekday} noch.
R: Dir auch.
= Änderungen vor {nextDay} kommen schriftlich
`;
