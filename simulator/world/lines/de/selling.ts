/** Technik, Sicherheit, Preise, Einwände, Vertrag. */
export const selling = `
@integration 1
D: Wie sprechen Sie mit {erp}?
S: Über unsere Schnittstelle. Sie liest alle fünfzehn Minuten Stammdaten und Bestellungen und braucht einen technischen Benutzer mit Leserechten.
D: Holen Sie, oder müssen wir liefern?
S: Wir holen, von einer festen Adresse, die Sie in der Firewall freigeben.
= {erp} wird alle fünfzehn Minuten gelesen
! Schnittstelle zu {erp}: nur lesend, alle fünfzehn Minuten

@integration
D: Wie sieht Ihre API aus?
S: REST und JSON, mit Versionen. Alles, was Sie am Bildschirm sehen, geht auch darüber.
D: Und wenn bei uns etwas passieren soll, sobald sich bei Ihnen etwas ändert?
S: Dafür gibt es signierte Benachrichtigungen, mit Wiederholung über drei Tage.
= API und signierte Benachrichtigungen vorhanden

@integration
D: Anmeldung über {sso}?
S: Ja, und das kostet nichts extra. Wer bei Ihnen ausscheidet, ist innerhalb einer Stunde gesperrt. Was er unterschrieben hat, bleibt natürlich.
D: Gut. Von Hand lösche ich nämlich niemanden mehr.
= Anmeldung über {sso} ist enthalten

@integration #tool
C: Wir arbeiten auch mit {tool}. Geht das zusammen?
S: Dafür gibt es eine fertige Schnittstelle. Eine halbe Stunde Arbeit, und die meiste Zeit davon überlegt man, wer was sehen darf.
C: Gibt es die wirklich oder nur auf der Folie?
S: Vierzig Kunden benutzen sie. Ich zeige Ihnen gern die Einstellungen.
= Fertige Schnittstelle zu {tool}

@integration #tool
D: Und {tool}?
S: Nicht fertig. Mit den Benachrichtigungen ist es eine kleine Aufgabe, ich sage mal zwei Tage.
R: Ich würde es in der ersten Phase weglassen.
D: Einverstanden.
= {tool} kostet etwa zwei Tage Arbeit

@integration
D: Wie kommen unsere Daten aus {incumbentDat} herüber?
S: Sie schicken einen Abzug, wir ordnen die Spalten zusammen zu, und dann laden wir zweimal. Einmal, um zu sehen, was bricht, und einmal richtig.
D: Was bricht denn normalerweise?
S: Datumsangaben. Es sind immer die Datumsangaben.
= Übernahme der Altdaten in zwei Durchgängen

@integration
D: Was passiert, wenn die Verbindung zu {erp} einen Tag weg ist?
S: Nichts Schlimmes. Die Arbeit geht weiter, nur neue Aufträge kommen nicht an. Danach holt es von selbst auf.
D: Wer erfährt davon?
S: Wer auf der Liste steht, nach einer Stunde.
= Ein Ausfall der Verbindung wird von selbst aufgeholt

@security
D: Wo liegen die Daten?
S: In zwei Rechenzentren in Deutschland, auch die Sicherungen. Im Datenschutzvertrag steht, dass sie dort bleiben.
D: Und der Support, wo sitzt der?
S: Tagsüber hier. Nachts sieht ein anderes Büro zwar die Störung, aber nicht Ihre Daten.
= Daten liegen in zwei Rechenzentren in Deutschland
! Datenschutz: Daten bleiben in Deutschland

@security
D: Haben Sie ISO 27001?
S: Ja, für die ganze Firma. Den SOC 2 Bericht bekommen Sie nach einer Vertraulichkeitserklärung.
D: Die kann ich sofort unterschreiben.
R: Dann schicke ich sie gleich nach dem Gespräch.
= Zertifikate liegen vor, Bericht nach Vertraulichkeitserklärung
> {r} schickt die Vertraulichkeitserklärung

@security
D: Wie steht es mit Verschlüsselung?
S: Auf der Leitung und auf der Platte. Für die {docs} gibt es einen Schlüssel je Kunde. Wenn Sie gehen, wird er vernichtet.
D: Dürfen wir selbst einen Einbruchstest machen?
S: Auf dem Testsystem gern, mit zwei Wochen Vorlauf.
= Verschlüsselung mit eigenem Schlüssel, eigene Tests erlaubt

@security
D: Wir brauchen einen Vertrag zur Auftragsverarbeitung.
R: Wir unterschreiben auch Ihre Fassung. Unser Datenschutzbeauftragter braucht nur die Liste der Dienstleister als Anlage.
D: Wie viele sind das?
R: Drei. Das Rechenzentrum, der Mailversand und die Telefonanlage im Support.
= Auftragsverarbeitung in der Fassung des Kunden möglich

@security
D: Ich habe da noch einen Fragebogen. Hundertzwanzig Fragen, tut mir leid.
R: Muss es nicht. Die meisten haben wir schon beantwortet, Sie haben ihn bis {beforeNext} zurück.
D: So schnell kann ich gar nicht lesen.
= Fragebogen der IT kommt bis {beforeNext} zurück
> {r} schickt den Fragebogen bis {beforeNext}

@pricing 1
R: Zum Angebot. {licences} Lizenzen für alle, die damit arbeiten, zu {unitPrice} im Jahr. Das sind {listAmount} nach Listenpreis. Leser und Testsystem sind dabei.
C: Mit {firstModule} und {secondModule}?
R: Mit beiden. Alles andere können Sie später monatsweise dazunehmen.
C: Es ist mehr, als ich dachte, und weniger, als ich befürchtet habe.
= Angebot: {licences} Lizenzen, {listAmount} nach Listenpreis
! Angebot: {licences} Lizenzen, {listAmount} im Jahr

@pricing 2
C: Was ändert sich bei drei Jahren Laufzeit?
R: Dann gibt es {discount} Rabatt, und der Preis steht fest. Das macht {amount} im Jahr.
C: Und wenn wir kleiner werden?
R: Einmal im Jahr dürfen Sie ohne Diskussion um zehn Prozent herunter.
= Drei Jahre: {discount} Rabatt, {amount} im Jahr
! {amount} im Jahr bei drei Jahren

@pricing
C: Ist die Einführung da schon drin?
R: Die kommt dazu, zum Festpreis von {pilotFee}. Übernahme, Workshop und drei Tage vor Ort.
C: Festpreis heißt Festpreis?
R: Wenn wir länger brauchen, ist es unser Problem.
= Einführung zum Festpreis von {pilotFee}

@pricing
C: Unser Budget sind {budget}. Das habe ich gesagt, und das stimmt immer noch.
R: Wir liegen bei {amount}. Wenn der Vertrag zwei Monate nach der Einführung beginnt, passt das erste Jahr.
C: Können Sie das machen?
R: Wenn Sie im {thisMonth} unterschreiben, kann ich danach fragen.
= Budget {budget}, Angebot {amount}
! Budget {budget} gegen Angebot {amount}

@pricing
C: Was passiert nach den drei Jahren? Ich möchte keine Überraschung.
R: Die Erhöhung ist auf vier Prozent begrenzt. Nicht in meiner Mail, im Vertrag.
C: Gut. Der letzte kam mit achtzehn.
= Preiserhöhung auf vier Prozent begrenzt

@pricing
C: Können wir mit der Hälfte anfangen?
R: Mit einem Standort, das ist etwa ein Drittel. Die anderen zahlen Sie ab dem Tag, an dem sie starten.
C: Schicken Sie mir beide Fassungen nebeneinander?
R: Haben Sie morgen früh.
= Gestufter Start ist möglich
> {r} schickt beide Fassungen des Angebots

@roi
R: So habe ich gerechnet, und bitte widersprechen Sie. {hours} Stunden in der Woche, davon nur die Hälfte, mal sechsundvierzig Wochen.
C: Die Hälfte ist vorsichtig.
R: Ich möchte in einem Jahr recht behalten.
= Rechnung mit der Hälfte der {hours} Stunden

@roi
R: Wenn alles drin ist, rechnet es sich nach {months} Monaten. Den Vorfall habe ich weggelassen.
C: Richtig so. Wenn ich eine Katastrophe brauche, um es zu begründen, ist es keine Begründung.
= Rechnet sich nach {months} Monaten
! Rechnet sich nach {months} Monaten

@roi
C: Was hat es bei anderen wirklich gebracht?
R: {refCustomer} in {refCity} hat gemessen. Im ersten Jahr zweiundzwanzig Prozent weniger Suche, im zweiten vierzig.
C: Warum im ersten so wenig?
R: Weil sie vier Monate lang beides geführt haben, die alte Liste und die neue. Heute schalten wir die alte am ersten Tag ab.
= {refCustomer}: zweiundzwanzig Prozent im ersten, vierzig im zweiten Jahr

@procurement
C: Ab hier geht es in den Einkauf. Die wollen drei Angebote.
R: Haben Sie die anderen beiden?
C: Eins von {competitor}, und das dritte ist Formsache.
R: Worauf schaut der Einkauf?
C: Auf fünf Jahre, und auf alles, was sich von selbst verlängert.
= Der Einkauf will drei Angebote und rechnet über fünf Jahre

@procurement
C: Sie müssten erst als Lieferant angelegt werden. Das dauert zwei bis drei Wochen.
R: Dann fangen wir heute damit an, das verpflichtet Sie zu nichts.
C: Ich schicke Ihnen das Formular. Elf Seiten, ich entschuldige mich im Voraus.
= Anlage als Lieferant dauert zwei bis drei Wochen
> {c} schickt das Lieferantenformular

@procurement ?d
D: Ich bin heute der Böse. Ich brauche einen besseren Preis oder etwas, das ich vorzeigen kann.
R: Was könnten Sie vorzeigen?
D: Eine Zahl. Schulung umsonst zum Beispiel.
R: Zwei Gruppen Schulung sind viertausend wert. Die lege ich dazu, wenn der Preis steht.
= Schulung für zwei Gruppen als Zugabe

@objection
C: Ich sage es direkt, es ist uns zu teuer.
R: Danke für die Offenheit. Zu teuer im Vergleich womit?
C: Mit dem, was wir haben. Das kostet nichts.
R: Es kostet {hours} Stunden in der Woche. Die Zahl ist von Ihnen. Wenn sie falsch ist, sagen Sie es.
C: Nein, die stimmt. Es schreibt nur niemand eine Rechnung darüber.
= Einwand: zu teuer im Vergleich zu heute
! Einwand: zu teuer

@objection
C: Für die Geschäftsführung ist das keine Priorität.
R: Was hat denn Priorität?
C: Liefertreue. Von etwas anderem redet da keiner.
R: Wie oft ist eine Lieferung deswegen geplatzt?
C: Zwei-, dreimal im Jahr. {^incident} zum Beispiel.
R: Dann ist es deren Thema, sie kennen es nur unter einem anderen Namen.
= Für die Geschäftsführung zählt Liefertreue
! Die Geschäftsführung sieht es als keine Priorität

@objection
C: Meine Sorge sind die Leute. Die machen das seit {years} Jahren so.
R: Welche Umstellung ist bei Ihnen gut gelaufen?
C: Die Zeiterfassung. Zwei Wochen Gemecker, und heute gibt sie keiner mehr her.
R: Was haben Sie da richtig gemacht?
C: Mit dem Standort angefangen, der es wollte.
R: Dann ist das unser Plan.
= Sorge um die Umstellung nach {years} Jahren

@objection
C: Ich habe keine Leute für ein Projekt.
R: Wie viele Stunden in der Woche hätten Sie selbst, ganz ehrlich?
C: Vier.
R: Vier reichen. Von den anderen brauche ich einen Workshop und danach zwanzig Minuten je Person. Die Übernahme machen wir.
= Vier Stunden in der Woche sind möglich

@objection ?d
D: Aus Sicht der IT ist es noch ein Anbieter mehr.
S: Was fällt dafür weg?
D: Der alte Server und die Datenbank. Und ein Laufwerk vielleicht.
S: Also einer rein und drei raus.
D: Wenn Sie es so sagen. Aber die müssen dann auch wirklich weg.
= Ein Anbieter kommt dazu, drei Altsysteme fallen weg

@objection
C: Kann {erp} das nicht auch? Das bezahlen wir ja schon.
R: Man kann es dort bauen. Zwei Kunden haben es versucht. Einer erzählt Ihnen gern, was es gekostet hat.
C: Und?
R: Ein Jahr und das Sechsfache.
= Alternative: Eigenbau in {erp}

@objection ?competitor
C: {competitor} sagt, sie können das alles auch, für weniger Geld.
R: Was sagen sie zum Betrieb ohne Netz?
C: Das kommt noch.
R: Dann bitten Sie um eine Vorführung mit gezogenem Stecker. Wenn es geht, nehmen Sie die. Das meine ich so.
= {competitor} verspricht dasselbe; Probe ohne Netz

@objection ?lost
C: Unter uns, es kommt eine Ausgabensperre. Ich weiß nicht, ob das hier sie übersteht.
R: Danke, dass Sie es sagen. Wann wissen Sie es?
C: Im {nextMonth}.
R: Gäbe es eine kleinere Fassung, die Sie allein unterschreiben können?
C: Ein Standort vielleicht. Ich schaue mir die Zahl an.
= Eine Ausgabensperre im {nextMonth} gefährdet das Vorhaben
! Ausgabensperre im {nextMonth}

@reference
R: Ich würde Sie gern mit {refCustomer} in {refCity} zusammenbringen. Die hatten denselben Anfang.
C: Worüber beschweren die sich?
R: Über die erste Übernahme. Das erzählen die Ihnen auch.
C: Dann ist es eine gute Referenz.
= Referenzgespräch mit {refCustomer}
> {r} vermittelt ein Gespräch mit {refCustomer}

@reference
C: Mit Ihrer Referenz habe ich gesprochen.
R: Und?
C: Sehr nett. Das Produkt ist gut, und Ihre Rechnungen versteht keiner.
R: Beides stimmt.
= Die Referenz war positiv

@negotiation 1
R: Wir liegen bei {amount} im Jahr. Wo sind Sie?
C: Bei {budget} würde ich sofort unterschreiben.
R: Das sind zehn Prozent Abstand. Gibt es etwas, das mir so viel wert ist und Sie nichts kostet?
C: Zum Beispiel?
R: Ein Start im {thisMonth}, eine Referenz in einem halben Jahr oder Zahlung im Voraus.
C: Die Referenz geht.
= {vendor} bei {amount}, {customer} bei {budget}
! Abstand zwischen {amount} und {budget}

@negotiation
C: Der Einkauf braucht sechzig Tage Zahlungsziel.
R: Dreißig sind üblich, fünfundvierzig kann ich selbst zusagen. Für sechzig muss ich fragen.
C: Bitte fragen Sie.
R: Wenn ich sie bekomme, steht dann der Starttermin?
C: Dann steht er.
= Sechzig Tage Zahlungsziel gegen festen Starttermin
> {r} fragt nach sechzig Tagen Zahlungsziel

@negotiation ?m
M: Darf ich dazwischengehen? Was bräuchten Sie heute, um Ja zu sagen?
C: Noch fünf Prozent.
M: Fünf nicht. Zweieinhalb, dazu die Schulung für beide Gruppen.
C: Und die Einführung?
M: Zur Hälfte, wenn wir bis Monatsende unterschreiben.
C: Jetzt kommen wir der Sache näher.
= {m} bietet zweieinhalb Prozent, Schulung und halbe Einführung

@negotiation
C: Wir werden gerade umgebaut. Ich hätte gern einen Ausstieg.
R: Wenn er nur für Standorte gilt, die geschlossen oder verkauft werden, bleibt der Preis.
C: Genau davor habe ich Angst. Das reicht mir.
= Ausstieg für geschlossene oder verkaufte Standorte

@negotiation
C: Und wenn wir jetzt unterschreiben und im {nextMonth} anfangen?
R: Jetzt unterschreiben hilft mir, später anfangen hilft Ihnen. Die Wochen dazwischen kosten nichts.
C: Dann haben wir es, glaube ich. Ich kläre das heute Abend.
= Unterschrift jetzt, Start im {nextMonth}

@negotiation
C: {competitor} ist noch einmal heruntergegangen, zwanzig Prozent, gültig bis Freitag.
R: Hat sich am Umfang etwas geändert?
C: Nein.
R: Wenn jemand in einer Woche zwanzig Prozent nachlässt, würde ich fragen, was die erste Zahl war.
C: Das hat mein Chef auch gesagt. Etwas Bewegung will er trotzdem sehen.
= {competitor} hat um zwanzig Prozent gesenkt

@legal
R: Von {counsel} kamen elf Anmerkungen, neun sind für uns in Ordnung. Offen sind Haftung und Prüfrecht.
C: Bei der Haftung wollen sie unbegrenzt.
R: Zwölf Monatsbeträge, beim Datenschutz vierundzwanzig. Unbegrenzt nur bei Vorsatz und grober Fahrlässigkeit.
C: Ich glaube, auf die vierundzwanzig kommt es an.
= Neun von elf Anmerkungen angenommen; Haftung offen
! Haftung: zwölf, beim Datenschutz vierundzwanzig Monatsbeträge

@legal
C: Die automatische Verlängerung muss raus.
R: Dann gibt es neunzig Tage vorher eine Erinnerung, und es endet, wenn niemand etwas tut.
C: Das machen Sie mit?
R: Wenn Sie uns vergessen, haben wir etwas falsch gemacht.
= Statt automatischer Verlängerung eine Erinnerung

@legal
C: Das Prüfrecht. {^counsel} möchte jederzeit kommen dürfen.
R: Einmal im Jahr mit dreißig Tagen Vorlauf, und jederzeit nach einem Vorfall.
C: Das Jederzeit nach einem Vorfall ist der wichtige Teil.
= Prüfrecht einmal im Jahr und nach Vorfällen

@legal
C: Wie unterschreiben wir? Bei uns mag man noch Papier.
R: Elektronisch dauert es zehn Minuten, auf Papier zehn Tage.
C: Elektronisch. Um die Gefühle kümmere ich mich.
= Elektronische Unterschrift

@rollout
R: Zum Ablauf. Erste Woche Workshop, zweite und dritte Übernahme, vierte Pilot an einem Standort. Der Rest bis Woche {weeks}.
C: Wer ist von Ihrer Seite dabei?
R: Eine Projektleitung die ganze Zeit, und drei Tage jemand vor Ort.
= Einführung in {weeks} Wochen, Pilot in der vierten
! Einführung in {weeks} Wochen

@rollout
C: Wann schalten wir das Alte ab?
R: Am Tag des Starts. Ab da nur noch lesen. Zwei Listen sind schlimmer als eine schlechte.
C: Bei dem Gespräch brauche ich Ihre Hilfe.
R: Die haben Sie.
= Das Altsystem wird am ersten Tag gesperrt

@rollout
R: Was könnte auf Ihrer Seite schiefgehen?
C: Der Abzug. Die Kollegin, die ihn versteht, ist nur drei Tage die Woche da.
R: Dann fangen wir damit an.
= Kritisch ist der Abzug der Altdaten
> {c} blockt einen Tag für den Abzug
`;
