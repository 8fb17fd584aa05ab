/** Échanges en français. */
export const conversations = `
@opening ?meeting
R: Bonjour {cAnrede}, {r} {rLast} à l'appareil. {Vous m'entendez bien|Le son est bon}?
C: {Très bien, merci|Oui, parfaitement}. Bonjour.
R: Merci d'avoir pris ce temps.

@opening ?meeting ?d
R: Bonjour à tous les deux. {dAnrede}, enchanté.
D: Bonjour. Je vais surtout écouter au début.
R: C'est très bien. Interrompez-moi quand vous voulez.

@opening ?phone
R: Bonjour {cAnrede}, {r} {rLast}, de {vendor}. {Je vous dérange|C'est toujours le bon moment}?
C: Non, allez-y, j'ai quelques minutes.

@smalltalk
R: Il fait beau à {city}?
C: Il pleut depuis trois jours. La moitié de l'équipe du matin est arrivée en retard.
R: Alors merci d'être à l'heure.

@agenda ?discovery
R: Je vous propose de commencer par votre fonctionnement actuel, ensuite je vous présente ce que nous faisons, et on décide ensemble de la suite. {Ça vous convient|On fait comme ça}?
C: Oui. J'aurai aussi besoin d'un ordre de grandeur pour le prix.
R: Vous l'aurez aujourd'hui.
= Ordre du jour: fonctionnement actuel, présentation, suite

@agenda ?demo
R: Aujourd'hui je vous montre surtout {firstModule} et {secondModule}, avec des volumes proches des vôtres.
C: Parfait. Des vraies données, pas trois lignes.
R: Il y en a {assetCount}.
= Démonstration de {firstModule} et {secondModule}

@agenda ?pricing
R: Vous avez reçu la proposition. Je vous explique comment on arrive au montant, et vous me dites ce que vous en pensez.
C: D'accord. Je dois la défendre en interne {nextDay}.
= Revue de la proposition

@agenda ?negotiation
R: J'ai trois sujets. Les conditions, les remarques de {counsel} et la date de démarrage.
C: Ajoutez le délai de paiement, le service achats y tient.
= Conditions, contrat, date et délai de paiement

@agenda ?support
R: J'ai les tickets ouverts et l'utilisation depuis {lastMonth}. On commence par quoi?
C: Par les tickets. Il y en a un qui nous fait perdre du temps tous les jours.
= Tickets et utilisation

@agenda ?objection
R: Merci pour votre message très direct. Je propose de prendre vos points un par un.
C: C'est ce que j'espérais.
= Les points ouverts un par un

@recap
R: Je résume ce que j'ai retenu. Environ {assetCount} {assets} sur {siteCount} sites, suivis dans {incumbent}, et un démarrage souhaité en {goLive}. C'est toujours exact?
C: Oui, sauf que le quatrième site passe à l'année prochaine.
R: C'est noté.
= Rappel: {assetCount} {assets}, {siteCount} sites, démarrage en {goLive}

@recap
R: La dernière fois, vous m'avez parlé d'un incident, {incident}. Il s'est passé autre chose depuis?
C: C'est arrivé encore une fois en {lastMonth}, en plus petit.
R: J'en suis désolé. Pour votre dossier, c'est quand même un argument.
= Le problème est revenu en {lastMonth}

@background
R: Parlez-moi un peu de {customer}. Quel est votre rôle?
C: Nous avons {siteCount} sites, le plus grand est ici à {city}. Je suis là depuis {years} ans, et ce sujet est arrivé sur mon bureau parce que personne n'en voulait.
R: C'est souvent comme ça.
= {customer} a {siteCount} sites
! {customer} compte {siteCount} sites

@background
R: Pourquoi maintenant?
C: Pour deux raisons. Il y a eu {incident}, c'était gênant. Et notre nouveau directeur vient d'une maison où tout était outillé.
R: Ça accélère les choses.
C+: Il m'a demandé un seul chiffre la première semaine, et j'ai mis deux jours à le trouver. Là, j'ai compris.
= Déclencheur: {incident} et un nouveau directeur
! Déclencheur: {incident}

@process
R: Comment savez-vous ce qui est à faire la semaine prochaine?
C: Il y a un filtre dans le fichier. Le vendredi j'envoie l'extraction, et j'espère.
R: Et quand quelqu'un est en congé?
C: J'espère plus fort.
= Le travail à faire est envoyé le vendredi par courriel

@process
R: Où sont rangés les {docs}?
C: Sur un disque réseau. Un dossier par année, et à l'intérieur c'est assez créatif.
R: Combien de temps pour en retrouver un?
C: Cinq minutes si c'est moi qui l'ai rangé. Sinon {minutes} minutes et un coup de fil.
= Les {docs} sont sur un disque réseau

@process
R: Que fait {erp} là-dedans?
C: Les commandes et les centres de coût, rien d'autre. Et personne ne veut y toucher.
R: Donc en lecture seule.
C: En lecture seule, la première année en tout cas.
= {erp} en lecture seule

@pain
R: Qu'est-ce qui vous gêne le plus?
C: C'est que le système, c'est moi. Si je pars deux semaines, tout s'arrête.
R: Et la dernière fois?
C: {tickets} retards et un chef de site très mécontent.
= Tout repose sur une seule personne
! Le fonctionnement repose sur une seule personne

@pain
R: Combien d'heures par semaine, si vous additionnez tout?
C: On a compté une fois. Environ {hours} heures. On cherche, on ressaisit, on téléphone.
R: C'est réparti, ou ça tombe sur quelques-uns?
C: Sur mes deux meilleurs. C'est pour ça que je vous parle.
= Environ {hours} heures perdues par semaine
! Environ {hours} heures perdues par semaine

@pain
C: Il y a aussi le rapport mensuel. Un jour et demi de travail pour cinq minutes de lecture.
R: Vous pourriez m'en envoyer un, anonymisé?
C: Oui, celui de {lastMonth}.
= Le rapport mensuel prend un jour et demi
> {c} envoie un exemple de rapport

@impact
R: Si ça marchait comme vous le souhaitez, qu'est-ce qui changerait le lundi matin?
C: J'ouvrirais une page, je verrais ce qui bloque, et je boirais mon café chaud.
R: Et pour les équipes?
C: Elles sauraient quoi faire sans m'appeler.
= Une seule page pour voir ce qui bloque

@stakeholders
R: Qui décide avec vous?
C: Jusqu'à cinquante mille, mon directeur. Au-dessus, c'est le comité de direction, une fois par mois.
R: Le prochain, c'est quand?
C: La deuxième semaine de {nextMonth}.
= Au-delà de cinquante mille, le comité de direction décide
! Décision au comité de direction en {nextMonth}

@timeline
R: Vous avez un budget?
C: Il y a une ligne de {budget}. Quelqu'un l'a estimée l'an dernier.
R: C'est un plafond?
C: C'est un chiffre dans un tableau. Avec un bon dossier, il bouge.
= Ligne budgétaire de {budget}
! Budget de {budget}

@pitch
R: En une minute, {vendor} fait une seule chose, la {category}. Six cents entreprises utilisent {product}, et partout il y a une personne qui porte tout sur ses épaules.
C: C'est moi, ici.
R: Alors c'est pour vous qu'on l'a fait.
= Présentation de {vendor}

@pitch
C: Qu'est-ce qui vous distingue des autres?
R: Deux choses. Ça marche vraiment hors ligne. Et la mise en place est faite par nos équipes, en {weeks} semaines.
C: Le deuxième point m'intéresse. On a déjà connu l'histoire du partenaire.
= Hors ligne, et mise en place par {vendor}

@walk #module
S: Je partage mon écran. Voici {module}, qui {does}. À gauche ce qui arrive, à droite ce qui bloque.
C: On peut changer ce qu'on voit?
S: Oui, selon le rôle. Un {operator} ne voit que son propre travail.
C: C'est bien. Moins il y en a, mieux c'est.
= {module} {does}
! {module} a été montré avec des données réelles

@walk #module
S: On passe à {module}. En une phrase, il {does}. Regardez, je change une ligne et tout le reste se recalcule.
D: Et si deux personnes changent la même chose?
S: Il montre les deux versions et il demande. Il n'écrase jamais rien en silence.
= {module} gère les conflits

@walk #module
C: Et {module}, c'est quoi exactement?
S: Il {does}. Je vous montre un cas réel, celui d'un client de votre taille.
C: Combien de temps pour apprendre?
S: Vingt minutes. On commence toujours par les plus sceptiques.
= {module} s'apprend en vingt minutes

@walk
D: Ça fonctionne sans réseau?
S: Je coupe le wifi, vous voyez l'icône. Je saisis, je prends une photo, tout marche. Au retour du réseau, ça se synchronise tout seul.
D: Combien de temps hors ligne?
S: Deux semaines.
= Fonctionne hors ligne pendant deux semaines
! Le mode hors ligne a convaincu

@walk
C: On peut construire mon rapport, là, devant moi?
S: Essayons. Les retards par site, les pannes, le coût. Je regroupe par mois, et voilà.
C: Une minute.
S: Comptez-en quinze la première fois. Ensuite il part tout seul le premier du mois.
= Le rapport mensuel est construit en direct

@integration
D: Comment vous connectez-vous à {erp}?
S: Notre interface lit les données toutes les quinze minutes, avec un compte technique en lecture.
D: Et si la liaison tombe une journée?
S: Le travail continue, et au retour tout est rattrapé.
= {erp} est lu toutes les quinze minutes

@integration #tool
C: Et avec {tool}?
S: Il y a un connecteur prêt. Une demi-heure de réglage, surtout pour décider qui voit quoi.
C: Très bien.
= Connecteur prêt pour {tool}

@security
D: Où sont les données?
S: Dans deux centres en Europe, sauvegardes comprises. Pour le RGPD, l'accord est signé avec votre version si vous préférez.
D: Et le chiffrement?
S: Sur le réseau et sur le disque, avec une clé par client.
= Données en Europe, RGPD
! Les données restent en Europe

@security
D: J'ai un questionnaire de cent vingt questions, désolée.
R: Ne le soyez pas. Vous l'aurez rempli pour {beforeNext}.
D: Plus vite que je ne peux le lire.
= Questionnaire rendu pour {beforeNext}
> {r} rend le questionnaire pour {beforeNext}

@qna
C: Et si on part un jour?
R: Vous récupérez tout en fichiers, dans les trente jours. C'est dans le contrat.
C: Très bien.
= Restitution des données en trente jours

@qna
C: Ceux qui ne font que lire, ils paient?
R: Non. Seuls ceux qui travaillent dedans.
C: Même après le renouvellement?
R: Même après, c'est écrit.
= La lecture est gratuite

@qna
D: Où est le piège?
R: Pardon?
D: Il y a toujours quelque chose dont les gens se plaignent au bout de six mois.
R: D'accord. La recherche dans les très vieux dossiers est lente, et l'écran des droits est laid.
D: Maintenant je crois le reste.
= Deux faiblesses connues

@competitor ?competitor
R: Qui d'autre regardez-vous?
C: {competitor}. Ils sont {percent} moins chers la première année.
R: Et sur trois ans, avec la mise en place?
C: Je n'ai pas calculé.
R: Faisons-le ensemble. S'ils restent moins chers, je vous le dirai.
= {competitor} est {percent} moins cher la première année
! {competitor} est dans la course

@pricing
R: La proposition. {licences} licences à {unitPrice} par an, soit {listAmount} au tarif public. La lecture est gratuite.
C: C'est plus que prévu et moins que je ne craignais.
R: Sur trois ans, il y a une remise de {discount}, donc {amount} par an, et le prix ne bouge pas.
C: D'accord, je note {amount}.
= {licences} licences, {amount} par an sur trois ans
! {amount} par an sur trois ans

@pricing
C: La mise en place est comprise?
R: Elle est à part, au forfait, {pilotFee}. Si ça dure plus longtemps, c'est notre problème.
C: Un forfait, c'est un forfait?
R: Oui.
= Mise en place au forfait de {pilotFee}

@pricing
C: Et après trois ans? Je ne veux pas de surprise.
R: La hausse est limitée à quatre pour cent, par contrat.
C: Le dernier est arrivé avec dix-huit.
= Hausse limitée à quatre pour cent

@roi
R: Voici mon calcul. {hours} heures par semaine, dont je ne compte que la moitié. C'est rentable en {months} mois.
C: La moitié, c'est prudent.
R: Je préfère avoir raison dans un an.
= Rentable en {months} mois
! Rentable en {months} mois

@objection
C: Franchement, c'est trop cher.
R: Merci de le dire. Trop cher par rapport à quoi?
C: À ce qu'on a. Ça ne coûte rien.
R: Ça coûte {hours} heures par semaine. C'est votre chiffre.
C: C'est vrai. Mais personne n'envoie de facture pour ça.
= Objection: trop cher
! Objection sur le prix

@objection
C: Pour mon directeur, ce n'est pas prioritaire.
R: Qu'est-ce qui l'est?
C: Les délais de livraison.
R: Combien de retards à cause de ce sujet cette année?
C: Deux ou trois. Donc c'est son sujet, en fait.
= Le directeur pense aux délais de livraison

@objection
C: J'ai peur pour les équipes. Elles travaillent comme ça depuis {years} ans.
R: Quel changement s'est bien passé chez vous?
C: Le pointage. Deux semaines de plaintes, et plus personne ne reviendrait en arrière.
R: On fera pareil, avec le site qui en a envie.
= Crainte du changement

@reference
R: Je vous propose de parler avec {refCustomer}, à {refCity}. Même taille, même départ.
C: De quoi se plaignent-ils?
R: De la première reprise de données. Ils vous le diront.
C: C'est une bonne référence, alors.
= Échange avec {refCustomer}
> {r} organise un échange avec {refCustomer}

@procurement
C: Ensuite ça passe au service achats. Ils veulent trois devis.
R: Vous avez les deux autres?
C: Un de {competitor}, et le dernier est une formalité.
= Les achats demandent trois devis

@negotiation
R: Nous sommes à {amount}. Et vous?
C: À {budget}, je signe tout de suite.
R: Qu'est-ce qui pourrait valoir l'écart? Une référence, un démarrage en {thisMonth}?
C: La référence, oui.
= Écart entre {amount} et {budget}
! Écart entre {amount} et {budget}

@negotiation
C: Il nous faut soixante jours pour payer.
R: Trente chez nous, quarante-cinq je peux. Pour soixante je dois demander. Si je les obtiens, la date est ferme?
C: Elle est ferme.
= Soixante jours contre une date ferme
> {r} demande soixante jours

@negotiation
C: On est en pleine réorganisation. J'aimerais une sortie.
R: Si elle ne vaut que pour un site fermé ou vendu, je garde le prix.
C: C'est exactement ma crainte. Ça me va.
= Sortie possible pour un site fermé ou vendu

@legal
R: {^counsel} a fait onze remarques, neuf nous conviennent. Il reste la responsabilité et l'audit.
C: Côté juridique, ils veulent une responsabilité illimitée.
R: Douze mois de redevances, vingt-quatre pour les données.
C: Je pense que le vingt-quatre suffira.
= Neuf remarques sur onze acceptées

@legal
C: La reconduction tacite doit disparaître.
R: On la remplace par un rappel, quatre-vingt-dix jours avant.
C: Vous acceptez?
R: Si vous nous oubliez, c'est notre faute.
= Un rappel remplace la reconduction tacite

@rollout
R: Le plan. Première semaine l'atelier, ensuite la reprise, puis un pilote. Tout est fini en {weeks} semaines.
C: Qui est là de votre côté?
R: Un chef de projet, et quelqu'un sur place pendant trois jours.
= Mise en place en {weeks} semaines
! Mise en place en {weeks} semaines

@support
R: Je vois {tickets} tickets ouverts, dont deux urgents.
C: Le premier est réglé. Le second, c'est le rapport, il montre un site fermé depuis {lastMonth}.
R: Il lui manque une date de fin. Je la mets maintenant, regardez.
C: Ah oui. C'était ça.
= Le rapport montrait un site fermé
! Le rapport montrait un site fermé

@support
C: Depuis {weekday}, plus rien n'arrive de {erp}.
R: Le mot de passe du compte technique a expiré.
C: Évidemment. Je le fais renouveler.
R: Prenez-en un qui n'expire pas, sinon on se reparle dans trois mois.
= La liaison avec {erp} est arrêtée
> {c} fait renouveler le mot de passe

@support
C: L'application est plus lente depuis la mise à jour.
R: Sur les anciennes tablettes, oui. Une nuit sur le chargeur et c'est fini.
C: Vous auriez pu le dire.
R: Vous avez raison.
= Lenteur après la mise à jour

@support
C: On a trouvé deux {assets} avec le même numéro.
R: C'est un zéro au début, il y en a onze autres. Je vous envoie la liste.
C: Merci, je corrige dans la semaine.
= Numéros en double
> {r} envoie la liste des doublons

@adoption
R: Quatre personnes ne se sont pas connectées depuis trois semaines, toutes du même site.
C: Alors je sais. La tablette est cassée et personne n'a rien dit.
R: Donc c'est le matériel, pas la volonté.
= Un site n'utilise plus l'outil
! Une tablette en panne bloque un site

@adoption
R: Les retards sont passés de {score} pour cent à un et demi.
C: Vous m'envoyez la courbe? Mon directeur aime les courbes qui descendent.
R: Aujourd'hui même.
= Les retards sont à un et demi pour cent
> {r} envoie la courbe

@training
R: Et la formation des nouveaux?
C: Ils ont vu les vidéos. Je crois.
R: Quatre sur cinq ont réussi le test. Je propose une séance en {nextMonth}.
C: Inscrivez-les tous.
= Formation en {nextMonth}
> {r} inscrit cinq personnes à la formation

@roadmap
C: Qu'est-ce qui arrive ensuite?
R: Le calendrier en {nextMonth}, j'en suis sûr. L'écran des droits d'ici {goLive}, un peu moins.
C: Merci de faire la différence.
= Calendrier en {nextMonth}, écran des droits d'ici {goLive}

@coldopen
R: Bonjour, {cAnrede}? {r} {rLast}, de {vendor}. Je peux vous dire en trente secondes pourquoi j'appelle?
C: Trente secondes, alors.

@coldpitch
R: Je parle avec beaucoup de responsables qui suivent leurs {assets} dans {incumbent}, et la plupart me disent que ça commence à coincer. C'est le cas chez vous?
C: Disons que ça marche tant que je suis là.
R: Combien de {assets}?
C: Environ {assetCount}.
= {customer} suit {assetCount} {assets} dans {incumbent}
! {customer} utilise {incumbent}

@coldpitch
C: Ça coûte combien, en gros?
R: Pour votre taille, entre vingt et quarante mille par an.
C: D'accord. Je voulais savoir si c'était cinq ou cinq cents.

@coldobjection
C: On a déjà {competitor}.
R: C'est sérieux. Si vous pouviez changer une chose?
C: Le mobile. Personne ne s'en sert.
R: C'est là que nous sommes meilleurs, je crois. Vingt minutes suffisent pour le voir.
= {customer} utilise {competitor}

@coldobjection
C: Envoyez-moi un courriel.
R: Volontiers. Qu'est-ce qu'il doit contenir pour que vous le lisiez?
C: Un client que je connais, et comment ça marche avec {erp}.
> {r} envoie un courriel avec une référence

@coldclose
R: Vingt minutes {nextDay} à {nextTime}, je vous montre une seule chose.
C: Entendu. Vingt minutes.
R: Merci {cAnrede}, bonne journée.
C: Au revoir.
= Courte démonstration {nextDay} à {nextTime}
> Démonstration {nextDay} à {nextTime}

@nextsteps
R: La prochaine étape, je vous envoie une invitation pour {nextDay} à {nextTime}. Ça vous va?
C: Attendez, je regarde. Oui, c'est bon.
R: Parfait.
= Prochain rendez-vous {nextDay} à {nextTime}
> Rendez-vous {nextDay} à {nextTime}

@nextsteps
R: Je résume. Vous recevez les chiffres d'ici {beforeNext}, vous en parlez en interne, et on se retrouve {nextDay} à {nextTime}.
C: On fait comme ça.
= Chiffres d'ici {beforeNext}, rendez-vous {nextDay}
> {r} envoie les chiffres d'ici {beforeNext}

@closing
R: Merci beaucoup, {cAnrede}. Bonne fin de journée.
C: Merci, à vous aussi. Au revoir.

@closing
C: C'est tout pour moi.
R: Pour moi aussi. À bientôt, alors.
C: À bientôt.

@solo 1
R: Bonjour, {r} {rLast} de {vendor}. Je n'ai pas réussi à vous joindre à l'heure prévue, je vous laisse donc un message.

@solo 2
R: J'ai regardé la liste que vous avez envoyée. Une quarantaine de lignes sont sans lieu, ce qui est normal, je les ai surlignées en jaune. Et pour commencer en {nextMonth}, il faudrait le compte technique pour {erp} une semaine avant.

@solo 3
R: Votre collègue demandait si les anciennes étiquettes peuvent rester. Oui, on les lit une fois et c'est tout. N'en commandez donc pas de nouvelles avant qu'on se parle.

@solo 4
R: Je vous rappelle {nextDay}. Merci et bonne journée.
> {r} rappelle {nextDay}
`;
