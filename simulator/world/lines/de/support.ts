/** Gespräche mit Kunden, die das Produkt schon benutzen, und erste Anrufe. */
export const support = `
@support 1
R: Ich sehe {tickets} offene Tickets, zwei davon dringend.
C: Das erste ist erledigt, Ihr Kollege hat gestern Abend noch angerufen.
R: Schön, dann schließe ich es. Und das zweite?
C: Der Bericht. Da steht ein Standort drin, den es seit {lastMonth} nicht mehr gibt.
R: Der hat vermutlich kein Enddatum. Teilen Sie kurz Ihren Bildschirm?
= {tickets} offene Tickets; der Bericht zeigt einen geschlossenen Standort
! Der Bericht zeigt einen geschlossenen Standort

@support
C: Aus {erp} kommt seit {weekday} nichts mehr an.
R: Hat sich dort etwas geändert?
C: Die sagen nein. Die sagen immer nein.
R: Im Protokoll steht, dass das Passwort des technischen Benutzers abgelaufen ist. {weekday} früh um sechs.
C: Natürlich. Ich lasse es erneuern.
R: Am besten eins, das nicht abläuft, sonst reden wir in neunzig Tagen wieder.
= Die Verbindung zu {erp} steht wegen eines abgelaufenen Passworts
> {c} lässt das Passwort erneuern

@support
C: Eine Kollegin kommt seit gestern nicht hinein.
R: Wie heißt sie?
C: Die Neue, sie hat im {lastMonth} angefangen.
R: In Ihrem Verzeichnis gibt es sie zweimal, einmal mit Tippfehler. Wir haben den Tippfehler genommen. Ich führe das zusammen.
C: Bitte. Sie arbeitet gerade mit einem fremden Zugang, das habe ich offiziell nicht gehört.
R: Und ich auch nicht.
= Doppeltes Konto wird zusammengeführt

@support
C: Seit der neuen Fassung ist die App langsamer. Nicht schlimm, aber man merkt es.
R: Auf allen Geräten?
C: Auf den älteren.
R: Die baut beim ersten Start kleine Vorschaubilder. Eine Nacht am Ladegerät, dann ist es vorbei.
C: Das hätten Sie uns sagen können.
R: Sie haben recht. Es stand in den Hinweisen, und die liest niemand.
= Die App war nach dem Update langsamer

@support
C: Kann ich die alte Ansicht wiederhaben? Die neue braucht zwei Klicks mehr.
R: Es gibt die kompakte Ansicht, oben rechts, das dritte Symbol. Sehen Sie es?
C: Ach, da. Warum ist das nicht voreingestellt?
R: Die Frage gebe ich mit Ihrem Namen weiter.
= Die kompakte Ansicht ersetzt die alte

@support
C: Wir haben zwei {assets} mit derselben Nummer gefunden.
R: Das dürfte nicht gehen. Kamen die aus der Übernahme?
C: Beide von der Firma, die wir gekauft haben.
R: Dann ist es eine führende Null. Ich sehe noch elf solche Fälle und schicke Ihnen die Liste.
= Doppelte Nummern aus der Übernahme
> {r} schickt die Liste der doppelten Nummern

@support
C: Was ist mit dem Druckproblem vom {lastMonth}?
R: Das ist in der nächsten Fassung behoben, in zwei Wochen. Ich habe es gestern mit Ihrer Vorlage probiert.
C: Und es passt auf eine Seite?
R: Auf eine Seite, mit dem Logo an der richtigen Stelle.
= Das Druckproblem ist in zwei Wochen behoben

@support
R: Wie war die Hilfe, abgesehen von der Dauer?
C: Freundlich, und sie kennen sich aus. Aber ich muss jedes Mal erklären, wie es bei uns aussieht.
R: Ich schreibe eine Seite über Ihren Aufbau ins Ticketsystem. Dann sieht man das, bevor man abhebt.
C: Das wäre viel wert.
= {c} muss den Aufbau jedes Mal erklären
> {r} schreibt eine Seite über den Aufbau bei {customer}

@support
C: Wir bekommen einen neuen Standort dazu. Was müssen wir tun?
R: Sie legen ihn an, und ich lade die {assets}, wenn Sie mir die Liste schicken. Gleiche Rechte wie in {city}?
C: Gleich, bis auf eine Person. Die Freigabe liegt dann wohl bei mir.
R: Die liegt dann bei Ihnen.
= Ein neuer Standort kommt dazu
> {c} schickt die Liste für den neuen Standort

@support
C: Jemand hat aus Versehen etwas unterschrieben. Kriegen wir das zurück?
R: Zurück geht nicht, aber eine Korrektur mit Begründung. Dann sieht man beides.
C: Die Begründung lasse ich ihn selbst schreiben.

@support ?d
D: Im Export stehen die Daten amerikanisch. Unser Prüfer ist darüber gestolpert.
R: Der Export nimmt die Sprache dessen, der ihn macht. Sie können es im Bericht festlegen, unter Ausgabe.
D: Das habe ich nie gefunden.
R: Ich schicke Ihnen ein Bild davon.
> {r} schickt ein Bild der Einstellung

@adoption 1
R: Zur Nutzung seit {lastMonth}. Vier Personen haben sich drei Wochen lang nicht angemeldet.
C: Welche?
R: Alle vom selben Standort.
C: Dann weiß ich es. Da ist das Tablet kaputt, und keiner sagt etwas.
R: Also die Technik und nicht der Wille.
= Vier Personen eines Standorts nutzen das Produkt nicht
! Ein Standort nutzt das Produkt wegen eines defekten Tablets nicht

@adoption
R: Etwas Schönes. Die überfälligen Vorgänge sind von {score} auf anderthalb Prozent gefallen.
C: Bekomme ich das als Bild? Mein Chef mag Kurven, die fallen.
R: Heute noch, mit und ohne den Zukauf.
= Überfällige Vorgänge fielen von {score} auf anderthalb Prozent
! Überfällige Vorgänge liegen bei anderthalb Prozent
> {r} schickt ein Bild der Entwicklung

@adoption
R: {secondModule} wird kaum benutzt. Nicht nützlich, oder weiß keiner wie?
C: Beides ein bisschen. Die Kollegin, die geschult war, ist gegangen.
R: Dann schulen wir diesmal zwei.
C: Ja. Zwei ist die Lehre daraus.
= {secondModule} wird kaum benutzt
> Schulung von zwei Personen in {secondModule}

@adoption
C: Die Suche lieben alle. Die benutzen sie wie ein Telefonbuch.
R: Wonach suchen sie?
C: Nacheinander, meistens. Wer hatte das zuletzt.
R: Dafür gibt es jetzt einen Filter. Ein Klick.

@adoption
R: Würden Sie uns weiterempfehlen, von null bis zehn?
C: Acht. Neun, wenn die Startseite mich nicht immer begrüßen würde.
R: Das können Sie abschalten. Moment, ich zeige es Ihnen.
C: Gut. Neun.
= Weiterempfehlung: neun von zehn

@training
R: Wie läuft die Schulung der Neuen?
C: Die Videos haben sie gesehen. Glaube ich.
R: Vier von fünf haben den Test bestanden, der fünfte hat ihn nicht geöffnet.
C: Ich weiß, wer das ist.
R: Im {nextMonth} gibt es einen Termin mit eigenen Daten, eine Dreiviertelstunde.
C: Tragen Sie alle fünf ein.
= Fünf Neue kommen in die Schulung im {nextMonth}
> {r} meldet fünf Personen zur Schulung an

@training
C: Eine von uns soll die Berichte selbst bauen können.
R: Dafür gibt es zwei halbe Tage. Wie technisch ist sie?
C: Sie hat die alte Liste gebaut.
R: Dann langweilt sie sich am ersten. Ich setze sie gleich in den zweiten.
= Eine Person wird für Berichte geschult

@training
R: Welche Frage bekommen Sie am häufigsten?
C: Wie mache ich das rückgängig.
R: Ich nehme ein kurzes Video auf, mit Ihren Masken. Dann antworten Sie mit einem Link.
C: Dafür würde ich zahlen.
R: Haben Sie schon.
> {r} nimmt ein kurzes Video auf

@roadmap
C: Was kommt als Nächstes? Ich werde gefragt.
R: Drei Dinge, die Sie betreffen. Die neue Rechteseite, eine bessere Suche ohne Netz und ein Kalender zum Abonnieren.
C: Wann?
R: Der Kalender im {nextMonth}, die anderen bis {goLive}. Beim ersten bin ich sicher, beim Rest weniger.
C: Danke, dass Sie das dazusagen.
= Kalender im {nextMonth}, Rechteseite und Suche bis {goLive}

@roadmap
C: Wir müssten zwei Standorte gemeinsam planen. Die teilen sich drei Leute.
R: Das höre ich öfter. Darf ich unsere Produktleitung dazuholen? Die fragt besser als ich.
C: Gern, wenn etwas dabei herauskommt.
R: Eine Antwort verspreche ich, ein Ja nicht.
= Wunsch: gemeinsame Planung zweier Standorte
> {r} holt die Produktleitung dazu

@roadmap ?renewal
R: Ihr Vertrag läuft bis Ende {goLive}. Ich würde das gern früh besprechen, ohne Drama.
C: Von mir kommt kein Drama. Aber der Einkauf vergleicht, das tut er alle drei Jahre.
R: Dann helfe ich beim Vergleich. Worauf schaut er?
C: Preis, Tickets, und ob die Leute es benutzen.
R: Zwei davon sehen sehr gut aus.
= Verlängerung bis Ende {goLive}, der Einkauf vergleicht

@roadmap ?expansion
C: Die Kollegen aus dem anderen Bereich haben es gesehen und wollen es auch.
R: Wie viele wären das?
C: Vielleicht {licences}.
R: Stellen Sie mich vor, oder erzählen Sie es lieber erst selbst?
C: Ich erzähle, Sie stehen daneben.
= Ein weiterer Bereich mit etwa {licences} Personen ist interessiert
! Ausbau: etwa {licences} Personen

@coldopen
R: Guten Tag {cAnrede}, {r} {rLast} von {vendor}. Wir kennen uns nicht. Darf ich in dreißig Sekunden sagen, warum ich anrufe?
C: Dreißig Sekunden, bitte.

@coldopen
R: Spreche ich mit {c} {cLast}?
C: Am Apparat.
R: {r} {rLast} von {vendor}. Sie haben letzte Woche unsere Prüfliste heruntergeladen. War sie brauchbar?
C: Ausgedruckt habe ich sie. Gelesen noch nicht.
R: Dann sind Sie schon weiter als die meisten.

@coldpitch
R: Ich spreche viel mit Leuten, die sich um {assets} kümmern, und die meisten sagen, dass {incumbent} langsam wehtut. Kennen Sie das, oder sind Sie die Ausnahme?
C: Ausnahme würde ich nicht sagen. Es geht schon, irgendwie.
R: Was heißt irgendwie?
C: Solange ich da bin, geht es.
= {customer} arbeitet mit {incumbentDat}
! {customer} arbeitet mit {incumbentDat}

@coldpitch
R: Um wie viele {assets} geht es bei Ihnen?
C: Alle Standorte zusammen, vielleicht {assetCount}.
R: Und wie viele Leute?
C: {operatorCount} ungefähr.
R: Das ist die Größe, ab der es sich lohnt.
= Etwa {assetCount} {assets} und {operatorCount} Personen

@coldpitch
C: Was kostet so etwas, grob?
R: In Ihrer Größe zwischen zwanzig- und vierzigtausend im Jahr. Genauer wäre geraten.
C: Das reicht mir. Ich wollte nur wissen, ob fünf oder fünfhundert.

@coldpitch
R: Unsere Kunden sagen, dass sie nicht mehr suchen. {refCustomer} zum Beispiel spart etwa {hours} Stunden in der Woche.
C: {refCustomer}? Da kenne ich jemanden.
R: Dann rufen Sie dort an, bevor Sie mich zurückrufen.
C: Das hat auch noch keiner gesagt.

@coldobjection
C: Wir haben schon etwas und sind zufrieden.
R: Das freut mich. Was denn?
C: {competitor}, seit zwei Jahren.
R: Die sind ordentlich. Wenn Sie eine Sache ändern könnten?
C: Das Mobile. Das benutzt keiner.
R: Genau da sind wir besser, glaube ich. Zwanzig Minuten, dann wissen Sie es.
= {customer} nutzt {competitor}, die mobile Lösung wird nicht benutzt
! {customer} nutzt {competitor}

@coldobjection
C: Schicken Sie mir einfach eine Mail.
R: Gern. Was muss drinstehen, damit Sie sie nicht löschen?
C: Wie es mit {erp} läuft. Und ein Kunde, den ich kenne.
R: Zwei Absätze, keine Broschüre. Haben Sie in einer Stunde.
> {r} schickt zwei Absätze zu {erp} und eine Referenz

@coldobjection
C: Wir bauen gerade um, das passt jetzt nicht.
R: Wann legt sich der Staub?
C: Im {nextMonth} vielleicht.
R: Wären Sie böse, wenn ich dann anrufe?
C: Nein. Sie sind ja höflich.
= Umbau bis {nextMonth}

@coldobjection
C: Dieses Jahr ist kein Budget mehr da.
R: Wann planen Sie das nächste?
C: Wir fangen im {nextMonth} an.
R: Dann wäre es gut, bis dahin eine Zahl zu haben, und sei es als Platzhalter.
C: Das stimmt allerdings.
= Kein Budget mehr, Planung ab {nextMonth}

@coldclose
R: Mein Vorschlag: zwanzig Minuten am {nextDay} um {nextTime}. Ich zeige Ihnen eine Sache, und wenn es nichts ist, hören Sie nie wieder von mir.
C: Gut, zwanzig Minuten.
R: Die Einladung ist gleich da. Danke, auf Wiederhören.
C: Wiederhören.
= Kurze Vorführung am {nextDay} um {nextTime}
> Vorführung am {nextDay} um {nextTime}

@coldclose
R: Dann schicke ich die Mail und rufe am {nextDay} noch einmal an.
C: So machen wir das. Tschüss.
R: Auf Wiederhören, und danke für die fünf Minuten.
= {r} ruft am {nextDay} wieder an
> {r} ruft am {nextDay} wieder an

@solo 1
R: Guten Tag, hier ist {r} {rLast} von {vendor}. Ich habe Sie zur vereinbarten Zeit leider nicht erreicht, vielleicht ist etwas dazwischengekommen. Ich spreche es einfach auf, dann können Sie es in Ruhe hören.

@solo 2
R: Zwei Punkte hätte ich gehabt. Der erste ist die Liste, die Sie geschickt haben. Etwa vierzig Einträge haben keinen Standort und ein paar haben zwei Verantwortliche. Das ist völlig normal, ich habe sie gelb markiert.

@solo 3
R: Der zweite ist der Termin. Wir wollten im {nextMonth} anfangen, und dafür müsste der technische Benutzer für {erp} eine Woche vorher da sein. Wenn das schwierig wird, sagen Sie es mir bitte jetzt, später ist es schwerer zu schieben.

@solo 4
R: Dann hatte Ihre Kollegin nach den Aufklebern gefragt. Die alten können bleiben, man liest sie einmal ein und fertig. Bitte bestellen Sie also keine neuen, bevor wir gesprochen haben.

@solo 5
R: Und zur Schulung für die Nachtschicht. Es gibt einen Termin um sechs Uhr früh. Das klingt schrecklich, aber die meisten mögen ihn, weil er vorbei ist, bevor sie nach Hause gehen. Ich habe drei Namen eingetragen, die können Sie ändern.

@solo 6
R: Ich schicke alles noch per Mail. Sie erreichen mich heute bis fünf, sonst versuche ich es am {nextDay} wieder. Danke und auf Wiederhören.
> {r} versucht es am {nextDay} wieder
`;
