/** Weitere Gesprächsteile rund um Bedarf, Preis, Bedenken und Vertrag. */
export const sellingMore = `
@opening ?meeting
C: Guten Tag {r}, ich esse noch nebenbei, bitte nicht wundern.
R: Guten Appetit. Die ersten zwei Minuten rede sowieso ich.
C: Das trifft sich gut.

@opening ?meeting
R: Guten Tag {cAnrede}. Ich habe gerade noch mit einem leeren Raum gesprochen.
C: Ich war im alten Link und habe mich gewundert, wie ruhig es ist.
R: Den räume ich weg, versprochen.

@opening ?meeting ?d
C: Darf ich vorstellen, {dAnrede}, {dTitle}.
D: Guten Tag. Ich bin die Person, die hinterher damit leben muss.
R: Dann sind Sie heute die wichtigste.

@opening ?meeting
C: Hallo? Ich sehe Sie, aber ich höre nichts. Ach, jetzt.
R: Es ist immer der Knopf mit dem Mikrofon.
C: Es ist immer der Knopf.

@smalltalk
C: Ich komme gerade aus einer Besprechung über Besprechungen.
R: Und was kam heraus?
C: Eine weitere Besprechung.
R: Dann werden wir heute pünktlich fertig, aus Protest.

@smalltalk
R: Wie läuft der Umbau, von dem Sie erzählt haben?
C: Sie sind jetzt auf der anderen Seite des Gebäudes. Immerhin ist es hier leise.
R: Leise nehme ich.

@agenda
R: Ich habe vier Punkte, und zwei davon würde ich lieber richtig machen. Welche zwei?
C: Die, die Geld kosten.
R: Gute Wahl, dann los.

@agenda
R: Was muss am Ende stimmen, damit Sie sagen, das hat sich gelohnt?
C: Dass ich weiß, was als Nächstes passiert und wer es macht.
R: Das schreibe ich ganz oben hin.
= {c} möchte klare nächste Schritte mit Namen

@agenda ?demo
R: Ich hätte zwei Wege vorbereitet, einen Tag aus der Praxis oder Modul für Modul. Was ist Ihnen lieber?
C: Der Tag. Über Module kann ich lesen.
R: Dann fangen wir morgens um sechs an.
= Die Vorführung folgt einem Arbeitstag

@agenda ?support
C: Ich habe heute nur zwanzig Minuten. Können wir die Auswertung weglassen?
R: Die schicke ich schriftlich. Was brennt?
C: Es brennt nichts. Es raucht ein bisschen.
= Kurzer Termin, Auswertung schriftlich

@agenda ?negotiation
C: Ich hätte das heute gern vom Tisch.
R: Ich auch. Was steht zwischen uns und der Unterschrift?
C: Der Preis, zwei Sätze im Vertrag und ein Datum.
= Offen sind Preis, zwei Klauseln und ein Datum

@agenda ?pricing
C: Können wir am Ende anfangen? Was kostet es?
R: {amount} im Jahr, auf drei Jahre. Und jetzt hätte ich gern vierzig Minuten, um zu erklären, warum das eine gute Zahl ist.
C: Sie haben zwanzig.
= Das Angebot liegt bei {amount} im Jahr

@agenda ?objection
C: Ich habe eine Liste gemacht. Es ist keine nette Liste.
R: Nette Listen nützen mir nichts. Was steht ganz oben?
C: Fangen wir in der Mitte an, ich muss erst warm werden.
= {c} bringt eine Liste mit Bedenken mit

@agenda ?discovery
C: Nur damit Sie es wissen, ich bin hier im Haus der Skeptiker.
R: Das ist mir recht. Fünf Fragen, und wenn es nicht passt, sage ich es.
C: Das wäre das erste Mal.
= {c} gilt im Haus als Skeptiker

@recap
C: Heute fasse ich zusammen. Sie zeigen uns, dass es mit {erp} geht, wir zeigen Ihnen, dass unsere Daten nicht so schlimm sind, und wenn beides stimmt, fangen wir im {goLive} an.
R: Besser hätte ich es nicht sagen können. Sind die Daten denn so schlimm?
C: Schlimmer.
= Bedingungen für den Start im {goLive}: {erp} und Datenqualität

@recap ?later
R: Sie wollten Ihre Leute fragen, was sie bräuchten, um es zu benutzen.
C: Es muss schneller gehen als Papier. Mehr war es nicht.
R: Das ist eine gute Latte. Wie wir das messen, zeige ich Ihnen nachher.
= Es muss schneller sein als Papier

@recap ?competitor
R: Beim letzten Mal stand noch der Termin mit {competitor} an. Wie war er?
C: Gut vorbereitet waren sie. Aber von sechzig Minuten haben sie fünfzig geredet.
R: Dann halte ich mich zurück. Was ist hängen geblieben?
C: Die Auswertungen. Die würde ich gern nebeneinander sehen.
= {competitor} hat vorgeführt
! {competitor} hat bei {customer} vorgeführt

@background
R: Wie sind Sie an die Aufgabe gekommen?
C: Durch Zufall. Jemand ging, und ich habe gesagt, ich schaue drei Monate danach. Das ist jetzt {years} Jahre her.
R: Was hat sich seitdem am meisten geändert?
C: Wie viele Leute die Daten sehen wollen. Früher war das ich. Heute sind es ich, die Qualität, zwei Kunden und jemand aus der Zentrale.
= {c} macht die Aufgabe seit {years} Jahren

@background
R: Was sieht Ihr Kunde von all dem?
C: Die {docs} und die Verspätungen. Die Tabelle sieht er zum Glück nicht.
R: Hat je einer gefragt, wie Sie es machen?
C: Einer, in einem Fragebogen. Da habe ich geschrieben, ein dokumentierter Prozess. Stimmt ja, er ist in meinem Kopf dokumentiert.
= Kunden sehen nur {docs} und Verspätungen

@impact
R: An welche Zahl würde sich Ihr Chef am nächsten Tag erinnern?
C: An die mit dem Kunden. Wenn ich sage, wir haben fast einen Auftrag verloren, das weiß er ein Jahr lang.
R: War das denn so?
C: Wir hatten zwei Wochen Frist und haben dreizehn Tage gebraucht.
= Ein Auftrag wäre fast verloren gegangen
! Ein Auftrag wäre fast verloren gegangen

@impact
C: Leute sparen wir damit keine, das sage ich lieber gleich.
R: So würde ich es auch nicht verkaufen. Sie verlieren sie nicht mehr an die falsche Arbeit.
C: Den Satz leihe ich mir.
= Es geht nicht um Personalabbau

@stakeholders
R: Wenn ich Ihren Chef frage, worum es geht, was sagt er?
C: Dass ich ein neues Werkzeug will.
R: Und was sollte er sagen?
C: Dass wir jeden Tag wissen wollen, wo wir stehen, ohne {c} zu fragen.
R: Dann muss der Satz vor dem {nextMonth} in seinen Kopf.
= Das Bild der Leitung vom Vorhaben muss sich ändern

@stakeholders ?d
R: {dAnrede}, haben Sie ein Veto?
D: Offiziell nicht. Aber wenn ich sage, das lässt sich nicht betreiben, ist es tot.
R: Wann sagen Sie das?
D: Wenn ich es nicht sichern kann und die Daten nicht herausbekomme. Der Rest ist Geschmack.
= {dAnrede} achtet auf Sicherung und Datenausgabe

@timeline
R: Nehmen wir an, es ist Anfang {goLive} und wir laufen nicht. Was ist schiefgegangen?
C: {^counsel} war im Urlaub, und der Abzug kam zu spät.
R: Dann kümmern wir uns um beides diese Woche, solange es leicht ist.
C: Pessimismus können Sie.
= Risiken sind Vertragsprüfung und Datenabzug
> Vertragsprüfung und Datenabzug diese Woche anstoßen

@timeline
C: Können wir es aus zwei Jahren bezahlen?
R: Eine Bestellung, zwei Rechnungen, das geht. Ich bräuchte die Bestellnummer noch im {thisMonth}.
C: Die bekomme ich.
= Zahlung über zwei Budgetjahre

@pitch
C: Ich habe Ihre Seite gelesen und weiß immer noch nicht, was Sie machen.
R: Das liegt an der Seite. Sie wissen immer, wo was ist, in welchem Zustand, und wer als Nächstes etwas tun muss.
C: Warum steht das da nicht?
R: Das frage ich jedes Quartal.
= {r} erklärt das Produkt in einem Satz

@pitch
R: Ich sage Ihnen lieber, was wir nicht machen, das geht schneller. Kein Einkauf, keine Buchhaltung, und {erp} ersetzen wir auch nicht.
C: Gut. Hätten Sie gesagt, Sie können alles, hätte ich aufgelegt.
= Das Produkt ergänzt {erp}

@qna
C: Was machen die meisten im ersten Monat falsch?
R: Sie übernehmen alles. Die ganze Historie, zurück bis in die Neunziger, und dann räumen sie drei Wochen auf.
C: Wie weit würden Sie zurückgehen?
R: Zwei Jahre. Der Rest kommt ins Archiv.
= Empfehlung: nur zwei Jahre übernehmen
! Empfehlung: nur zwei Jahre Historie übernehmen

@qna
D: Was war Ihr längster Ausfall?
S: Vier Stunden und zehn Minuten, vor drei Jahren. Ein Zertifikat war abgelaufen.
D: Ausgerechnet.
S: Der Ausdruck hängt gerahmt in der Küche.
= Längster Ausfall: vier Stunden

@qna
C: Geht das auch am Telefon? Ich bin nie am Schreibtisch.
R: Freigaben sind zwei Tipper. Alles andere würde ich am großen Bildschirm machen.
C: Zwei Tipper reichen mir.
= Freigaben gehen am Telefon

@qna
C: Was ist, wenn Sie gehen? Nicht böse gemeint.
R: Verstehe ich. Ihr Konto hat zwei Namen, und alles Besprochene steht in den Notizen.
C: Gute Antwort.

@integration
D: Wenn ich Ihre Schnittstelle tausendmal in einer Schleife aufrufe, was passiert?
S: Nach ein paar Sekunden kommt eine Meldung, wie lange Sie warten sollen. Halten Sie sich daran, passiert nichts weiter.
D: Und wenn nicht?
S: Dann schreibt Ihnen jemand eine freundliche Mail. Die zweite ist weniger freundlich.
= Bei zu vielen Aufrufen nennt die Schnittstelle eine Wartezeit

@integration
D: Ich möchte keinen Bericht auf etwas bauen, das sich nächsten Monat ändert.
S: Die Sichten für Berichte bleiben zwei Jahre stabil, und Änderungen kündigen wir ein halbes Jahr vorher an.
D: Schriftlich?
S: Mit Datum. Ich schicke Ihnen die Seite.
= Sichten für Berichte bleiben zwei Jahre stabil

@security
D: Und wenn einer von Ihren Leuten Unsinn macht?
S: Allein kommt niemand hinein. Es braucht zwei Personen, ein Ticket und einen Grund, und Sie sehen es in Ihrem Protokoll.
D: Ich sehe das?
S: Ja, mit einem eigenen Filter. Bei den meisten ist der monatelang leer.
= Zugriffe des Anbieters sind für den Kunden sichtbar

@security
D: Wie oft sichern Sie, und haben Sie das Zurückspielen je probiert?
S: Alle fünfzehn Minuten, und zurückgespielt wird jeden Monat zur Übung. Beim letzten Mal waren es fünfzig Minuten.
D: Das messen Sie?
S: Das müssen wir, es steht im Vertrag.
= Zurückspielen wird monatlich geübt

@pricing
C: Was machen Sie, wenn wir drei Jahre auf einmal bezahlen?
R: Noch einmal sechs Prozent, und unsere Buchhaltung schickt Ihnen eine Karte zum Geburtstag.
C: Unsere würde mir etwas anderes schicken. Jährlich, bitte.
= Es bleibt bei jährlicher Zahlung

@pricing
R: Womit vergleichen Sie den Preis im Kopf?
C: Mit dem Gehalt der Person, die ich sonst einstellen müsste.
R: Und wie sieht er von dort aus?
C: Ganz gut. Nur kommen Gehälter aus einem anderen Topf.
= {c} vergleicht den Preis mit einem Gehalt

@pricing
C: Und wenn wir {secondModule} doch nicht brauchen?
R: Dann geben Sie es nach dem ersten Jahr zurück. Lieber das, als dass Sie zahlen und sich ärgern.
C: Und der Rest kostet dasselbe?
R: Der Rest bleibt gleich.
= {secondModule} kann nach einem Jahr zurückgegeben werden

@pricing
C: Wie zählen Sie Leute, die zweimal im Jahr hineinschauen?
R: Wer nur liest, zählt nicht. Wer unterschreibt, zählt. Für die Seltenen gibt es eine Saisonlizenz, die kostet ein Viertel.
C: Das wären bei uns sechs.
= Saisonlizenzen kosten ein Viertel

@roi
R: Die Gegenprobe. Wenn nur ein Viertel davon eintritt, würden Sie es trotzdem machen?
C: Ein Viertel? Ja. Allein wegen der Prüfungen.
R: Dann ist die Rechnung nicht das Problem.
C: Nein. Der Kalender ist das Problem.
= Auch ein Viertel des Nutzens würde reichen
! Auch ein Viertel des erwarteten Nutzens würde genügen

@roi
C: Was streicht unser Controlling als Erstes?
R: Alles, was in Stunden gerechnet ist. Deshalb gibt es eine zweite Fassung, in der nur Rechnungen stehen.
C: Wie viel bleibt da übrig?
R: Sechzig Prozent. Es lohnt sich immer noch in zwei Jahren.
= Nur mit harten Einsparungen lohnt es sich in zwei Jahren

@objection
C: So etwas hatten wir schon, und nach einem halben Jahr waren wir wieder bei der Tabelle.
R: Was hat Sie zurückgebracht?
C: Der Export. Sobald jemand etwas Besonderes brauchte, hat er exportiert, und dann lebte er im Export.
R: Dann nehmen wir Ihre drei besondersten Fälle und probieren sie im Testsystem. Wenn Sie exportieren, haben wir verloren.
C: Das ist fair.
= Ein früheres Werkzeug scheiterte am Export
> Drei Sonderfälle im Testsystem probieren

@objection ?d
D: Ehrlich gesagt, das bauen wir in einem Quartal selbst.
S: Die Liste ja. Den Betrieb ohne Netz nicht in einem Jahr.
D: Was ist daran so schwer?
S: Zwei Leute ändern in zwei Kellern dasselbe, und beide haben recht. Daran sitzen wir seit sechs Jahren.
D: An die Keller habe ich nicht gedacht.
= Eigenbau würde an Konflikten ohne Netz scheitern

@objection
C: Warum soll ich Ihnen die {weeks} Wochen glauben?
R: Sollen Sie nicht. Fragen Sie {refCustomer}.
C: Wie lange hat es dort gedauert?
R: Zwei Wochen länger, als ich gesagt hatte. Der Abzug kam zu spät.
C: Sehen Sie, so etwas glaube ich.
= Bei {refCustomer} dauerte es zwei Wochen länger

@objection
C: Mein Vorgänger hat so einen Vertrag unterschrieben, und ich zahle heute noch für Lizenzen von Leuten, die weg sind.
R: Bei uns kommt jedes Quartal eine Liste der unbenutzten, und zehn Prozent im Jahr geben Sie zurück.
C: Sie sagen mir freiwillig, dass ich zu viel zahle?
R: Die Mail schreibt sich von selbst.
= Unbenutzte Lizenzen werden jedes Quartal gemeldet

@competitor ?competitor
R: Was würde {competitor} über uns sagen?
C: Haben sie. Sie seien teuer und ein bisschen stur.
R: Stur lasse ich gelten. Und über sich?
C: Flexibel. Das kam oft.
R: Fragen Sie nach den letzten drei Dingen, die sie abgelehnt haben. Bei flexiblen Leuten ist die Liste kurz.
= {competitor} nennt {vendor} teuer und stur

@competitor ?competitor
C: Wussten Sie, dass {competitor} verkauft wurde?
R: Ich habe es gelesen. Wie geht es Ihnen damit?
C: Gemischt. Die Leute bleiben, heißt es. Das heißt es immer, ein Jahr lang.
= {competitor} wurde verkauft
! {competitor} wurde verkauft, das beunruhigt {c}

@negotiation
C: Ich brauche etwas, das nur wir bekommen. Es muss nicht groß sein.
R: Den ersten Platz bei der Datenübernahme im {nextMonth}? Das ist mehr wert als zwei Prozent, wenn Sie im {goLive} laufen wollen.
C: Schreiben Sie das in den Vertrag?
R: Mit Datum.
= Vorrang bei der Datenübernahme im {nextMonth}
! Vorrang bei der Datenübernahme ist Teil der Vereinbarung

@negotiation
R: Was passiert bei Ihnen, wenn wir heute keine Zahl finden?
C: Nichts. Das ist ja die Gefahr. Dann liegt es wieder auf dem Stapel.
R: Und bei mir geht der Platz an jemand anderen. Also verlieren beide.
C: Dann finden wir eine Zahl.
R: Wenn ich bis zur Mitte komme, unterschreiben Sie bis {nextDay}?
C: Die Mitte und die Schulung.
R: Und die Schulung.
= Einigung in der Mitte, mit Schulung
! Einigung in der Mitte, Schulung inklusive
> Unterschrift bis {nextDay}

@negotiation ?d
D: Ich muss dreimal fragen, das ist mein Beruf. Das war das zweite Mal.
R: Und was sage ich beim dritten?
D: Dass es Ihr letztes Angebot ist. Und dann finden wir noch etwas Kleines.
R: Das ist mein letztes Angebot. Etwas Kleines wäre der Workshop.
D: Sehen Sie.
= Der Workshop kommt kostenlos dazu

@legal
C: {^counsel} ist über das Wort angemessen gestolpert. Angemessene Frist, angemessene Mühe.
R: Was wäre besser?
C: Zahlen. Vier Stunden, zehn Tage, so etwas.
R: Für die Fristen habe ich Zahlen. Bei der Mühe bleibt es leider bei einem Adjektiv.
= Fristen bekommen Zahlen statt "angemessen"

@legal
C: Wer haftet, wenn die Software grün zeigt, und es hätte rot sein müssen?
R: Hat sie falsch gerechnet, wir, bis zur Grenze. Waren die Daten falsch, Sie.
C: Und wenn man es nicht weiß?
R: Dafür gibt es das Änderungsprotokoll. Der langweiligste Teil des Produkts, und alle Juristen lieben ihn.
= Haftung hängt davon ab, ob Rechnung oder Daten falsch waren

@procurement
R: Woran wird der Einkauf gemessen?
C: An der Ersparnis gegenüber dem ersten Angebot.
R: Dann hätte das erste höher sein müssen.
C: Hätte es. Haben Sie ein älteres?
R: Ich kann Ihnen die Preisliste schicken. Die ist wahr, und sie ist höher.
= Der Einkauf wird an der Ersparnis gemessen
> {r} schickt die Preisliste

@procurement
C: Es gibt noch eine Bonitätsprüfung. Die schauen sich die letzten zwei Bilanzen an.
R: Die schicke ich. In der zweiten ist eine Delle, das ist der Neubau.
C: Vom Neubau erzähle ich ihnen.
> {r} schickt die letzten zwei Bilanzen

@rollout
R: Ich würde mit dem Standort anfangen, der am meisten schimpft.
C: Wirklich? Ich hätte den netten genommen.
R: Wenn es dem netten gefällt, sagen die anderen, dem gefällt alles.
C: Das ist dann der Norden. Gott steh uns bei.
= Pilot am kritischsten Standort
! Der Pilot beginnt am kritischsten Standort

@rollout
C: Was sage ich den Leuten am Montag?
R: Drei Sätze. Was weggeht, was bleibt und wer hilft. Ich schicke Ihnen die Fassung eines Schichtleiters.
C: Nicht die vom Marketing.
R: Ein Schimpfwort ist drin, das können Sie streichen.
C: Oder stehen lassen.
> {r} schickt einen Text für die Ankündigung

@reference
C: Ihre Referenz hat mich abends um acht zurückgerufen. Bezahlen Sie die?
R: Mit Kuchen, einmal im Jahr. Was hat sie gesagt?
C: Der erste Monat war holprig, der zweite gut, und zurück will sie nicht.
R: Das stimmt. Den ersten machen wir heute anders.
= Die Referenz berichtet von einem holprigen ersten Monat

@nextsteps
C: Ich vergesse die Hälfte davon bis morgen.
R: Deshalb schreibe ich es auf. Drei Zeilen, heute Abend.
C: Drei Zeilen lese ich.
R: Und wir sprechen uns am {nextDay} um {nextTime}?
C: Steht im Kalender.
= Zusammenfassung heute Abend, Termin am {nextDay}
> Zusammenfassung heute Abend; Termin am {nextDay} um {nextTime}

@nextsteps ?won
C: Ich glaube, wir wollen das machen. Sagen darf ich es noch nicht.
R: Ich habe nichts gehört. Ab wann dürfen Sie?
C: Nach der Runde mit der Kaufmännischen. Also bis {nextDay}.
R: Dann rufe ich am {nextDay} um {nextTime} an, und Sie sagen es laut.
= {c} deutet ein Ja an, Bestätigung am {nextDay}
> Bestätigung am {nextDay} um {nextTime}

@nextsteps ?lost
C: Nehmen Sie es nicht persönlich, aber ich muss überlegen, ob wir weitermachen.
R: Tue ich nicht. Was würde beim Überlegen helfen?
C: Zeit. Und der Vergleich auf einer Seite.
R: Die Seite haben Sie bis {beforeNext}. Und wenn es ein Nein ist, ist es ein Nein.
= {c} überlegt; Vergleich bis {beforeNext}
> {r} schickt einen Vergleich auf einer Seite bis {beforeNext}

@closing
C: Das war nützlicher, als ich dachte.
R: Das nehme ich gern mit. Schönen {weekday}, {cAnrede}.
C: Ihnen auch.

@closing ?later
C: Grüßen Sie das Team.
R: Mache ich, die fragen auch immer nach Ihnen.
C: Hoffentlich nicht. Tschüss.
`;
