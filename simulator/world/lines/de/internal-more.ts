/** Mehr von dem, worüber Kollegen reden. */
export const internalMore = `
@deals #deal
C: {dealCustomer} hat mir seine eigene Vergleichstabelle geschickt.
R: Aus Versehen?
C: Nein, mit Absicht. Beim Preis sind wir Zweiter, bei allem anderen Erster.
R: Was wollen sie dir damit sagen?
C: Dass jemand den Unterschied nach oben erklären muss.
R: Dann schreib ihnen diese Seite. Keinen Rabatt, eine Seite.
= {dealCustomer} teilt seinen Vergleich
> {c} schreibt eine Begründung für {dealCustomer}

@deals #deal
C: {dealCustomer} möchte einen Piloten, ohne zu zahlen.
R: Was wollen sie damit herausfinden?
C: Ob die Leute es benutzen.
R: Geht das in zwei Wochen mit zehn Personen?
C: Ich denke schon.
R: Dann biete zwei Wochen, zehn Personen und drei Fragen, auf die wir uns vorher einigen. Drei Monate sind ein Projekt, und Projekte kosten Geld.
= {dealCustomer} will einen kostenlosen Piloten
> {c} bietet {dealCustomer} zwei Wochen mit zehn Personen an

@deals #deal
R: {dealCustomer}, {dealAmount}. Wie sicher bist du, von eins bis zehn?
C: Sieben.
R: Was würde eine Acht daraus machen?
C: Wenn ich wüsste, wie die Freigabe läuft. Die Namen kenne ich, die Reihenfolge nicht.
R: Dann frag nach der Reihenfolge. Sag, du möchtest niemandem auf die Nerven gehen.
= {dealCustomer}: die Freigabe ist unklar
> {c} klärt die Freigabe bei {dealCustomer}

@deals #deal
C: {dealCustomer} war nach der Vorführung still, und gestern ruft mich plötzlich der Kaufmann an.
R: Was wollte er?
C: Zahlungsbedingungen. Vier Minuten, sonst nichts.
R: {c}, der hat sich entschieden. Was hast du geschickt?
C: Noch nichts, ich wollte dich erst fragen.
R: Dann jetzt. Ich hole mir so lange einen Kaffee.
= {dealCustomer} fragt nach Zahlungsbedingungen
! {dealCustomer}: Zahlungsbedingungen angefragt

@deals #deal
R: {dealCustomer} ist eine Verlängerung, richtig? Wann habt ihr zuletzt über etwas anderes gesprochen?
C: Im Frühjahr.
R: Das werden sie auch sagen. Ruf sie diese Woche wegen etwas Nützlichem an. Der Kalender, nach dem hatten sie gefragt.
C: Den gibt es seit vier Wochen. Das hätte ich ihnen sagen müssen.
R: Dann ist es jetzt ein schöner Anruf.
= {dealCustomer} soll vor der Verlängerung von uns hören
> {c} ruft {dealCustomer} wegen des Kalenders an

@deals #deal
C: Bei {dealCustomer} hätte ich dich gern dabei.
R: Was soll ich dort, was du nicht kannst?
C: Nein sagen. Sie wollen immer noch etwas, und ich bin in ihren Augen der, der bremst.
R: Das kann ich. Und wozu sagen wir Ja?
C: Zum späteren Start.
R: Dann sage ich dreimal Nein, und du handelst mir das eine Ja ab.
= {r} kommt zu {dealCustomer} mit
> {r} nimmt am nächsten Gespräch mit {dealCustomer} teil

@deals #deal
C: Ich glaube, bei {dealCustomer} habe ich den Preis zu früh genannt.
R: Wie früh?
C: Im ersten Gespräch. Sie haben zweimal gefragt, und ich wollte nett sein.
R: Und seitdem?
C: Geht jede Mail um den Preis.
R: Dann gib ihnen etwas Besseres zum Reden. Lad sie zu jemandem ein, der es benutzt.
= Bei {dealCustomer} fiel der Preis zu früh

@fdeals #deal
D: {dealCustomer} würde ich hochstufen, von möglich auf zugesagt.
R: Überzeug mich.
D: Das Budget ist freigegeben, ich habe die Mail gesehen. Und die Projektleiterin hat ihren Urlaub wegen unseres Starts verschoben.
R: Ihren Urlaub?
D: Um eine Woche.
R: Die beste Begründung seit langem. Zugesagt.
= {dealCustomer} ({dealAmount}) wird hochgestuft
! {dealCustomer} ({dealAmount}) gilt als zugesagt

@fdeals #deal
R: {dealRep}, sag in einem Satz, warum {dealCustomer} diesen Monat kaufen sollte.
D: Weil ihr alter Vertrag ausläuft, und wenn sie verlängern, dann für ein Jahr.
R: Das ist ein echter Grund. Wann läuft er aus?
D: Ende {nextMonth}.
R: Dann unterschreiben sie Ende {nextMonth}. Was würde sie früher bewegen?
D: Der freie Platz bei der Datenübernahme.
R: Sag das, aber nur, wenn es stimmt.
= {dealCustomer} entscheidet zum Vertragsende im {nextMonth}

@fdeals #deal
C: {dealCustomer} ist seltsam. Die wollen mehr kaufen, als ich angeboten habe.
R: Ich höre.
C: {dealLicences} Lizenzen statt der Hälfte. Jemand oben hat gesagt, wenn schon, dann überall.
R: Wer führt das bei denen ein?
C: Das habe ich gefragt, und dann war es still.
R: Verkauf ihnen die Hälfte und schreib den Rest als Option hinein.
= {dealCustomer} will {dealLicences} Lizenzen; die Hälfte als Option

@fdeals #deal
R: {dealCustomer} stand letzte Woche noch nicht auf der Liste.
D: Ist neu, von der Messe. Und es geht so schnell, dass ich nervös werde.
R: Warum?
D: {dealStage} nach zwei Gesprächen. Entweder brennt es, oder sie brauchen ein zweites Angebot für die Schublade.
R: Frag sie, von wem das erste ist. Die Pause danach sagt dir alles.
= {dealCustomer} ({dealAmount}) geht auffällig schnell

@fdeals #deal
R: Und {dealCustomer}? Da steht seit einem Monat ein Fragezeichen.
C: Sie schließen sich mit jemandem zusammen. Bis das durch ist, ruht alles.
R: Was benutzt die andere Firma?
C: {dealCompetitor}.
R: Eins von beiden verschwindet also. Wer entscheidet das danach?
C: Wahrscheinlich jemand von der anderen Seite.
R: Dann lern die Person jetzt kennen, bevor es die anderen tun.
= {dealCustomer} ruht wegen eines Zusammenschlusses
! {dealCustomer}: Risiko durch Zusammenschluss

@fdeals #deal
C: Bei {dealCustomer} bin ich vorsichtig. Im System stehen {dealAmount}, aber das sind alle Bereiche.
R: Was ist sicher?
C: Einer. Also ein Drittel.
R: Dann ein Drittel in den Forecast, der Rest als Möglichkeit.
= Bei {dealCustomer} ist nur ein Drittel sicher
> Betrag bei {dealCustomer} aufteilen

@fdeals #deal
D: Bei {dealCustomer} hatten wir das Gespräch zur Sicherheit. Jetzt kommen noch vierzig Fragen.
R: Gute vierzig oder schlechte?
D: Gute. Wer nicht kaufen will, fragt nicht vierzigmal.
R: Außer, er sucht einen Grund. Antworte schnell, mit jedem Tag fallen ihm neue ein.
= {dealCustomer} hat vierzig Fragen zur Sicherheit
> {dealRep} beantwortet die Fragen von {dealCustomer}

@coaching
C: Was machst du, wenn sechs Leute im Gespräch sind und nur einer redet?
R: Ich frage den Zweitwichtigsten etwas, das er nicht falsch beantworten kann. Wie ist es denn in Ihrem Bereich?
C: Und wenn er nichts sagt?
R: Dann sage ich absichtlich etwas Falsches. Das hält keiner aus.
C: Das ist gemein.
R: Nur, wenn man es zweimal macht.
= Wie man Stille ins Gespräch holt

@coaching
R: Du sagst oft, ist das verständlich. Elfmal in einer halben Stunde.
C: Wirklich?
R: Wirklich. Schlimm ist nicht die Zahl, sondern dass man nur Ja sagen kann.
C: Was sagst du?
R: Was würden Sie damit machen? Oder ich bin einfach still.
C: Das Zweite ist schwerer.
= Coaching: offene Frage statt Bestätigung

@coaching
R: Hören wir uns dreißig Sekunden zusammen an, ab Minute zwölf. Was hörst du?
C: Sie sagt, es passt. Aber es klingt nicht so.
R: Und was hast du gesagt?
C: Prima. Und dann die nächste Folie.
R: Was hättest du sagen können?
C: Sie sagen, es passt, aber so ganz glaube ich es Ihnen nicht?
R: Mit einem Lächeln, ja.
= Coaching: auf den Tonfall reagieren

@coaching
C: Ich habe probiert, was du gesagt hast, am Ende alles in ihren Worten zusammenfassen.
R: Und?
C: Sie haben mich verbessert. Das Datum war die ganze Zeit falsch.
R: Siehst du. Den Deal hättest du in drei Monaten verloren und nie gewusst, warum.
= Eine Zusammenfassung deckte ein falsches Datum auf

@people
R: Du klingst müde, wenn ich das sagen darf.
C: Es war viel. Quartalsende, und mein Vater liegt im Krankenhaus.
R: Warum bist du dann hier? Morgen nimmst du frei, und ich übernehme deine zwei Gespräche.
C: Das musst du nicht.
R: Ich weiß. Schick mir heute Abend die Notizen und klapp den Rechner zu.
C: Danke, {r}.
> {r} übernimmt zwei Gespräche

@people
R: Wie macht sich die Neue aus deiner Sicht?
C: Schnell. Gute Fragen. Etwas zu viel Respekt vor den Kunden.
R: Das vergeht. Nimmst du sie in zwei Gespräche mit?
C: Klar, ich schicke ihr die Termine.
= Eine neue Kollegin hört in zwei Gesprächen zu

@people
R: Zum Teamtag im {nextMonth}. Stellst du einen Deal vor, der schiefgegangen ist?
C: Warum ich?
R: Weil du gut bist. Wenn die Guten davon reden, reden die anderen auch.
C: Gut. Ich hätte da ein Prachtstück.
= {c} stellt am Teamtag einen verlorenen Deal vor
> {c} bereitet einen verlorenen Deal vor

@market
C: Ich höre in jedem zweiten Gespräch, dass gespart wird. Bin ich der Einzige?
D: Nein, hier auch, seit {lastMonth} etwa.
R: Dann fragt nicht mehr, ob es ein Budget gibt, sondern was gestoppt wurde und was nicht. Irgendetwas läuft immer.
D: Bei mir läuft alles, was mit Prüfungen zu tun hat.
R: Dann reden wir über Prüfungen.
= Viele Kunden sparen, Prüfungsthemen laufen weiter
! Viele Kunden haben Ausgaben gestoppt

@market
D: Können die Kundengeschichten kürzer werden? Vier Seiten liest keiner.
R: Was würdest du lesen?
D: Drei Sätze und eine Zahl.
R: Dann schreibt jeder eine, und am Freitag haben wir neun.
C: Muss sie schön sein?
R: Sie muss stimmen.
= Kurze Kundengeschichten bis Freitag
> Jeder schreibt bis Freitag eine kurze Kundengeschichte

@market
D: Ich werde ständig nach KI gefragt. Was sagen wir?
R: Was sie tut und was nicht. Sie schlägt vor, sie entscheidet nicht, und sie ist aus, bis man sie einschaltet.
D: Und wenn jemand mehr davon will?
R: Dann frag, wofür. Dahinter steckt meistens ein Problem, das wir auch ohne lösen.
= Sprachregelung zu KI

@numbers
R: Schauen wir auf die Gewinnquote. Einunddreißig Prozent insgesamt, zweiundfünfzig, wenn die Technik in der ersten Vorführung dabei ist.
D: Das kann nicht nur an der Technik liegen.
R: Nein, ihr nehmt sie mit, wenn es ernst ist. Aber selbst wenn nur die Hälfte stimmt, ist es viel.
C: Die sind nur auf zwei Wochen ausgebucht.
R: Ich rede mit deren Leitung, und ihr plant früher.
= Gewinnquote 31 Prozent, mit Technik 52
! Mit Technik in der ersten Vorführung steigt die Quote auf 52 Prozent
`;
