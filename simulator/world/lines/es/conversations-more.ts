/** Más diálogos en español. */
export const conversationsMore = `
@opening ?meeting
C: Hola {r}, perdone, estoy comiendo a la vez.
R: Que aproveche. Los dos primeros minutos hablo yo de todas formas.
C: Me viene muy bien.

@opening ?meeting
C: ¿Hola? Le veo, pero no le oigo. Ah, ahora sí.
R: Siempre es el botón del micrófono.
C: Siempre.

@opening ?meeting ?s
R: Buenos días, {c}. Me acompaña {s}, para todo lo técnico.
S: Buenos días a todos.
C: Estupendo, preguntas no van a faltar.

@smalltalk
C: Vengo de una reunión sobre reuniones.
R: ¿Y la conclusión?
C: Otra reunión.
R: Pues acabemos puntuales, por llevar la contraria.

@agenda
R: ¿Qué tendría que pasar para que esta llamada le valga la pena?
C: Saber qué pasa después y quién lo hace.
R: Lo pongo arriba del todo.
= {c} quiere pasos claros

@agenda ?support
C: Hoy solo tengo veinte minutos. ¿Podemos saltarnos los números?
R: Se los mando por escrito. ¿Qué está ardiendo?
C: Arder, nada. Hay un poco de humo.
= Reunión corta, números por escrito

@agenda ?demo
R: He preparado dos caminos, un día normal o módulo por módulo.
C: El día. Los módulos los puedo leer.
R: Pues empezamos a las seis de la mañana.
= La demostración sigue un día normal

@recap ?later
R: Iba a preguntar a su gente qué necesitaría para usarlo.
C: Que sea más rápido que el papel. Nada más.
R: Es un buen listón.
= Tiene que ser más rápido que el papel

@recap ?competitor
R: ¿Qué tal la presentación de {competitor}?
C: Bien preparada. Pero de sesenta minutos hablaron cincuenta.
R: Entonces me callo. ¿Qué le gustó?
C: Los informes. Quiero verlos uno al lado del otro.
= {competitor} ya hizo su presentación
! {competitor} ya hizo su presentación

@background
R: ¿Cómo llegó a este puesto?
C: Por casualidad. Alguien se fue y dije que lo miraría tres meses. De eso hace {years} años.
R: ¿Qué ha cambiado desde entonces?
C: Cuánta gente quiere ver los datos. Antes era yo. Ahora es todo el mundo.
= {c} lo lleva desde hace {years} años

@process
R: ¿Trabajan en papel?
C: En papel. El lunes se imprime, toda la semana se escribe encima, y el viernes alguien lo teclea.
R: O sea que la verdad tiene una semana.
C: En las semanas buenas.
= Se trabaja en papel

@process
R: ¿Y cuando algo falla?
C: Hay un formulario, va a calidad, y calidad escribe a todos los que quizá estén afectados.
R: ¿Cómo saben quién está afectado?
C: No lo sabemos. Ese es el problema.
= No se sabe a quién afecta un fallo

@pain
R: Me contó lo que pasó, {incident}. ¿Cómo fue?
C: Fue un viernes, claro. La hoja decía que todo estaba bien, pero era de la semana anterior.
R: ¿Cuánto costó?
C: En horas extra, unos {pilotFee}. Y un cliente que todavía lo menciona.
= El incidente costó unos {pilotFee}
! El incidente costó unos {pilotFee}

@pain
R: ¿Y si en un año no cambia nada?
C: Contratamos a alguien. Y esa persona se pasará el día persiguiendo a los demás.
R: La alternativa al programa es un sueldo.
C: Así se lo diré a mi jefe.
= Sin cambios habrá que contratar

@pain ?d
D: Añado una cosa. En las naves casi no hay cobertura.
R: Sin conexión, entonces, es obligatorio.
D: Sin eso no hace falta seguir.
= El modo sin conexión es obligatorio
! El modo sin conexión es imprescindible

@impact
R: Dentro de un año, ¿en qué notaría que valió la pena?
C: La mitad de búsquedas, una auditoría sin noches en vela, y que nadie me llame en vacaciones.
R: Las dos primeras las firmo. La tercera depende de su teléfono.
= Objetivo: la mitad de búsquedas

@stakeholders
R: ¿Quién estaría en contra?
C: El compañero del norte. La hoja actual la hizo él.
R: ¿Lo traemos pronto?
C: Sin duda. Si cree que la idea es suya, está hecho.
= Un compañero podría oponerse

@timeline
R: ¿Cuándo tendría que estar en marcha?
C: En {goLive}. Después viene la temporada alta y nadie toca nada.
R: Con {weeks} semanas, habría que firmar en {nextMonth}.
C: Justo, pero posible.
= Inicio en {goLive}, firma en {nextMonth}
! Inicio previsto en {goLive}

@pitch
C: He leído su web y sigo sin saber qué hacen.
R: Es culpa de la web. Usted sabe siempre dónde está cada cosa, en qué estado, y quién tiene que hacer algo después.
C: ¿Por qué no lo pone así?
R: Lo pregunto cada trimestre.
= {r} explica el producto en una frase

@pitch
R: Le digo lo que no hacemos, es más corto. Ni compras, ni contabilidad, y no sustituimos {erp}.
C: Mejor. Si me dice que lo hacen todo, cuelgo.
= El producto complementa {erp}

@walk
C: ¿Se puede borrar algo sin querer?
S: No. Se puede retirar de las listas, pero la historia se queda.
C: Más prudente.
= Nada se borra

@walk
C: ¿Me deja el mando un minuto? Quiero romper algo.
S: Adelante, es una copia.
C: Una fecha pasada, dice que no. Alguien que no existe, dice que no. Vale, me rindo.
= {c} intentó romper la demostración
! {c} probó el producto y no pudo romperlo

@walk
S: Y estas son las aprobaciones. Una tarjeta en el móvil, el valor viejo, el nuevo y el motivo. Un gesto.
C: Casi divertido.
S: Es la pantalla más usada.
= Las aprobaciones se hacen en el móvil

@walk
D: Enséñeme lo peor.
S: ¿Lo peor? Con más de doscientas vistas guardadas, este menú va lento. Mire.
D: Dos segundos.
S: Y medio. Se arregla en {goLive}.
= Un menú va lento con muchas vistas

@integration
D: ¿Cómo cargan nuestros datos?
S: Ustedes mandan el extracto, emparejamos las columnas juntos, y cargamos dos veces. La primera para ver qué se rompe.
D: ¿Y qué se rompe?
S: Las fechas. Siempre son las fechas.
= Carga de datos en dos pasadas

@integration
D: ¿Se entra con {sso}?
S: Sí, sin coste. Y cuando alguien se va, su cuenta se cierra en una hora.
D: Bien, yo ya no borro a nadie a mano.
= Acceso con {sso} incluido

@security
D: ¿Y si alguien de ustedes hace una tontería?
S: Nadie entra solo. Hacen falta dos personas y un motivo, y usted lo ve en su registro.
D: ¿Yo lo veo?
S: Sí. En la mayoría de clientes está vacío.
= Los accesos del proveedor son visibles

@qna
C: ¿Qué hace mal la gente el primer mes?
R: Importarlo todo, desde los noventa. Y luego limpiar tres semanas.
C: ¿Hasta dónde iría usted?
R: Dos años. El resto, al archivo.
= Consejo: cargar solo dos años
! Consejo: cargar solo dos años

@qna
C: ¿Actualizan mucho?
S: Cada dos semanas, de noche. Los cambios grandes se pueden aplazar tres meses.
C: Pues los aplazaremos.
= Los cambios grandes se pueden aplazar

@competitor ?!competitor
R: ¿Hay otra opción, además de nosotros?
C: Hacerlo nosotros. La idea vuelve cada dos años.
R: ¿Quién lo mantendría?
C: Ahí se acaba, cada dos años.
= Alternativa: hacerlo internamente

@competitor ?competitor
R: ¿Qué diría {competitor} de nosotros?
C: Ya lo dijeron. Caros, y un poco tercos.
R: Tercos lo acepto. ¿Y de ellos mismos?
C: Flexibles. Salió mucho.
= {competitor} llama caro y terco a {vendor}

@pricing
C: Nuestro presupuesto es {budget}. Lo dije y sigue siendo verdad.
R: Estamos en {amount}. Si el contrato empieza dos meses después de la puesta en marcha, el primer año cabe.
C: ¿Pueden hacerlo?
R: Si firman en {thisMonth}, puedo preguntarlo.
= Presupuesto {budget}, propuesta {amount}
! Presupuesto {budget} frente a {amount}

@pricing
C: ¿Podemos empezar con la mitad?
R: Con una planta, que es un tercio. Las otras pagan desde el día en que empiezan.
C: Mándeme las dos versiones.
R: Mañana por la mañana.
= Inicio por etapas
> {r} manda las dos versiones de la propuesta

@roi
R: Si solo se cumple una cuarta parte, ¿lo haría igual?
C: ¿Una cuarta parte? Sí. Solo por las auditorías.
R: Entonces el problema no es el cálculo.
C: No. Es el calendario.
= Bastaría una cuarta parte del beneficio
! Bastaría una cuarta parte del beneficio

@objection
C: Ya lo intentamos. A los seis meses habíamos vuelto a la hoja.
R: ¿Qué los hizo volver?
C: Los extractos. Cada uno trabajaba en el suyo.
R: Tomemos sus tres casos más raros y probemos. Si exportan, hemos perdido.
C: Es justo.
= Una herramienta anterior fracasó por los extractos
> Probar tres casos raros

@objection
C: ¿Por qué debería creerme las {weeks} semanas?
R: No se las crea. Pregunte a {refCustomer}.
C: ¿Cuánto tardaron allí?
R: Dos semanas más de lo que dije. El extracto llegó tarde.
C: Esas cosas sí me las creo.
= En {refCustomer} fueron dos semanas más

@objection ?lost
C: Entre nosotros, viene una congelación de gastos.
R: Gracias por decirlo. ¿Cuándo lo sabrá?
C: En {nextMonth}.
R: ¿Pasaría una versión más pequeña?
C: Una sola planta, quizá.
= Una congelación de gastos amenaza el proyecto
! Posible congelación de gastos en {nextMonth}

@procurement
C: Primero hay que darlos de alta como proveedor. Dos o tres semanas.
R: Empecemos hoy, no les obliga a nada.
C: Le mando el formulario. Once páginas, perdón por adelantado.
= Alta de proveedor: dos o tres semanas
> {c} manda el formulario de proveedor

@negotiation ?m
M: ¿Qué necesitaría hoy para decir que sí?
C: Otro cinco por ciento.
M: Cinco, no. Dos y medio, y la formación para los dos grupos.
C: ¿Y la puesta en marcha?
M: A mitad de precio, si firmamos antes de fin de mes.
C: Ahora nos entendemos.
= {m} ofrece dos y medio, formación y media puesta en marcha

@negotiation
R: Si hoy no encontramos una cifra, ¿qué pasa en su casa?
C: Nada. Ese es el peligro. Vuelve al montón.
R: Pues encontrémosla. Si voy hasta la mitad, ¿firman antes del {nextDay}?
C: La mitad y la formación.
R: Y la formación.
= Acuerdo en la mitad, con formación
! Acuerdo en la mitad, con formación
> Firma antes del {nextDay}

@legal
C: Molesta la palabra razonable. Plazo razonable, esfuerzo razonable.
R: ¿Qué sería mejor?
C: Números.
R: Para los plazos los tengo. Para el esfuerzo, me temo que queda un adjetivo.
= Números en lugar de razonable

@rollout
R: Yo empezaría por la planta que más se queja.
C: ¿De verdad? Yo habría elegido la simpática.
R: Si le gusta a la simpática, las demás dirán que a esa le gusta todo.
C: Entonces el norte. Que Dios nos ayude.
= Piloto en la planta más crítica
! El piloto empieza en la planta más crítica

@support
C: Desde el fin de semana los avisos llegan dos veces.
R: ¿A todos?
C: A los que están en dos equipos.
R: Es el ajuste nuevo. Lo pongo en uno por persona. Hecho.
= Avisos dobles corregidos
! Los avisos dobles están corregidos

@support
C: Las etiquetas de la planta nueva no se leen.
R: ¿Las pequeñas, en superficies redondas?
C: Sí.
R: Gírenlas un cuarto de vuelta.
C: ¿Y ya está?
R: Ya está.
= Etiquetas: girarlas un cuarto de vuelta

@support
C: Cambiamos de dominio y la mitad no puede entrar.
R: Hay que cambiarlo en {sso} y aquí a la vez. Dos minutos. ¿Hay alguien de sistemas?
C: Aquí al lado, un momento.
= El cambio de dominio se hace a la vez
> Cambiar el dominio con sistemas

@support
C: Nadie me dijo que mi contacto se había ido.
R: Lo siento. Fue hace un mes, pensé que le había llegado el correo.
C: No. Pero usted lo sabe todo.
R: Dejó once páginas sobre ustedes.
C: Amables, espero.
R: Diez de ellas.
= No se avisó del cambio de contacto

@support
C: ¿Cómo quito la barra amarilla?
R: Dice que catorce personas no tienen segundo factor. Le mando los nombres.
C: ¿Catorce? Me pongo esta tarde.
= Catorce personas sin segundo factor
> {r} manda los nombres

@support
C: Las fotos salen de lado.
R: Las de móviles viejos, sí. Es una línea de código, y lleva así desde {lastMonth}.
C: Empuje un poco, por favor.
R: Empujo.
= Fotos de lado
> {r} insiste en la corrección de las fotos

@adoption
R: Sus datos son mejores que los de nueve de cada diez clientes. ¿Cómo lo hacen?
C: Una vez por semana mando el peor registro a todos.
R: ¿Con nombre?
C: La primera vez fue el mío. Después nadie protestó.
= Una revisión semanal mantiene limpios los datos

@adoption
C: Una planta sigue imprimiéndolo todo.
R: ¿Para qué?
C: Para colgarlo en la pared. Queda bonito, la verdad.
R: Póngales una pantalla. Hay una vista de tablero que se actualiza sola.
= Una vista de tablero en lugar de papel

@adoption
R: ¿Nos recomendaría, de cero a diez?
C: Ocho. Nueve si la portada dejara de saludarme.
R: Eso se quita. Mire.
C: Pues nueve.
= Recomendación: nueve de diez

@training
R: ¿Qué pregunta le hacen más?
C: Cómo se deshace esto.
R: Le grabo un vídeo corto con sus pantallas. Contestará con un enlace.
C: Pagaría por eso.
R: Ya lo ha hecho.
> {r} graba un vídeo corto

@training
C: El manual tiene sesenta páginas.
R: ¿Qué leerían?
C: Una, con dibujos, al lado de la máquina.
R: Les hago tres.
> {r} prepara tres fichas de una página

@roadmap
C: ¿Y lo que pedimos en primavera?
R: Está el cuarto. Los tres primeros se hacen.
C: Qué lástima.
R: Si votan dos clientes más, sube. Conozco a dos.
= La petición está en cuarto lugar

@roadmap ?renewal
C: Si renovamos, quiero devolver un módulo y coger otro.
R: ¿Cuáles?
C: Devuelvo {firstModule} y cojo {secondModule}.
R: Calculo el cambio, debería salir a la par.
= Cambio de {firstModule} por {secondModule}
> {r} calcula el cambio de módulos

@coldopen
R: ¿Hablo con {c} {cLast}?
C: Sí, soy yo.
R: {r} {rLast}, de {vendor}. La semana pasada descargó nuestra lista de control.
C: Ah, sí. La imprimí, leerla todavía no.

@coldpitch
R: ¿Cuánto tardaría en decirme dónde está ahora mismo una cosa concreta?
C: Una hora, si está la persona adecuada.
R: ¿Y cuántas veces por semana lo necesita?
C: Dos, seguro.
= Una respuesta tarda hasta una hora

@coldpitch
R: He visto que abren una planta nueva. Enhorabuena.
C: Gracias. Es un caos, pero bonito.
R: Por eso llamo.
= {customer} abre una planta nueva

@coldobjection
C: Llamadas así recibo tres al día.
R: Le creo. Una pregunta y le dejo.
C: Una.

@coldobjection
C: Este año ya no hay presupuesto.
R: ¿Cuándo preparan el próximo?
C: Empezamos en {nextMonth}.
R: Entonces vendría bien tener una cifra para entonces.
C: Eso es verdad.
= Sin presupuesto, se prepara en {nextMonth}

@coldclose
R: Le mando el correo ahora y le llamo el {nextDay} a las {nextTime}.
C: De acuerdo. Adiós.
R: Gracias, {c}.
= Llamada el {nextDay} a las {nextTime}
> Llamada el {nextDay} a las {nextTime}

@nextsteps
C: Mañana se me habrá olvidado la mitad.
R: Por eso lo escribo. Tres líneas, esta noche. ¿Y hablamos el {nextDay} a las {nextTime}?
C: Está en la agenda.
= Resumen esta noche, reunión el {nextDay}
> Resumen esta noche; reunión el {nextDay} a las {nextTime}

@nextsteps ?lost
C: Tengo que pensarlo, no se lo oculto.
R: ¿Qué le ayudaría?
C: Una comparación en una página.
R: La tiene antes del {beforeNext}.
= {c} lo piensa; comparación antes del {beforeNext}
> {r} manda una comparación antes del {beforeNext}

@closing
C: Ha sido más útil de lo que pensaba.
R: Me alegro. Buen {weekday}, {c}.
C: Igualmente.
`;
