/** Wie der Kunde heute arbeitet, was ihn stört und wer entscheidet. */
export const discovery = `
@background 1
R: Erzählen Sie mir kurz etwas über {customer}. Was machen Sie, und was ist Ihre Rolle?
C: Wir haben {siteCount} Standorte, der größte ist hier in {city}. Ich bin seit {years} Jahren dabei, und das Thema {category} ist vor zwei Jahren bei mir gelandet, weil es sonst keiner wollte.
R: So fängt es bei den meisten an.
= {customer} hat {siteCount} Standorte; das Thema liegt seit zwei Jahren bei {c}
! {customer} hat {siteCount} Standorte

@background
R: Wie viele Leute arbeiten täglich damit?
C: {operatorCount} {operators}, dazu vielleicht dreißig, die nur nachschauen.
R: Und arbeiten alle Standorte gleich?
C: Schön wär's. Jeder hat seine eigenen Gewohnheiten, und jeder hält seine für die richtigen.
= {operatorCount} {operators}, dazu etwa dreißig Leser

@background
R: Warum gerade jetzt? Sie hätten auch noch ein Jahr warten können.
C: Wegen zwei Sachen. {^incident}, das war peinlich. Und der neue Chef kam aus einem Haus, in dem es ein System gab. Der hat am zweiten Tag nach einer Zahl gefragt, und ich hatte sie nicht.
R: Das beschleunigt so etwas.
C+: Er wollte nur wissen, wie viele {assets} gerade nicht einsatzbereit sind. Ich habe zwei Tage gebraucht. Da war mir klar, dass es so nicht weitergeht.
= Auslöser: {incident} und ein neuer Chef
! Auslöser war {incident}

@background
R: Gab es schon einmal einen Anlauf?
C: Vor Jahren. Neun Monate Projekt, dann ging der Sponsor. Die Leute hier sind entsprechend vorsichtig.
R: Was würden Sie diesmal anders machen?
C: Kleiner anfangen. Ein Standort, und wenn der läuft, die anderen.
= Ein früheres Projekt ist gescheitert
! {customer} will mit einem Standort beginnen

@process
R: Was macht {erp} in dem Ganzen?
C: Das kennt die Bestellungen und die Kostenstellen, mehr nicht. Und anfassen möchte es niemand, weil der Kollege, der es gebaut hat, in Rente ist.
R: Also nur lesen.
C: Nur lesen. Im ersten Jahr bitte nichts zurückschreiben.
= {erp} wird nur gelesen
! {erp} darf im ersten Jahr nur gelesen werden

@process
R: Wo liegen die {docs}?
C: Auf einem Laufwerk. Ein Ordner pro Jahr, und darunter wird es kreativ.
R: Wenn ich jetzt einen bestimmten sehen will, wie lange dauert das?
C: Wenn ich ihn selbst abgelegt habe, fünf Minuten. Sonst {minutes} Minuten und ein Anruf.
= {^docs} liegen auf einem Laufwerk, die Suche dauert bis zu {minutes} Minuten

@process
R: Arbeiten die {operators} auf Papier oder am Bildschirm?
C: Auf Papier. Montags wird gedruckt, die Woche über wird draufgeschrieben, und freitags tippt es jemand ab.
R: Die Wahrheit ist also eine Woche alt.
C: In guten Wochen.
= Erfasst wird auf Papier und freitags abgetippt

@process
R: Was passiert, wenn etwas ausfällt?
C: Dann gibt es ein Formular. Das Formular geht an die Qualität, die Qualität schreibt eine Mail, und die Mail geht an alle, die es vielleicht betrifft.
R: Und woher wissen Sie, wen es betrifft?
C: Gar nicht. Das ist ja das Problem.
= Bei Ausfällen ist unklar, wer betroffen ist

@process ?d
R: Wie sieht es aus Ihrer Sicht aus, {dAnrede}?
D: Ich sehe es, wenn es zu spät ist. Dann ruft jemand an, weil ein {doc} fehlt, und meine Leute lassen alles fallen.
R: Wie oft kommt das vor?
D: Zwei-, dreimal im Monat. Und nie, wenn es passt.
= Zwei- bis dreimal im Monat fehlt ein {doc}

@pain
R: Was stört Sie selbst am meisten?
C: Dass ich das System bin. Wenn ich zwei Wochen weg bin, bleibt alles liegen.
R: Was war, als Sie das letzte Mal weg waren?
C: {tickets} überfällige Vorgänge und ein sehr unzufriedener Standortleiter.
= Der Ablauf hängt an einer Person
! Der Ablauf hängt allein an {c}

@pain
R: Sie haben vorhin {incident} erwähnt. Was war da los?
C: Es war natürlich ein Freitag. In der Liste sah alles gut aus, aber die Liste war von der Woche davor. Bis wir es gemerkt haben, waren zwei Tage Arbeit hin.
R: Was hat das gekostet?
C: Nur die Überstunden vielleicht {pilotFee}. Der Kunde, der heute noch davon anfängt, kommt obendrauf.
C+: Und niemand hat einen Fehler gemacht. Die Information war einfach zur falschen Zeit am falschen Ort.
= Der Vorfall kostete etwa {pilotFee} an Überstunden
! Der Vorfall kostete etwa {pilotFee}

@pain
R: Wie viel Zeit geht in der Woche dafür drauf, wenn Sie alles zusammenzählen?
C: Wir haben einmal gezählt. Rund {hours} Stunden. Suchen, doppelt tippen, herumtelefonieren.
R: Verteilt sich das, oder trifft es einzelne?
C: Es trifft meine zwei Besten. Deshalb rede ich mit Ihnen.
= Rund {hours} Stunden in der Woche gehen verloren
! Rund {hours} Stunden in der Woche gehen verloren

@pain
R: Und wenn sich ein weiteres Jahr nichts ändert?
C: Dann stellen wir jemanden ein. Ganz ehrlich. Und der macht dann nichts anderes, als anderen hinterherzulaufen.
R: Die Alternative zur Software ist also ein Gehalt.
C: So würde ich es meinem Chef sagen.
= Ohne Änderung würde {customer} jemanden einstellen

@pain
C: Der Monatsbericht ist auch so eine Sache. Anderthalb Tage Arbeit für drei Leute, die ihn fünf Minuten lesen.
R: Was steht drin?
C: Was überfällig ist, was ausgefallen ist, was es gekostet hat. Nichts Besonderes. Aber es kommt aus fünf Quellen.
R: Könnten Sie mir einen schicken, geschwärzt, wenn es sein muss?
C: Ja, den vom {lastMonth}.
= Der Monatsbericht kostet anderthalb Tage
> {c} schickt einen Monatsbericht als Beispiel

@pain ?d
D: Ich hätte noch etwas. In der Halle haben wir kaum Empfang. Alles, was wir probiert haben, hing dort.
R: Offline ist also Pflicht.
D: Ohne offline brauchen wir nicht weiterzureden.
R: Das ist eine klare Ansage. Es geht offline, und ich zeige es Ihnen lieber, als es zu behaupten.
= Offlinebetrieb ist Pflicht
! Ohne Offlinebetrieb kommt das Produkt nicht infrage

@impact
R: Dann rechnen wir das einmal durch. {hours} Stunden in der Woche sind etwa eine halbe Stelle, dazu die Überstunden.
C: Da kommen Sie auf vierzig-, fünfzigtausend im Jahr, ohne den großen Vorfall.
R: Würde Ihre Geschäftsführung der Zahl glauben?
C: Die nimmt die Hälfte, und die glaubt sie dann.
= Geschätzte Kosten heute: vierzig- bis fünfzigtausend im Jahr
! Die heutige Arbeitsweise kostet vierzig- bis fünfzigtausend im Jahr

@impact
R: Wenn es so liefe, wie Sie es sich wünschen, was wäre an einem Montagmorgen anders?
C: Ich mache eine Seite auf, sehe, was ansteht und was klemmt, und trinke meinen Kaffee warm.
R: Und die {operators}?
C: Die wüssten, was zu tun ist, ohne mich zu fragen.
= Wunsch: eine Seite mit allem, was ansteht und klemmt

@impact
R: Woran würden Sie nach einem Jahr merken, dass es sich gelohnt hat?
C: Halb so viel Sucherei, eine Prüfung ohne Nachtschicht, und im Urlaub ruft keiner an.
R: Die ersten beiden unterschreibe ich. Das dritte liegt an Ihrem Telefon.
= Ziel: halb so viel Suche und eine ruhige Prüfung

@stakeholders
R: Wer redet außer Ihnen noch mit?
C: Bis fünfzigtausend unterschreibt mein Chef. Darüber geht es in die Geschäftsführung, die tagt einmal im Monat.
R: Wann das nächste Mal?
C: Zweite Woche im {nextMonth}. Die Vorlage muss eine Woche vorher da sein.
= Über fünfzigtausend entscheidet die Geschäftsführung im {nextMonth}
! Entscheidung: Geschäftsführung im {nextMonth}

@stakeholders
R: Wer wäre dagegen?
C: Der Kollege im Norden. Der hat die heutige Liste selbst gebaut.
R: Sollten wir ihn früh dazuholen?
C: Unbedingt. Wenn er glaubt, es war seine Idee, sind wir durch.
= Ein Kollege mit eigener Liste könnte dagegen sein

@stakeholders
R: Muss der Betriebsrat gefragt werden?
C: Ja, sobald Namen drinstehen. Die sind vernünftig, aber sie wollen es vorher wissen.
R: Wir haben dafür eine fertige Unterlage, was gespeichert wird und was nicht. Die schicke ich Ihnen.
C: Das spart uns mindestens drei Wochen.
= Der Betriebsrat muss früh eingebunden werden
> {r} schickt die Unterlage für den Betriebsrat

@timeline
R: Wann müsste es laufen?
C: Im {goLive}. Danach beginnt die heiße Phase, da fasst keiner mehr etwas an.
R: Mit {weeks} Wochen Einführung müssten wir im {nextMonth} unterschreiben.
C: Sportlich, aber möglich.
= Start im {goLive}, Unterschrift im {nextMonth}
! Start im {goLive}

@timeline
R: Gibt es ein Budget, oder müssen wir eins schaffen?
C: Es gibt eine Zeile, da stehen {budget}. Die hat letztes Jahr jemand geraten.
R: Ist das die Obergrenze?
C: Das ist eine Zahl in einer Tabelle. Wenn die Begründung stimmt, bewegt sie sich.
= Budgetzeile über {budget}
! Budgetzeile über {budget}

@pitch
R: Zu uns in einer Minute. {vendor} macht genau eine Sache, nämlich {category}. Sechshundert Firmen arbeiten mit {product}, die meisten sehen so aus wie Sie, und überall gibt es eine Person, an der alles hängt.
C: Die sitzt hier.
R: Für die haben wir es gebaut.
= Überblick über {vendor}

@pitch
R: Nach dem, was Sie erzählt haben, würde ich mit {firstModule} und {secondModule} anfangen. Alles andere schalten wir ab, bis jemand zweimal danach fragt.
C: Was macht {secondModule}, in einem Satz?
R: Das erledigt nachts, was Sie freitags per Mail verschicken.
C: Der Satz gefällt mir.
= Vorschlag: {firstModule} und {secondModule}
! Vorschlag: {firstModule} und {secondModule}

@pitch
C: Was unterscheidet Sie von den anderen?
R: Zwei Dinge. Es läuft wirklich offline. Und eingeführt wird es von unseren eigenen Leuten, in {weeks} Wochen, nicht von einem Partner, der es mit Ihnen zusammen lernt.
C: Das Zweite ist interessant. Die Partnergeschichte hatten wir schon.
= Unterschiede: offline und Einführung durch eigene Leute

@competitor ?competitor
R: Wen schauen Sie sich sonst noch an?
C: {competitor}. Die hatten einen schönen Stand auf der Messe.
R: Das ist eine ernsthafte Firma. Was hat Ihnen gefallen?
C: Die Auswertungen. Was ich nicht verstanden habe, ist, wie es ohne Netz laufen soll.
= {customer} prüft auch {competitor}
! {competitor} ist im Rennen

@competitor ?competitor
C: Ich sage es offen, {competitor} ist auf dem Papier {percent} billiger.
R: Im ersten Jahr oder über drei?
C: Im ersten. Die drei habe ich noch nicht gerechnet.
R: Dann rechnen wir das zusammen, mit Einführung. Wenn die dann immer noch billiger sind, sage ich es Ihnen.
= {competitor} ist im ersten Jahr {percent} billiger
! {competitor} ist {percent} billiger

@competitor ?!competitor
R: Gibt es Alternativen zu uns?
C: Selber bauen. Die Idee kommt alle zwei Jahre wieder.
R: Wer würde es pflegen?
C: Genau daran scheitert es alle zwei Jahre.
= Alternative wäre eine Eigenentwicklung

@qna
C: Was passiert mit unseren Daten, wenn wir kündigen?
R: Sie bekommen alles als Dateien, auch die {docs}, innerhalb von dreißig Tagen. Das Format ist beschrieben.
C: Gut. Das steht dann auch im Vertrag?
R: Das steht im Vertrag.
= Bei Kündigung gibt es alle Daten binnen dreißig Tagen

@qna
C: Können wir Felder selbst ändern?
R: Ja. Anlegen, zur Pflicht machen, je Standort ausblenden. Nur löschen geht nicht, sobald Daten drin sind.
C: Das ist auch besser so.
= Felder kann der Kunde selbst pflegen

@qna
C: Was ist mit denen, die nur lesen? Für die will ich nichts zahlen.
R: Leser sind kostenlos. Es zahlt nur, wer damit arbeitet.
C: Auch nach der Verlängerung?
R: Auch dann, das steht so drin.
= Leser sind kostenlos

@qna
D: Wen rufe ich an, wenn es steht?
S: Die gleiche Nummer wie immer, und da sitzt jemand, der das Produkt kennt. In den letzten zwölf Monaten standen wir insgesamt einundvierzig Minuten.
D: Wo sehe ich das?
S: Auf einer öffentlichen Seite. Der Link kommt in den Chat.
= Ausfall im letzten Jahr: einundvierzig Minuten

@qna
D: Wo ist der Haken?
R: Wie bitte?
D: Es gibt doch immer etwas, worüber sich die Leute nach einem halben Jahr beschweren.
R: Gut. Die Suche in ganz alten Vorgängen ist langsamer, als sie sein dürfte, und die Rechteseite ist hässlich.
D: Jetzt glaube ich Ihnen auch den Rest.
= Bekannte Schwächen: alte Vorgänge und die Rechteseite

@qna
C: Wie oft gibt es Neues, und tut es weh?
S: Alle zwei Wochen, nachts. Große Änderungen zweimal im Jahr, und die können Sie drei Monate schieben.
C: Dann schieben wir.
= Große Änderungen lassen sich drei Monate verschieben
`;
