/** Diálogos en español. */
export const conversations = `
@opening ?meeting
R: Hola {c}, soy {r}, de {vendor}. {¿Me oye bien|¿Se oye bien}?
C: {Perfectamente|Sí, muy bien}. Buenos días.
R: Gracias por el tiempo.

@opening ?meeting ?d
R: Hola a los dos. {d}, encantado.
D: Igualmente. Al principio voy a escuchar.
R: Perfecto. Interrúmpame cuando quiera.

@opening ?phone
R: Buenos días, {c}, soy {r} {rLast}, de {vendor}. {¿Le pillo en mal momento|¿Sigue siendo buena hora}?
C: No, dígame, tengo unos minutos.

@smalltalk
R: ¿Qué tal el tiempo en {city}?
C: Lluvia desde hace tres días. Medio turno ha llegado tarde.
R: Entonces gracias por la puntualidad.

@agenda ?discovery
R: Le propongo que me cuente cómo trabajan hoy, luego le explico qué hacemos nosotros, y al final decidimos si hay un siguiente paso. ¿Le parece bien?
C: Sí. Y necesito una idea del precio, aunque sea aproximada.
R: Hoy la tendrá.
= Agenda: situación actual, presentación y siguiente paso

@agenda ?demo
R: Hoy le enseño sobre todo {firstModule} y {secondModule}, con datos parecidos a los suyos.
C: Muy bien. Con datos de verdad, no con tres filas.
R: Hay {assetCount}.
= Demostración de {firstModule} y {secondModule}

@agenda ?pricing
R: Ya tiene la propuesta. Le explico de dónde sale la cifra y usted me dice qué le parece.
C: De acuerdo. Tengo que defenderla el {nextDay}.
= Repaso de la propuesta

@agenda ?negotiation
R: Tengo tres puntos. Las condiciones, los comentarios de {counsel} y la fecha de inicio.
C: Y el plazo de pago. Para compras es importante.
= Condiciones, contrato, fecha y plazo de pago

@agenda ?support
R: Traigo los tickets abiertos y el uso desde {lastMonth}. ¿Por dónde empezamos?
C: Por los tickets. Hay uno que nos hace perder tiempo cada día.
= Tickets y uso

@agenda ?objection
R: Gracias por ser tan claro en su correo. Propongo ir punto por punto.
C: Es lo que esperaba.
= Las dudas, punto por punto

@recap
R: Resumo lo que anoté. Unos {assetCount} {assets} en {siteCount} plantas, todo en {incumbent}, y quieren empezar en {goLive}. ¿Sigue siendo así?
C: Sí, salvo que la cuarta planta pasa al año que viene.
R: Lo corrijo.
= Repaso: {assetCount} {assets}, {siteCount} plantas, inicio en {goLive}

@recap
R: La última vez me habló de {incident}. ¿Ha pasado algo más?
C: Pasó otra vez en {lastMonth}, más pequeño.
R: Lo siento. Para su informe es un argumento.
= El problema volvió en {lastMonth}

@background
R: Cuénteme un poco sobre {customer}. ¿Cuál es su papel?
C: Tenemos {siteCount} plantas, la más grande está aquí, en {city}. Llevo {years} años, y este tema llegó a mi mesa porque nadie lo quería.
R: Suele empezar así.
= {customer} tiene {siteCount} plantas
! {customer} tiene {siteCount} plantas

@background
R: ¿Por qué ahora?
C: Por dos cosas. Tuvimos {incident}, y fue incómodo. Y el nuevo director viene de una empresa que ya tenía un sistema.
R: Eso acelera las cosas.
C+: La primera semana me pidió una sola cifra, y tardé dos días en encontrarla. Ahí lo entendí.
= Origen: {incident} y un nuevo director
! El origen fue {incident}

@process
R: ¿Cómo saben qué toca la semana que viene?
C: Hay un filtro en la hoja. Los viernes mando el extracto y rezo.
R: ¿Y si alguien está de vacaciones?
C: Rezo más.
= El trabajo pendiente se manda los viernes

@process
R: ¿Dónde están los {docs}?
C: En un disco de red. Una carpeta por año, y dentro hay mucha creatividad.
R: ¿Cuánto tarda en encontrar uno?
C: Cinco minutos si lo guardé yo. Si no, {minutes} minutos y una llamada.
= Los {docs} están en un disco de red

@process
R: ¿Qué hace {erp} en todo esto?
C: Pedidos y centros de coste, nada más. Y nadie lo quiere tocar.
R: Entonces, solo lectura.
C: Solo lectura, por lo menos el primer año.
= {erp} solo en modo lectura

@pain
R: ¿Qué es lo que más le molesta?
C: Que el sistema soy yo. Si falto dos semanas, se para todo.
R: ¿Y la última vez?
C: {tickets} retrasos y un jefe de planta muy enfadado.
= Todo depende de una persona
! El proceso depende de una sola persona

@pain
R: ¿Cuántas horas por semana, sumándolo todo?
C: Lo contamos una vez. Unas {hours} horas. Buscar, teclear dos veces, llamar.
R: ¿Se reparten o caen en unos pocos?
C: En mis dos mejores personas. Por eso estoy hablando con usted.
= Se pierden unas {hours} horas por semana
! Se pierden unas {hours} horas por semana

@pain
C: Y el informe mensual. Día y medio de trabajo para cinco minutos de lectura.
R: ¿Me podría mandar uno, sin datos delicados?
C: Claro, el de {lastMonth}.
= El informe mensual cuesta día y medio
> {c} manda un informe de ejemplo

@impact
R: Si funcionara como usted quiere, ¿qué sería distinto un lunes por la mañana?
C: Abriría una página, vería lo que está atascado y me tomaría el café caliente.
R: ¿Y los {operators}?
C: Sabrían qué hacer sin llamarme.
= Una sola página con lo que está atascado

@stakeholders
R: ¿Quién decide con usted?
C: Hasta cincuenta mil firma mi jefe. Por encima va a la dirección, una vez al mes.
R: ¿Cuándo es la próxima?
C: La segunda semana de {nextMonth}.
= Por encima de cincuenta mil decide la dirección
! Decide la dirección en {nextMonth}

@timeline
R: ¿Hay presupuesto?
C: Hay una línea de {budget}. La estimó alguien el año pasado.
R: ¿Es un tope?
C: Es un número en una hoja. Con un buen caso, se mueve.
= Línea de presupuesto de {budget}
! Presupuesto de {budget}

@pitch
R: En un minuto. {vendor} hace una sola cosa, {category}. Seiscientas empresas usan {product}, y en todas hay una persona que lo lleva todo encima.
C: Aquí soy yo.
R: Pues para usted lo hicimos.
= Presentación de {vendor}

@pitch
C: ¿Qué los hace distintos?
R: Dos cosas. Funciona de verdad sin conexión. Y la puesta en marcha la hace nuestra gente, en {weeks} semanas.
C: Lo segundo me interesa. La historia del socio ya la conocemos.
= Sin conexión, y puesta en marcha propia

@walk #module
S: Comparto la pantalla. Esto es {module}, que {does}. A la izquierda lo que viene, a la derecha lo que está parado.
C: ¿Se puede cambiar lo que se ve?
S: Sí, según el rol. Un {operator} ve solo su trabajo.
C: Mejor. Cuanto menos, mejor.
= {module} {does}
! {module} se mostró con datos reales

@walk #module
S: Pasamos a {module}. En una frase, {does}. Mire, cambio una línea y se recalcula todo lo demás.
D: ¿Y si dos personas cambian lo mismo?
S: Enseña las dos versiones y pregunta. Nunca machaca nada en silencio.
= {module} resuelve los conflictos

@walk #module
C: ¿Y {module} qué es exactamente?
S: Pues {does}. Le enseño un caso real, de un cliente de su tamaño.
C: ¿Cuánto se tarda en aprender?
S: Veinte minutos. Siempre empezamos por los más escépticos.
= {module} se aprende en veinte minutos

@walk
D: ¿Funciona sin cobertura?
S: Apago el wifi, ahí ve el icono. Hago la comprobación, saco una foto, todo va. Cuando vuelve la red, se sincroniza solo.
D: ¿Cuánto tiempo aguanta?
S: Dos semanas.
= Funciona dos semanas sin conexión
! El modo sin conexión convenció

@walk
C: ¿Podría hacer mi informe ahora, mientras miro?
S: Vamos a ver. Retrasos por planta, fallos y coste. Agrupo por mes, y ya está.
C: Un minuto.
S: La primera vez cuente quince. Después sale solo el día uno.
= El informe mensual se construye en directo

@integration
D: ¿Cómo se conectan con {erp}?
S: Nuestra integración lee los datos cada quince minutos, con un usuario técnico de solo lectura.
D: ¿Y si se cae un día entero?
S: Se sigue trabajando, y al volver se pone al día.
= {erp} se lee cada quince minutos

@integration #tool
C: ¿Y con {tool}?
S: Hay un conector listo. Media hora, sobre todo para decidir quién ve qué.
C: Muy bien.
= Conector listo para {tool}

@security
D: ¿Dónde están los datos?
S: En dos centros en Europa, con las copias. La protección de datos la firmamos con su modelo, si lo prefieren.
D: ¿Y el cifrado?
S: En la red y en el disco, con una clave por cliente.
= Datos en Europa
! Los datos se quedan en Europa

@security
D: Tengo un cuestionario de ciento veinte preguntas, lo siento.
R: No pasa nada. Lo tendrá para {beforeNext}.
D: Más rápido de lo que yo leo.
= Cuestionario para {beforeNext}
> {r} devuelve el cuestionario para {beforeNext}

@qna
C: ¿Y si un día nos vamos?
R: Se lo llevan todo en archivos, en treinta días. Está en el contrato.
C: Bien.
= Los datos se devuelven en treinta días

@qna
C: Los que solo miran, ¿pagan?
R: No. Solo quien trabaja dentro.
C: ¿También después de renovar?
R: También, está escrito.
= Leer es gratis

@qna
D: ¿Dónde está la trampa?
R: ¿Perdón?
D: Siempre hay algo de lo que la gente se queja a los seis meses.
R: De acuerdo. La búsqueda en registros muy antiguos es lenta, y la pantalla de permisos es fea.
D: Ahora me creo el resto.
= Dos puntos débiles conocidos

@competitor ?competitor
R: ¿A quién más están mirando?
C: A {competitor}. El primer año son un {percent} más baratos.
R: ¿Y a tres años, con la puesta en marcha?
C: No lo he calculado.
R: Hagámoslo juntos. Si siguen siendo más baratos, se lo digo.
= {competitor} es un {percent} más barato el primer año
! {competitor} está en la carrera

@pricing
R: La propuesta. {licences} licencias a {unitPrice} al año, son {listAmount} de tarifa. Leer es gratis.
C: Es más de lo que pensaba y menos de lo que temía.
R: A tres años hay un descuento del {discount}, así que {amount} al año, y el precio no se mueve.
C: Me apunto {amount}.
= {licences} licencias, {amount} al año a tres años
! {amount} al año a tres años

@pricing
C: ¿La puesta en marcha está incluida?
R: Va aparte, a precio cerrado, {pilotFee}. Si tardamos más, es problema nuestro.
C: ¿Cerrado es cerrado?
R: Cerrado.
= Puesta en marcha a precio cerrado de {pilotFee}

@pricing
C: ¿Y después de tres años? No quiero sorpresas.
R: La subida está limitada al cuatro por ciento, por contrato.
C: El último vino con dieciocho.
= Subida limitada al cuatro por ciento

@roi
R: Mi cálculo. {hours} horas por semana, y solo cuento la mitad. Se paga en {months} meses.
C: La mitad es prudente.
R: Prefiero tener razón dentro de un año.
= Se paga en {months} meses
! Se paga en {months} meses

@objection
C: Se lo digo claro, es demasiado caro.
R: Gracias por decirlo. ¿Caro comparado con qué?
C: Con lo que tenemos. No cuesta nada.
R: Cuesta {hours} horas por semana. La cifra es suya.
C: Es verdad. Lo que pasa es que nadie manda una factura por eso.
= Objeción: demasiado caro
! Objeción de precio

@objection
C: Para mi jefe no es prioritario.
R: ¿Qué es prioritario para él?
C: Entregar a tiempo.
R: ¿Cuántas entregas se retrasaron por esto este año?
C: Dos o tres. O sea que sí es su tema.
= Al jefe le importa entregar a tiempo

@objection
C: Me preocupa la gente. Llevan {years} años haciéndolo así.
R: ¿Qué cambio salió bien en su empresa?
C: El fichaje. Dos semanas de quejas y ya nadie quiere volver atrás.
R: Haremos lo mismo, con la planta que tenga ganas.
= Preocupación por el cambio

@reference
R: Le propongo hablar con {refCustomer}, en {refCity}. Mismo tamaño, mismo punto de partida.
C: ¿De qué se quejan?
R: De la primera carga de datos. Se lo contarán.
C: Entonces es buena referencia.
= Conversación con {refCustomer}
> {r} organiza una llamada con {refCustomer}

@procurement
C: Después pasa a compras. Quieren tres ofertas.
R: ¿Tiene las otras dos?
C: Una de {competitor}, y la otra es un trámite.
= Compras pide tres ofertas

@negotiation
R: Estamos en {amount}. ¿Y ustedes?
C: Con {budget} firmo hoy.
R: ¿Qué podría compensar la diferencia? ¿Una referencia, empezar en {thisMonth}?
C: La referencia, sí.
= Diferencia entre {amount} y {budget}
! Diferencia entre {amount} y {budget}

@negotiation
C: Necesitamos sesenta días para pagar.
R: Lo normal son treinta, cuarenta y cinco puedo yo. Para sesenta tengo que preguntar. Si lo consigo, ¿la fecha queda fija?
C: Queda fija.
= Sesenta días a cambio de fecha fija
> {r} pregunta por sesenta días

@negotiation
C: Estamos en plena reorganización. Me gustaría tener una salida.
R: Si vale solo para plantas cerradas o vendidas, mantengo el precio.
C: Es justo lo que me preocupa. Me vale.
= Salida para plantas cerradas o vendidas

@legal
R: De once comentarios de {counsel}, nueve están bien. Quedan la responsabilidad y la auditoría.
C: En responsabilidad la quieren ilimitada.
R: Doce meses de cuota, veinticuatro para datos.
C: Creo que con veinticuatro basta.
= Nueve de once comentarios aceptados

@legal
C: La renovación automática tiene que desaparecer.
R: La cambiamos por un aviso noventa días antes.
C: ¿Lo aceptan?
R: Si se olvidan de nosotros, algo hicimos mal.
= Un aviso en lugar de renovación automática

@rollout
R: El plan. La primera semana el taller, luego la carga y después un piloto. Todo en {weeks} semanas.
C: ¿Quién está de su parte?
R: Una jefa de proyecto, y alguien en planta tres días.
= Puesta en marcha en {weeks} semanas
! Puesta en marcha en {weeks} semanas

@support
R: Veo {tickets} tickets abiertos, dos urgentes.
C: El primero está resuelto. El segundo es el informe, sale una planta cerrada desde {lastMonth}.
R: Le falta la fecha de fin. La pongo ahora, mire.
C: Ah, era eso.
= El informe mostraba una planta cerrada
! El informe mostraba una planta cerrada

@support
C: Desde el {weekday} no llega nada de {erp}.
R: Ha caducado la contraseña del usuario técnico.
C: Cómo no. La hago renovar.
R: Pida una que no caduque, o hablamos otra vez en tres meses.
= La conexión con {erp} está parada
> {c} hace renovar la contraseña

@support
C: La aplicación va más lenta desde la actualización.
R: En las tabletas viejas, sí. Una noche en el cargador y se acabó.
C: Podrían haber avisado.
R: Tiene razón.
= Lentitud tras la actualización

@support
C: Encontramos dos {assets} con el mismo número.
R: Es un cero delante, hay once casos más. Le mando la lista.
C: Gracias, los corrijo esta semana.
= Números duplicados
> {r} manda la lista de duplicados

@adoption
R: Cuatro personas no han entrado en tres semanas, todas de la misma planta.
C: Ya sé. La tableta está rota y nadie dijo nada.
R: O sea, es el aparato, no las ganas.
= Una planta no usa la herramienta
! Una tableta rota bloquea una planta

@adoption
R: Los retrasos bajaron del {score} al uno y medio por ciento.
C: ¿Me manda la curva? A mi jefe le gustan las que bajan.
R: Hoy mismo.
= Los retrasos están en uno y medio por ciento
> {r} manda la curva

@training
R: ¿Y la formación de los nuevos?
C: Han visto los vídeos. Creo.
R: Cuatro de cinco aprobaron. Propongo una sesión en {nextMonth}.
C: Apúntelos a todos.
= Formación en {nextMonth}
> {r} apunta a cinco personas a la formación

@roadmap
C: ¿Qué viene ahora?
R: El calendario en {nextMonth}, de eso estoy seguro. Los permisos para {goLive}, algo menos.
C: Gracias por decir cuál es cuál.
= Calendario en {nextMonth}, permisos para {goLive}

@coldopen
R: ¿{c} {cLast}? Soy {r} {rLast}, de {vendor}. ¿Le digo en treinta segundos por qué llamo?
C: Treinta segundos.

@coldpitch
R: Hablo con mucha gente que lleva sus {assets} en {incumbent}, y casi todos me dicen que empieza a doler. ¿Les pasa?
C: Digamos que funciona mientras yo estoy.
R: ¿De cuántos {assets} hablamos?
C: Unos {assetCount}.
= {customer} lleva {assetCount} {assets} en {incumbent}
! {customer} usa {incumbent}

@coldpitch
C: ¿Cuánto cuesta, más o menos?
R: Para su tamaño, entre veinte y cuarenta mil al año.
C: Vale. Quería saber si eran cinco o quinientos.

@coldobjection
C: Ya tenemos {competitor}.
R: Son serios. Si pudiera cambiar una cosa, ¿cuál sería?
C: El móvil. No lo usa nadie.
R: Ahí creo que somos mejores. En veinte minutos lo ve.
= {customer} usa {competitor}

@coldobjection
C: Mándeme un correo.
R: Con gusto. ¿Qué tiene que poner para que lo lea?
C: Un cliente que conozca, y cómo va con {erp}.
> {r} manda un correo con una referencia

@coldclose
R: Veinte minutos el {nextDay} a las {nextTime}, y le enseño una sola cosa.
C: De acuerdo, veinte minutos.
R: Gracias, {c}, buen día.
C: Adiós.
= Demostración corta el {nextDay} a las {nextTime}
> Demostración el {nextDay} a las {nextTime}

@nextsteps
R: El próximo paso, le mando una invitación para el {nextDay} a las {nextTime}. ¿Le va bien?
C: Un momento. Sí, puedo.
R: Perfecto.
= Próxima reunión el {nextDay} a las {nextTime}
> Reunión el {nextDay} a las {nextTime}

@nextsteps
R: Resumo. Le mando las cifras antes del {beforeNext}, usted lo habla con los suyos, y nos vemos el {nextDay} a las {nextTime}.
C: Así quedamos.
= Cifras antes del {beforeNext}, reunión el {nextDay}
> {r} manda las cifras antes del {beforeNext}

@closing
R: Muchas gracias, {c}. Que tenga buen {weekday}.
C: Igualmente. Hasta luego.

@closing
C: Por mi parte, todo.
R: Por la mía también. Hasta pronto.
C: Hasta pronto.

@solo 1
R: Buenos días, soy {r} {rLast}, de {vendor}. No he podido localizarle a la hora prevista, así que le dejo un mensaje.

@solo 2
R: He mirado la lista que mandó. Unas cuarenta líneas no tienen lugar, es normal, las he marcado en amarillo. Y para empezar en {nextMonth} haría falta el usuario técnico de {erp} una semana antes.

@solo 3
R: Su compañera preguntó si pueden quedarse las etiquetas viejas. Sí, se leen una vez y listo. No pida nuevas antes de que hablemos.

@solo 4
R: Le llamo el {nextDay}. Gracias y buen día.
> {r} llama el {nextDay}
`;
