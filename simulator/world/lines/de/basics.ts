/** Wie Gespräche mit Kunden anfangen und aufhören. */
export const basics = `
@opening ?meeting
R: Guten Tag {cAnrede}, hier ist {r} {rLast}. {Hören Sie mich gut|Ist der Ton in Ordnung}?
C: {Klar und deutlich|Ja, alles gut}. Guten Tag.
R: {Schön, dass es geklappt hat|Danke, dass Sie sich die Zeit nehmen}.

@opening ?meeting ?d
R: Hallo zusammen. {cAnrede}, Sie sind nicht allein, sehe ich?
C: Nein, ich habe {dAnrede} dazugeholt, {das betrifft uns beide|dann muss ich es nicht nacherzählen}.
D: Guten Tag. Ich höre erst mal zu und frage, wenn ich etwas nicht verstehe.
R: {Sehr gern|So ist es am besten}.

@opening ?meeting
C: Entschuldigen Sie, ich bin zwei Minuten zu spät. Der Termin davor hat kein Ende gefunden.
R: Das kenne ich. Ich habe in der Zeit meine Notizen gelesen, die haben es auch mal verdient.
C: Gut, dann legen wir los. Ich habe bis {zur vollen Stunde|halb}.

@opening ?meeting ?s
R: Guten Tag {cAnrede}. Ich habe heute {s} dabei, für alles, was technisch tiefer geht als mein Wissen.
S: Guten Tag in die Runde.
C: Das ist gut, bei uns kommen bestimmt Fragen.

@opening ?meeting ?m
R: {cAnrede}, guten Tag. {m} sitzt heute mit dabei, meine Leitung, weil wir nachher auch über Konditionen reden.
M: Guten Tag, freut mich.
C: Oh, dann wird es ernst.

@opening ?phone
R: Guten Tag {cAnrede}, {r} {rLast} von {vendor}. {Passt es gerade|Störe ich}?
C: {Nein, geht schon|Ich sitze im Auto, aber sprechen Sie ruhig}.

@smalltalk
R: Wie ist das Wetter in {city}?
C: {Grau|Nass}. Heute früh war die Autobahn dicht, die halbe Frühschicht kam zu spät.
R: Dann danke, dass Sie trotzdem pünktlich sind.

@smalltalk
R: Sind Sie heute im Büro oder zu Hause?
C: Im {site}. Wenn es im Hintergrund piept, ist das ein Stapler.
R: Solange er nicht durchs Bild fährt, ist alles gut.

@smalltalk ?later
R: Wie ist denn die Prüfung gelaufen, vor der Sie letztes Mal so viel Respekt hatten?
C: Ganz ordentlich. Eine Anmerkung, aber genau zu unserem Thema hier.
R: Das ist fast schon hilfreich.

@smalltalk ?d
D: Kurze Frage vorab, wird das aufgezeichnet?
R: Ja, damit ich zuhören kann und nicht tippen muss. Wenn Sie das nicht möchten, schalte ich es ab.
D: Nein, ist in Ordnung. Schicken Sie uns einfach den Link.

@agenda ?discovery
R: Mein Vorschlag für heute. Sie erzählen mir, wie Sie {category} heute machen, ich zeige Ihnen kurz, wer wir sind, und am Ende entscheiden wir, ob ein nächster Schritt Sinn ergibt. {Einverstanden|Passt das so}?
C: Ja. Und ich brauche eine grobe Hausnummer beim Preis, sonst rede ich intern ins Blaue.
R: Die bekommen Sie heute.
= Vorgehen: heutiger Ablauf, Überblick, nächster Schritt

@agenda ?demo
R: Ich zeige Ihnen heute vor allem {firstModule} und {secondModule}, und zwar mit echten Mengen, etwa {assetCount} {assets}. Unterbrechen Sie mich, wann immer Sie wollen.
C: Das machen wir sowieso.
R: Umso besser.
= Vorführung von {firstModule} und {secondModule} mit echten Mengen

@agenda ?pricing
R: Das Angebot liegt Ihnen vor. Ich würde gern erklären, wie die Zahl zustande kommt, und dann hören, was Sie davon halten.
C: Gut. Ich muss es am {nextDay} intern vertreten.
= Durchsprache des Angebots

@agenda ?objection
R: Vielen Dank für Ihre offene Mail. Ich würde die Punkte gern einzeln durchgehen, und was ich nicht weiß, schreibe ich auf.
C: So habe ich mir das vorgestellt.
= Offene Punkte werden einzeln besprochen

@agenda ?negotiation
R: Auf meiner Liste stehen die Konditionen, die Anmerkungen von {counsel} und der Starttermin. Fehlt etwas?
C: Das Zahlungsziel. Da ist unser Einkauf empfindlich.
= Themen: Konditionen, Vertrag, Starttermin, Zahlungsziel

@agenda ?support
R: Ich habe die offenen Tickets dabei und die Nutzung seit {lastMonth}. Womit fangen wir an?
C: Mit den Tickets. Eines davon kostet uns jeden Tag Zeit.
= Themen: Tickets und Nutzung

@recap
R: Ich fasse kurz zusammen, was ich mitgenommen habe. Sie haben rund {assetCount} {assets} an {siteCount} Standorten, geführt wird das in {incumbentDat}, und starten wollen Sie im {goLive}. Stimmt das noch?
C: Das stimmt. Nur der vierte Standort kommt erst nächstes Jahr.
R: Gut, das korrigiere ich.
= Stand: {assetCount} {assets}, {siteCount} Standorte, Start im {goLive}

@recap
R: Beim letzten Mal sagten Sie, der Auslöser war {incident}. Ist seitdem etwas passiert?
C: Es ist noch einmal passiert, im {lastMonth}, nur kleiner.
R: Das tut mir leid. Für Ihren Antrag ist es allerdings ein Argument.
= Das Problem ist im {lastMonth} wieder aufgetreten

@recap ?later
R: Ich war Ihnen drei Dinge schuldig. Das Papier zur Sicherheit, die Referenz und die Antwort zu {erp}. Ist alles angekommen?
C: Zwei davon. Das Papier hängt vermutlich im Spamfilter.
R: Ich schicke es noch einmal, während wir sprechen.
= Das Papier zur Sicherheit wird noch einmal geschickt

@nextsteps
R: Als nächster Schritt würde ich Ihnen eine Termineinladung schicken, am {nextDay} um {nextTime}. {Geht das bei Ihnen|Passt das}?
C: {nextDay}, Moment. {Ja, das geht|Da schiebe ich etwas, dann geht es}.
R: {Wunderbar|Sehr gut}. Gleicher Link wie heute.
= Nächster Termin am {nextDay} um {nextTime}
> Termin am {nextDay} um {nextTime}

@nextsteps
R: Ich fasse zusammen. Von mir kommt die Mail mit den Zahlen bis {beforeNext}, Sie sprechen mit Ihren Leuten, und wir hören uns am {nextDay} um {nextTime}.
C: So machen wir es.
= Zahlen bis {beforeNext}, nächster Termin am {nextDay}
> {r} schickt die Zahlen bis {beforeNext}; Termin am {nextDay} um {nextTime}

@nextsteps ?!phone
C: Was brauchen Sie jetzt von mir?
R: Einen Abzug Ihrer Liste, der darf so unordentlich sein, wie er ist. Und einen Namen für {erp}.
C: Die Liste haben Sie bis {beforeNext}. Den Namen muss ich erfragen.
R: Prima, dann sprechen wir am {nextDay} um {nextTime} weiter.
= Abzug der Liste bis {beforeNext}
> Abzug der Liste bis {beforeNext}

@nextsteps ?d
R: {dAnrede}, was bräuchten Sie noch, um ein gutes Gefühl zu haben?
D: Einen Zugang, in dem ich allein herumklicken kann.
R: Den richte ich bis {beforeNext} ein, mit Ihren eigenen Daten, wenn ich sie bekomme.
D: Das ist ein Wort.
= Testzugang bis {beforeNext}
> Testzugang bis {beforeNext}

@closing
R: {Dann danke ich Ihnen|Vielen Dank für das Gespräch}, {cAnrede}. {Bis zum {nextDay}|Einen schönen {weekday} noch}.
C: Danke, ebenso. {Auf Wiederhören|Tschüss}.

@closing
C: Von meiner Seite war es das.
R: Von meiner auch. Danke Ihnen, und {eine gute Woche|einen ruhigen Nachmittag}.
C: Danke, Ihnen auch. Tschüss.

@closing
R: Ich schenke Ihnen die letzten fünf Minuten zurück.
C: Die nehme ich gern. Bis dann.
R: Bis dann, auf Wiederhören.
`;
