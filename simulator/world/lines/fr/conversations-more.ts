/** D'autres échanges en français. */
export const conversationsMore = `
@opening ?meeting
C: Bonjour {r}, excusez-moi, je mange en même temps.
R: Bon appétit. Les deux premières minutes, c'est moi qui parle de toute façon.
C: Ça tombe bien.

@opening ?meeting
C: Allô? Je vous vois mais je n'entends rien. Ah, maintenant oui.
R: C'est toujours le bouton du micro.
C: Toujours.

@opening ?meeting ?s
R: Bonjour {cAnrede}. {s} est avec moi, pour toutes les questions techniques.
S: Bonjour à tous.
C: Très bien, on en aura.

@smalltalk
C: Je sors d'une réunion sur les réunions.
R: Et la conclusion?
C: Une réunion de plus.
R: Alors finissons à l'heure, par principe.

@agenda
R: Qu'est-ce qui ferait de cet appel un bon appel pour vous?
C: Savoir ce qui se passe ensuite, et qui le fait.
R: Je le note tout en haut.
= {c} veut des étapes claires

@agenda ?support
C: Je n'ai que vingt minutes aujourd'hui. On peut sauter les chiffres?
R: Je vous les enverrai. Qu'est-ce qui brûle?
C: Rien ne brûle. Il y a un peu de fumée.
= Réunion courte, chiffres par écrit

@agenda ?demo
R: J'ai préparé deux chemins, une journée type ou module par module.
C: La journée. Les modules, je peux les lire.
R: Alors on commence à six heures du matin.
= La démonstration suit une journée type

@recap ?later
R: Vous deviez demander à vos équipes ce qu'il leur faudrait.
C: Que ce soit plus rapide que le papier. C'est tout.
R: C'est une bonne mesure.
= Il faut que ce soit plus rapide que le papier

@recap ?competitor
R: Et la présentation de {competitor}?
C: Bien préparée. Mais sur soixante minutes, ils en ont parlé cinquante.
R: Je vais donc me taire. Qu'est-ce qui vous a plu?
C: Les rapports. J'aimerais les voir côte à côte.
= {competitor} a fait sa présentation
! {competitor} a fait sa présentation

@background
R: Comment êtes-vous arrivé à ce poste?
C: Par hasard. Quelqu'un est parti, j'ai dit que je m'en occuperais trois mois. C'était il y a {years} ans.
R: Qu'est-ce qui a changé depuis?
C: Le nombre de personnes qui veulent voir les données. Avant c'était moi. Maintenant c'est tout le monde.
= {c} s'en occupe depuis {years} ans

@process
R: Les équipes travaillent sur papier?
C: Sur papier. On imprime le lundi, on écrit dessus toute la semaine, et le vendredi quelqu'un ressaisit.
R: La vérité a donc une semaine.
C: Les bonnes semaines.
= Le travail se fait sur papier

@process
R: Et quand quelque chose tombe en panne?
C: Il y a un formulaire, le formulaire part à la qualité, et la qualité écrit à tous ceux que ça concerne peut-être.
R: Et comment savez-vous qui est concerné?
C: On ne le sait pas. C'est le problème.
= On ne sait pas qui est concerné par une panne

@pain
R: Il y a eu {incident}, m'avez-vous dit. Qu'est-ce qui s'est passé?
C: C'était un vendredi, évidemment. Le fichier disait que tout allait bien, mais il datait de la semaine d'avant.
R: Et ça a coûté combien?
C: En heures supplémentaires, {pilotFee} environ. Et un client qui en parle encore.
= L'incident a coûté environ {pilotFee}
! L'incident a coûté environ {pilotFee}

@pain
R: Et si rien ne change pendant un an?
C: On embauche quelqu'un. Et cette personne passera ses journées à courir après les autres.
R: L'alternative à un logiciel, c'est donc un salaire.
C: C'est comme ça que je le présenterai.
= Sans changement, il faudra embaucher

@pain ?d
D: J'ajoute une chose. Dans les bâtiments, il n'y a presque pas de réseau.
R: Le hors ligne est donc obligatoire.
D: Sans ça, ce n'est pas la peine de continuer.
= Le hors ligne est obligatoire
! Le hors ligne est un critère éliminatoire

@impact
R: À quoi verriez-vous, dans un an, que ça valait la peine?
C: Deux fois moins de recherches, un audit sans nuits blanches, et personne ne m'appelle en vacances.
R: Les deux premiers, je signe. Le troisième dépend de votre téléphone.
= Objectif: deux fois moins de recherches

@stakeholders
R: Qui serait contre?
C: Le collègue du nord. C'est lui qui a construit le fichier actuel.
R: On l'invite tôt?
C: Absolument. S'il croit que l'idée vient de lui, c'est gagné.
= Un collègue pourrait s'opposer

@timeline
R: Il faudrait que ça tourne quand?
C: En {goLive}. Après, c'est la haute saison et plus personne ne touche à rien.
R: Avec {weeks} semaines de mise en place, il faut signer en {nextMonth}.
C: C'est serré, mais possible.
= Démarrage en {goLive}, signature en {nextMonth}
! Démarrage visé en {goLive}

@pitch
C: J'ai lu votre site et je ne sais toujours pas ce que vous faites.
R: C'est la faute du site. Vous savez toujours où est chaque chose, dans quel état, et qui doit faire quoi ensuite.
C: Pourquoi ce n'est pas écrit comme ça?
R: Je pose la question tous les trimestres.
= {r} explique le produit en une phrase

@pitch
R: Ce que nous ne faisons pas, c'est plus court. Pas d'achats, pas de comptabilité, et on ne remplace pas {erp}.
C: Tant mieux. Si vous m'aviez dit que vous faites tout, j'aurais raccroché.
= Le produit complète {erp}

@walk
C: On peut supprimer quelque chose par erreur?
S: Non. On peut retirer un élément des listes, mais l'historique reste.
C: C'est plus prudent.
= Rien ne se supprime

@walk
C: Je peux prendre la main une minute? J'aimerais casser quelque chose.
S: Allez-y, c'est une copie.
C: Une date dans le passé, il refuse. Quelqu'un qui n'existe pas, il refuse. D'accord, j'abandonne.
= {c} a essayé de casser la démonstration
! {c} a pris la main et n'a rien pu casser

@walk
S: Et voici les validations. Une carte sur le téléphone, l'ancienne valeur, la nouvelle et la raison. Un geste.
C: C'est presque amusant.
S: C'est l'écran le plus utilisé.
= Les validations se font sur le téléphone

@walk
D: Montrez-moi le pire.
S: Le pire? Avec plus de deux cents vues enregistrées, ce menu devient lent. Regardez.
D: Deux secondes.
S: Et demie. Ce sera corrigé en {goLive}.
= Un menu est lent avec beaucoup de vues

@integration
D: Comment reprenez-vous nos données?
S: Vous envoyez une extraction, on fait correspondre les colonnes ensemble, et on charge deux fois. Une fois pour voir ce qui casse.
D: Et qu'est-ce qui casse?
S: Les dates. Ce sont toujours les dates.
= Reprise des données en deux passes

@integration
D: La connexion passe par {sso}?
S: Oui, sans supplément. Et quand quelqu'un part, son compte est fermé dans l'heure.
D: Parfait, je ne supprime plus personne à la main.
= Connexion par {sso} comprise

@security
D: Et si quelqu'un de chez vous fait une bêtise?
S: Personne n'entre seul. Il faut deux personnes et une raison, et vous le voyez dans votre journal.
D: Je le vois, moi?
S: Oui. Chez la plupart des clients, la liste est vide.
= Les accès du fournisseur sont visibles

@security
D: Vous faites des tests d'intrusion?
S: Deux fois par an, jamais la même société. Vous recevez le résumé.
D: On peut faire le nôtre?
S: Sur l'environnement de test, oui.
= Tests d'intrusion deux fois par an

@qna
C: Que font les gens de travers le premier mois?
R: Ils importent tout, depuis les années quatre-vingt-dix. Et ensuite ils nettoient pendant trois semaines.
C: Vous remonteriez à quand?
R: Deux ans. Le reste va aux archives.
= Conseil: reprendre deux ans seulement
! Conseil: reprendre seulement deux ans

@qna
C: Vous faites des mises à jour souvent?
S: Toutes les deux semaines, la nuit. Les grands changements, vous pouvez les repousser de trois mois.
C: Alors on repoussera.
= Les grands changements peuvent être repoussés

@competitor ?!competitor
R: Il y a une autre piste que nous?
C: Le faire nous-mêmes. L'idée revient tous les deux ans.
R: Qui le maintiendrait?
C: C'est là que ça s'arrête, tous les deux ans.
= Alternative: le faire en interne

@competitor ?competitor
R: Que dirait {competitor} de nous?
C: Ils l'ont dit. Chers, et un peu têtus.
R: Têtus, j'accepte. Et d'eux-mêmes?
C: Flexibles. C'est revenu souvent.
= {competitor} juge {vendor} cher et têtu

@pricing
C: Notre budget, c'est {budget}. Je l'ai dit et c'est toujours vrai.
R: Nous sommes à {amount}. Si le contrat commence deux mois après la mise en place, la première année passe.
C: Vous pouvez faire ça?
R: Si vous signez en {thisMonth}, je peux le demander.
= Budget {budget}, proposition {amount}
! Budget {budget} contre {amount}

@pricing
C: On peut commencer avec la moitié?
R: Avec un site, soit un tiers. Les autres paient à partir du jour où ils démarrent.
C: Envoyez-moi les deux versions.
R: Demain matin.
= Démarrage par étapes possible
> {r} envoie les deux versions de la proposition

@roi
R: Si seulement un quart de tout ça se réalise, vous le feriez quand même?
C: Un quart? Oui. Rien que pour les audits.
R: Alors le problème n'est pas le calcul.
C: Non. C'est le calendrier.
= Même un quart du gain suffirait
! Même un quart du gain suffirait

@objection
C: On a déjà essayé. Au bout de six mois, on était revenus au fichier.
R: Qu'est-ce qui vous y a ramenés?
C: Les exports. Chacun travaillait dans son export.
R: Prenons vos trois cas les plus particuliers et essayons. Si vous exportez, on a perdu.
C: C'est correct.
= Un outil précédent a échoué à cause des exports
> Essayer trois cas particuliers

@objection
C: Pourquoi je croirais à vos {weeks} semaines?
R: N'y croyez pas. Demandez à {refCustomer}.
C: Ça leur a pris combien de temps?
R: Deux semaines de plus que prévu. L'extraction est arrivée tard.
C: Voilà le genre de chose que je crois.
= Chez {refCustomer}, deux semaines de plus

@objection ?lost
C: Entre nous, un gel des dépenses arrive.
R: Merci de me le dire. Vous le saurez quand?
C: En {nextMonth}.
R: Une version plus petite passerait-elle?
C: Un seul site, peut-être.
= Un gel des dépenses menace le projet
! Gel des dépenses possible en {nextMonth}

@procurement
C: Il faut d'abord vous créer comme fournisseur. Deux à trois semaines.
R: Commençons aujourd'hui, ça ne vous engage à rien.
C: Je vous envoie le formulaire. Onze pages, pardon d'avance.
= Création du fournisseur: deux à trois semaines
> {c} envoie le formulaire fournisseur

@negotiation ?m
M: De quoi auriez-vous besoin aujourd'hui pour dire oui?
C: Encore cinq pour cent.
M: Cinq, non. Deux et demi, et la formation pour les deux groupes.
C: Et la mise en place?
M: À moitié prix, si on signe avant la fin du mois.
C: Là, on avance.
= {m} propose deux et demi, la formation et la moitié de la mise en place

@negotiation
R: Si on ne trouve pas de chiffre aujourd'hui, il se passe quoi chez vous?
C: Rien. C'est le danger. Ça retourne sur la pile.
R: Alors trouvons-le. Si je viens jusqu'au milieu, vous signez avant {nextDay}?
C: Le milieu et la formation.
R: Et la formation.
= Accord au milieu, formation comprise
! Accord au milieu, formation comprise
> Signature avant {nextDay}

@legal
C: Le mot raisonnable dérange. Délai raisonnable, effort raisonnable.
R: Que faudrait-il?
C: Des chiffres.
R: Pour les délais, j'en ai. Pour l'effort, il restera un adjectif.
= Des chiffres à la place de raisonnable

@rollout
R: Je commencerais par le site qui se plaint le plus.
C: Ah bon? J'aurais pris le plus gentil.
R: Si ça plaît au gentil, les autres diront que tout lui plaît.
C: Alors ce sera le nord. Bon courage à nous.
= Pilote sur le site le plus critique
! Le pilote commence par le site le plus critique

@support
C: Depuis le week-end, les rappels arrivent en double.
R: Chez tout le monde?
C: Chez ceux qui sont dans deux équipes.
R: C'est le nouveau réglage. Je passe à un message par personne. Voilà.
= Rappels en double corrigés
! Les rappels en double sont corrigés

@support
C: Les étiquettes du nouveau site ne se lisent pas.
R: Les petites, sur les surfaces rondes?
C: Oui.
R: Tournez-les d'un quart de tour.
C: C'est tout?
R: C'est tout.
= Étiquettes à tourner d'un quart de tour

@support
C: On a changé de domaine, et la moitié des gens ne peut plus entrer.
R: Il faut changer {sso} et notre côté en même temps. Deux minutes. Quelqu'un de l'informatique est là?
C: Juste à côté, un instant.
= Changement de domaine à faire ensemble
> Changer le domaine avec l'informatique

@support
C: Personne ne m'a dit que mon interlocutrice était partie.
R: Je suis désolé. C'était il y a un mois, je croyais que vous aviez eu le message.
C: Non. Mais vous savez tout.
R: Elle a laissé onze pages sur vous.
C: Gentilles, j'espère.
R: Dix sur onze.
= Le départ de l'interlocutrice n'avait pas été annoncé

@support
C: Comment faire disparaître la barre jaune?
R: Elle dit que quatorze personnes n'ont pas de second facteur. Je vous envoie les noms.
C: Quatorze? Je m'en occupe cet après-midi.
= Quatorze personnes sans second facteur
> {r} envoie les noms

@support
C: Les photos arrivent de travers.
R: Celles des vieux téléphones, oui. C'est une ligne de code, et ça fait depuis {lastMonth}.
C: Poussez un peu, s'il vous plaît.
R: Je pousse.
= Photos de travers
> {r} relance la correction des photos

@adoption
R: Vos données sont meilleures que chez neuf clients sur dix. Comment faites-vous?
C: Une fois par semaine, j'envoie la pire saisie à tout le monde.
R: Avec le nom?
C: La première fois c'était la mienne. Après, personne n'a rien dit.
= Un contrôle hebdomadaire garde les données propres

@adoption
C: Un site imprime encore tout.
R: Pour en faire quoi?
C: Pour l'accrocher au mur. C'est joli, je dois dire.
R: Donnez-leur un écran. Il y a une vue tableau qui se met à jour seule.
= Une vue tableau pour remplacer le papier

@adoption
R: Vous nous recommanderiez, de zéro à dix?
C: Huit. Neuf si la page d'accueil arrêtait de me dire bonjour.
R: Ça se désactive. Regardez.
C: Alors neuf.
= Recommandation: neuf sur dix

@training
R: Quelle question revient le plus?
C: Comment annuler.
R: Je vous fais une petite vidéo avec vos écrans. Vous répondrez par un lien.
C: Je paierais pour ça.
R: C'est déjà fait.
> {r} enregistre une petite vidéo

@training
C: Le manuel fait soixante pages.
R: Que liraient-ils?
C: Une page, avec des images, à côté du poste.
R: Je vous en fais trois.
> {r} prépare trois fiches d'une page

@roadmap
C: Et notre demande du printemps?
R: Elle est quatrième. Les trois premières seront faites.
C: Dommage.
R: Si deux clients de plus votent, elle remonte. J'en connais deux.
= La demande est en quatrième position

@roadmap ?renewal
C: Si on renouvelle, j'aimerais rendre un module et en prendre un autre.
R: Lesquels?
C: Je rends {firstModule} et je prends {secondModule}.
R: Je calcule l'échange, ça devrait s'équilibrer.
= Échange de {firstModule} contre {secondModule}
> {r} calcule l'échange de modules

@coldopen
R: Bonjour, je suis bien chez {c} {cLast}?
C: C'est moi.
R: {r} {rLast}, de {vendor}. Vous avez téléchargé notre liste de contrôle la semaine dernière.
C: Ah oui. Je l'ai imprimée, pas encore lue.

@coldpitch
R: Combien de temps pour me dire où se trouve telle ou telle chose en ce moment?
C: Une heure, si la bonne personne est là.
R: Et vous en avez besoin combien de fois par semaine?
C: Deux fois, facilement.
= Une réponse prend jusqu'à une heure

@coldpitch
R: J'ai vu que vous ouvrez un nouveau site. Félicitations.
C: Merci. C'est le chaos, mais un beau chaos.
R: C'est pour ça que j'appelle.
= {customer} ouvre un nouveau site

@coldobjection
C: Des appels comme ça, j'en ai trois par jour.
R: Je vous crois. Une seule question et je vous laisse.
C: Une seule.

@coldobjection
C: Il n'y a plus de budget cette année.
R: Vous préparez le prochain quand?
C: On commence en {nextMonth}.
R: Alors il serait bon d'avoir un chiffre d'ici là.
C: C'est vrai.
= Plus de budget, préparation en {nextMonth}

@coldclose
R: J'envoie le message maintenant et je rappelle {nextDay} à {nextTime}.
C: D'accord. Au revoir.
R: Merci, {cAnrede}.
= Rappel {nextDay} à {nextTime}
> Rappel {nextDay} à {nextTime}

@nextsteps
C: Je vais en oublier la moitié d'ici demain.
R: C'est pour ça que je l'écris. Trois lignes, ce soir. Et on se parle {nextDay} à {nextTime}?
C: C'est dans l'agenda.
= Résumé ce soir, rendez-vous {nextDay}
> Résumé ce soir; rendez-vous {nextDay} à {nextTime}

@nextsteps ?lost
C: Il faut que je réfléchisse, je ne vous le cache pas.
R: Qu'est-ce qui vous aiderait?
C: Une comparaison sur une page.
R: Vous l'avez d'ici {beforeNext}.
= {c} réfléchit, comparaison d'ici {beforeNext}
> {r} envoie une comparaison d'ici {beforeNext}

@closing
C: C'était plus utile que je ne pensais.
R: Ça me fait plaisir. Bonne journée, {cAnrede}.
C: À vous aussi.
`;
