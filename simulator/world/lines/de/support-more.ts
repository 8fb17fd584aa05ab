/** Weitere Betreuungsgespräche. */
export const supportMore = `
@support
C: Seit dem Wochenende kommen die Erinnerungen doppelt. Die Leute glauben, sie hätten etwas falsch gemacht.
R: Bei allen?
C: Bei denen, die in zwei Teams sind, glaube ich.
R: Dann ist es die neue Einstellung, eine Mail je Team. Ich stelle um auf eine je Person.
C: Geht das jetzt?
R: Schon passiert. Heute Abend sehen Sie, ob ich recht hatte.
= Doppelte Erinnerungen bei Mitgliedern zweier Teams
! Doppelte Erinnerungen sind behoben

@support
C: Am neuen Standort lassen sich die Aufkleber nicht lesen.
R: Alle oder nur die kleinen?
C: Die kleinen, auf den runden Sachen.
R: Dann läuft der Code um die Kurve. Einmal um neunzig Grad drehen.
C: Das ist alles?
R: Das ist alles. Letzten Monat saß ich bei einem anderen Kunden davor, wir kamen uns beide dumm vor.
= Aufkleber auf runden Flächen müssen gedreht werden

@support
C: Ein {doc} hängt am falschen Eintrag.
R: Kam er von Hand oder per Mail?
C: Per Mail.
R: Dann hat er die Nummer aus der falschen Zeile gelesen. Schicken Sie mir zwei Beispiele von dem Absender, dann bringe ich es ihm bei.
C: Ich habe zehn.
R: Zwei reichen. Die hässlichsten.
= Die Nummer wurde aus der falschen Zeile gelesen
> {c} schickt zwei Beispiele

@support
C: Wir haben die Domain gewechselt, und jetzt kommt die Hälfte nicht mehr hinein.
R: Die andere Hälfte hat noch die alte Sitzung. Morgen wären es alle.
C: Großartig.
R: Es sind zwei Minuten, aber {sso} und wir müssen es gleichzeitig tun. Ist jemand aus der IT greifbar?
C: Sitzt nebenan, Moment.
= Der Wechsel der Domain muss gemeinsam umgestellt werden
> Domain gemeinsam mit der IT umstellen

@support
R: Am {weekday} hat jemand alles exportiert. War das geplant?
C: Das war die Assistentin unseres Prüfers, die hatte das Recht für einen Tag.
R: Dann ist es gut. Ich frage nur, weil ich auch gefragt werden wollte.
C: Könnte ich so eine Meldung selbst bekommen?
R: Ja, ab tausend Einträgen auf einmal. Ich lege die Regel an.
= Der große Export war geplant; eine Meldung wird eingerichtet
> Meldung für große Exporte einrichten

@support ?d
D: Der Bericht braucht montags ewig. Den Rest der Woche ist er schnell.
R: Wie lange ist ewig?
D: Anderthalb Minuten.
R: Montags öffnen ihn alle zwischen acht und Viertel nach. Ich lasse ihn um sieben vorbereiten.
D: Mit den Daten von sieben?
R: Und mit einem Knopf für frische.
= Der Montagsbericht wird um sieben vorbereitet

@support
C: Die Fotos kommen quer an.
R: Nur von alten Telefonen, oder?
C: Ja, und ehrlich gesagt drehen wir inzwischen alle den Kopf.
R: Das ist eine Zeile Code, und zwar seit {lastMonth}. Ich schiebe noch einmal an.
C: Bitte, in der Prüfmappe sieht es albern aus.
= Fotos alter Telefone kommen quer an
> {r} schiebt die Korrektur der Fotos an

@support
C: Können wir die Übernahme der zugekauften Firma rückgängig machen? Die haben die falsche Datei geschickt.
R: Alles?
C: Alles. Es ist deren Liste von vor zwei Jahren.
R: Der ganze Schwung geht zurück, es hat ja noch niemand daran gearbeitet. Bis heute Abend. Und die richtige Datei sehe ich mir vorher an.
C: Ich auch.
= Eine falsche Übernahme wird zurückgenommen
> Übernahme bis heute Abend zurücknehmen

@support
C: Mir hat niemand gesagt, dass meine Ansprechpartnerin weg ist.
R: Das tut mir leid. Es ist einen Monat her, und ich dachte, Sie hätten die Mail bekommen.
C: Habe ich nicht. Aber die Übergabe war gut, Sie wissen ja alles.
R: Sie hat elf Seiten über Sie geschrieben.
C: Hoffentlich nette.
R: Zehn davon.
= Der Wechsel der Ansprechperson wurde nicht mitgeteilt

@support
C: Wie werde ich den gelben Balken los?
R: Der zeigt, dass vierzehn Leute keinen zweiten Faktor haben.
C: Vierzehn? Ich dachte, alle hätten einen.
R: Ich schicke Ihnen die Namen. Bei null verschwindet er von selbst.
= Vierzehn Personen ohne zweiten Faktor
> {r} schickt die Namen ohne zweiten Faktor

@support
C: Bei der Suche kommt seit gestern nichts mehr, wenn ich einen Umlaut eingebe.
R: Moment, ich probiere es. Stimmt. Das ist peinlich.
C: Für eine deutsche Firma schon.
R: Ich gebe es sofort weiter, mit rotem Zettel. Bis dahin geht ae statt ä.
C: Wie früher auf der Schreibmaschine.
= Die Suche mit Umlauten ist gestört
! Die Suche mit Umlauten ist seit gestern gestört
> {r} meldet den Fehler bei Umlauten als dringend

@adoption
R: Darf ich Ihnen eine Kurve zeigen, auf die ich stolz bin? Die Zeit zwischen Schaden und Eintrag.
C: Die fällt aber.
R: Von zwei Tagen auf vierzig Minuten. Das ist die App.
C: Und dass etwas passiert, wenn man es einträgt.
R: Das vermutlich noch mehr.
= Schäden werden nach vierzig Minuten statt zwei Tagen erfasst
! Schäden werden innerhalb von vierzig Minuten erfasst

@adoption
C: Ein Standort druckt immer noch alles aus. Ich kämpfe nicht mehr.
R: Was machen sie damit?
C: Sie hängen es an die Wand. Es sieht schön aus, muss ich sagen.
R: Dann geben Sie ihnen einen Bildschirm an die Wand. Es gibt eine Tafelansicht, die sich selbst erneuert.
= Eine Tafelansicht könnte die Ausdrucke ersetzen

@adoption
R: Ihre Daten sind besser als bei neun von zehn Kunden. Wie machen Sie das?
C: Einmal in der Woche schicke ich den schlechtesten Eintrag herum.
R: Mit Namen?
C: Beim ersten Mal mit meinem eigenen. Danach hatte keiner mehr etwas dagegen.
= Ein wöchentlicher Blick hält die Daten sauber

@adoption ?d
D: Ich wüsste gern, wer die Schnittstelle benutzt. Ich glaube, da hat jemand etwas gebaut.
R: Hat jemand. Ein Skript, das alle zehn Minuten alles liest, unter dem Namen einer Kollegin in Elternzeit.
D: Oje.
R: Es benimmt sich, es ist nur namenlos. Geben Sie ihm einen eigenen Benutzer.
D: Ich finde heraus, wer das war.
= Ein unbekanntes Skript liest über ein persönliches Konto
> {dAnrede} klärt, wem das Skript gehört

@adoption
C: Der Vorstand will es sehen. Fünf Minuten.
R: Was will er sehen?
C: Dass es sich gelohnt hat. Eine Zahl, kein Bildschirm.
R: Dann vorher und nachher bei den überfälligen Vorgängen, und ein Satz von jemandem, der täglich damit arbeitet.
C: Ich weiß, wen ich frage. Die sagt es, ohne nett zu sein.
= Der Vorstand möchte eine Zahl sehen
> {r} bereitet die Zahl für den Vorstand vor

@training
R: Wie ist das Handbuch?
C: Sechzig Seiten. Die liest keiner.
R: Was würden sie lesen?
C: Eine Seite mit Bildern, neben der Maschine.
R: Ich mache drei davon, mit Ihren Masken. Wenn sie gefallen, mache ich zehn.
> {r} erstellt drei Anleitungen auf je einer Seite

@training
C: Ich möchte üben, was bei einem Ausfall zu tun ist. Nicht das Werkzeug, den Ablauf.
R: Dafür haben wir einen halben Tag mit Rollenspiel. Einer spielt den Prüfer.
C: Wer denn?
R: Meistens der Stillste. Die sind furchtbar.
C: Da weiß ich schon jemanden.
= Ein Rollenspiel für Ausfälle ist geplant

@training ?d
D: Meine Leute wollen wissen, was im Hintergrund passiert, ohne Geklicke.
R: Eine Stunde mit jemandem aus der Entwicklung, offene Fragen, keine Folien.
D: Das klingt gut.
R: Das dauert immer länger als eine Stunde.
> Fragestunde mit der Entwicklung ansetzen

@roadmap
R: Nächstes Jahr wollen wir die alten Berichte abschalten. Sie gehören zu den Letzten, die sie benutzen.
C: Ich weiß. Elf Stück, und keiner traut sich heran.
R: Wir ziehen sie für Sie um, und Sie prüfen sie.
C: Wann?
R: Im {goLive}, solange es ruhig ist.
= Elf alte Berichte ziehen im {goLive} um
> Elf Berichte im {goLive} umziehen

@roadmap
C: Gibt es irgendwann eine dunkle Ansicht? Die halbe Nachtschicht fragt.
R: In der Vorabfassung. Mir ist sie ein bisschen zu dunkel.
C: Denen kann es nicht dunkel genug sein.
R: Dann schalte ich sie für die Nachtschicht frei.
= Die Nachtschicht bekommt die dunkle Ansicht

@roadmap ?renewal
C: Wenn wir verlängern, würde ich ein Modul abgeben und ein anderes nehmen.
R: Welche?
C: {firstModule} weg und {secondModule} dazu. Nicht böse sein.
R: Bin ich nicht. Ich rechne es als Tausch, das dürfte sich ausgehen.
= Tausch von {firstModule} gegen {secondModule}
! Bei der Verlängerung werden Module getauscht
> {r} rechnet den Tausch der Module

@roadmap
C: Was macht eigentlich der Wunsch, den wir im Frühjahr hatten?
R: Der mit den gemeinsamen Kalendern? Der steht auf Platz vier. Die ersten drei werden gebaut.
C: Knapp daneben.
R: Wenn zwei weitere Kunden dafür stimmen, rutscht er hoch. Ich kenne zwei, die ich frage.
= Der Wunsch nach gemeinsamen Kalendern steht auf Platz vier
> {r} wirbt für den Wunsch nach gemeinsamen Kalendern

@coldpitch
R: Ich habe gesehen, dass Sie einen neuen Standort aufmachen. Glückwunsch.
C: Danke. Es ist ein Chaos, aber ein schönes.
R: Stellen Sie da etwas neu auf, oder kopieren Sie das Bestehende?
C: Das Erste wollen wir, das Zweite machen wir.
R: Genau deshalb rufe ich an.
= {customer} eröffnet einen neuen Standort
! {customer} eröffnet einen neuen Standort

@coldpitch
R: Eine komische Frage. Wie lange bräuchten Sie, um mir zu sagen, wo eine bestimmte Sendung oder ein bestimmtes Stück gerade ist?
C: Das ist gemein. Eine Stunde? Wenn die richtige Person da ist.
R: Und wie oft in der Woche brauchen Sie das?
C: Zweimal bestimmt.
= Eine Auskunft dauert bis zu einer Stunde

@coldobjection
C: Solche Anrufe bekomme ich drei am Tag.
R: Das glaube ich. Was machen die guten?
C: Es gibt keine guten. Der beste hat von selbst aufgelegt.
R: Dann versuche ich, Zweiter zu werden. Eine Frage, dann bin ich weg.
C: Eine.

@coldobjection
C: Für so etwas sind wir zu klein.
R: Wie klein ist zu klein?
C: {operatorCount} Leute und ein Hund.
R: Mein kleinster Kunde hat vier Leute, ohne Hund. Es geht nicht um die Größe, sondern darum, wie oft etwas gesucht wird.
C: Dann sind wir groß.
= {customer} hält sich für zu klein

@coldclose
R: Wenn ich es richtig verstehe, ist der Zeitpunkt falsch und das Thema richtig. Dann rufe ich am {nextDay} um {nextTime} an, und bis dahin lasse ich Sie in Ruhe.
C: Das sagt sonst keiner. Gut, bis {nextDay}.
R: Danke, auf Wiederhören.
= Anruf am {nextDay} um {nextTime}
> Anruf am {nextDay} um {nextTime}
`;
