<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Key message</source>
        <translation>Mensaje clave</translation>
    </message>
    <message>
        <source>Usual signs</source>
        <translation>Señales habituales</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Causes and risks</source>
        <translation>Causas y riesgos</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Cómo se detecta</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>What can follow</source>
        <translation>Qué puede pasar después</translation>
    </message>
    <message>
        <source>Myths and questions</source>
        <translation>Mitos y preguntas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Special situations</source>
        <translation>Situaciones especiales</translation>
    </message>
    <message>
        <source>Tests and care</source>
        <translation>Pruebas y cuidados</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Otras causas</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
</context>
<context>
    <name>legwise::ui::AboutScreen</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Legwise</source>
        <translation>Acerca de Legwise</translation>
    </message>
    <message>
        <source>The medical texts are shown in English. Their translation is not confirmed yet.</source>
        <translation>Los textos médicos se muestran en inglés. Su traducción todavía no está confirmada.</translation>
    </message>
    <message>
        <source>Reviewed by clinicians</source>
        <translation>Revisado por profesionales de la salud</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>Todavía no revisado por un profesional de la salud</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>name, role, date, what was reviewed</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Fecha de redacción</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message>
        <source>Sentences about health</source>
        <translation>Frases sobre salud</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What Legwise keeps</source>
        <translation>Qué guarda Legwise</translation>
    </message>
    <message>
        <source>Nothing about you. Your answers are gone when you close Legwise.</source>
        <translation>Nada sobre usted. Sus respuestas se borran cuando cierra Legwise.</translation>
    </message>
    <message>
        <source>It remembers only your language, country, text size, theme and how many questions a page shows. It keeps a short log of technical events. It never uses the internet.</source>
        <translation>Solo recuerda su idioma, su país, el tamaño del texto, el tema y cuántas preguntas muestra una página. Guarda un registro corto de sucesos técnicos. Nunca usa internet.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>El programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>The texts and pictures may be shared and changed under the licence Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>Los textos y las imágenes se pueden compartir y cambiar bajo la licencia Creative Commons Atribución-CompartirIgual 4.0.</translation>
    </message>
    <message>
        <source>Every sentence about health rests on one of these. Legwise does not open links.</source>
        <translation>Cada frase sobre salud se apoya en una de estas fuentes. Legwise no abre enlaces.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Legwise uses Qt, spdlog, fmt, JsonCpp and Xapian.</source>
        <translation>Legwise usa Qt, spdlog, fmt, JsonCpp y Xapian.</translation>
    </message>
    <message>
        <source>A nurse can save the answers of a result to a file. The file names nobody.</source>
        <translation>Una enfermera o un enfermero puede guardar en un archivo las respuestas de un resultado. El archivo no nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::AnswerFile</name>
    <message>
        <source>Not saved: %1 cannot be written (%2). Choose another place.</source>
        <translation>No se guardó: no se puede escribir %1 (%2). Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::AnswerWords</name>
    <message>
        <source>Left open</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>No lo sé: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It hurts or looks different here: %1.</source>
        <translation>Me duele o se ve diferente aquí: %1.</translation>
    </message>
    <message>
        <source>I am not sure about: %1.</source>
        <translation>Tengo dudas sobre: %1.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::BodyMap</name>
    <message>
        <source>Your left</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>Picture of both legs, front and back</source>
        <translation>Dibujo de las dos piernas, por delante y por detrás</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Choose with Space.</source>
        <translation>Muévase con las teclas de flecha. Elija con la barra espaciadora.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::CheckScreen</name>
    <message>
        <source>Check my leg</source>
        <translation>Revisar mi pierna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Ha elegido:</translation>
    </message>
    <message>
        <source>Nothing chosen yet. It counts as</source>
        <translation>Todavía no ha elegido nada. Cuenta como</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>%1 of %2 answered.</source>
        <translation>%1 de %2 respondidas.</translation>
    </message>
    <message>
        <source>%1 Open ones count as</source>
        <translation>%1 Las demás cuentan como</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>Ver mi resultado</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Cambiar esta respuesta</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Answers that count as not sure:</source>
        <translation>Respuestas que cuentan como “No lo sé”:</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Read all questions first.</source>
        <translation>Lea primero todas las preguntas.</translation>
    </message>
    <message>
        <source>Please answer this one first.</source>
        <translation>Responda primero a esta.</translation>
    </message>
    <message>
        <source>Not sure is an answer too.</source>
        <translation>«No lo sé» también es una respuesta.</translation>
    </message>
    <message>
        <source>No to the rest</source>
        <translation>No a las demás</translation>
    </message>
    <message>
        <source>%1 Each one needs an answer.</source>
        <translation>%1 Todas necesitan una respuesta.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>FHIR answers (*.json)</source>
        <translation>Respuestas FHIR (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It names nobody.</source>
        <translation>Guardado como %1. No nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ClaimRow</name>
    <message>
        <source>Press to show where this comes from</source>
        <translation>Pulse para ver de qué fuente sale esto</translation>
    </message>
    <message>
        <source>Why we say this</source>
        <translation>Por qué decimos esto</translation>
    </message>
    <message>
        <source>Press to show where this comes from, and what these words mean: %1</source>
        <translation>Pulse para ver de qué fuente sale esto y qué significan estas palabras: %1</translation>
    </message>
</context>
<context>
    <name>legwise::ui::CompareCards</name>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>group of rows, number of the row, count of rows</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>name of the row, its place</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Por lo general</translation>
    </message>
    <message>
        <source>Check my leg</source>
        <translation>Revisar mi pierna</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Atrás: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows</source>
        <translation>
            <numerusform>Ver %n fila</numerusform>
            <numerusform>Ver las %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>legwise::ui::CompareParts</name>
    <message>
        <source>Why it can mislead:</source>
        <translation>Por qué puede confundir:</translation>
    </message>
</context>
<context>
    <name>legwise::ui::CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No row differs. Turn off “Only what differs” to see all rows.</source>
        <translation>Ninguna fila es diferente. Desactive “Solo las diferencias” para ver todas las filas.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <source>Remove the third</source>
        <translation>Quitar el tercero</translation>
    </message>
    <message>
        <source>Add a third</source>
        <translation>Añadir un tercero</translation>
    </message>
    <message>
        <source>Often mixed up</source>
        <translation>Se confunden a menudo</translation>
    </message>
</context>
<context>
    <name>legwise::ui::CompareTable</name>
    <message>
        <source>Usual signs of</source>
        <translation>Señales habituales de</translation>
    </message>
    <message>
        <source>Check my leg</source>
        <translation>Revisar mi pierna</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ConditionChooser</name>
    <message>
        <source>Press to choose another condition</source>
        <translation>Pulse para elegir otro problema de salud</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ConditionPage</name>
    <message>
        <source>Why it can mislead:</source>
        <translation>Por qué puede confundir:</translation>
    </message>
    <message>
        <source>What raises the risk</source>
        <translation>Qué aumenta el riesgo</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ContentText</name>
    <message>
        <source>Evidence: checked in the source</source>
        <translation>Evidencia: comprobada en la fuente</translation>
    </message>
    <message>
        <source>Evidence: checked second hand</source>
        <translation>Evidencia: comprobada de forma indirecta</translation>
    </message>
    <message>
        <source>Evidence: not yet checked against a source</source>
        <translation>Evidencia: todavía no comprobada con una fuente</translation>
    </message>
    <message>
        <source>Evidence: a cautious choice of Legwise</source>
        <translation>Evidencia: una decisión prudente de Legwise</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
    <message>
        <source>Written %1, next check %2</source>
        <translation>Escrito el %1, próxima revisión el %2</translation>
    </message>
    <message>
        <source>This was due for a new check on %1. It may be out of date.</source>
        <translation>Esto debía revisarse de nuevo el %1. Puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>Autocuidado</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>organisation, title, year</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This page was written %1. Its first new check is due %2.</source>
        <translation>Esta página se escribió el %1. Su primera nueva revisión toca el %2.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::EmergencyScreen</name>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de emergencia</translation>
    </message>
    <message>
        <source>Any one of these signs needs help right away. Do not wait.</source>
        <translation>Con una sola de estas señales necesita ayuda de inmediato. No espere.</translation>
    </message>
    <message>
        <source>Call if you have any of these</source>
        <translation>Llame si tiene alguna de estas señales</translation>
    </message>
    <message>
        <source>Where these signs come from</source>
        <translation>De qué fuentes salen estas señales</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Check my leg</source>
        <translation>Revisar mi pierna</translation>
    </message>
</context>
<context>
    <name>legwise::ui::EmergencyStrip</name>
    <message>
        <source>Chest pain, short of breath, coughing blood, fainted? Call %1 now.</source>
        <translation>¿Dolor en el pecho, falta de aire, tos con sangre o desmayo? Llame al %1 ahora.</translation>
    </message>
    <message>
        <source>All emergency signs</source>
        <translation>Todas las señales de emergencia</translation>
    </message>
</context>
<context>
    <name>legwise::ui::FigurePanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of a picture&apos;s step, how many there are, its name</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Show in the picture</source>
        <translation>Mostrar en la imagen</translation>
    </message>
    <message>
        <source>Show in the picture: %1</source>
        <translation>Mostrar en la imagen: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Size: %1 %. Drag the picture to move it.</source>
        <translation>Tamaño: %1 %. Arrastre la imagen para moverla.</translation>
    </message>
    <message>
        <source>Size: %1 %</source>
        <translation>Tamaño: %1 %</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Look closer: %1</source>
        <translation>Ver de cerca: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 – %2:</source>
        <comment>a part of a picture and the medical word for it</comment>
        <translation>%1: %2:</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Picture: previous step</source>
        <translation>Imagen: paso anterior</translation>
    </message>
    <message>
        <source>Picture: start again</source>
        <translation>Imagen: empezar de nuevo</translation>
    </message>
    <message>
        <source>Picture: next step</source>
        <translation>Imagen: paso siguiente</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>The plus and minus keys do the same, and arrow keys move the picture.</source>
        <translation>Las teclas más y menos hacen lo mismo, y las flechas mueven la imagen.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::HomeScreen</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Check my leg</source>
        <translation>Revisar mi pierna</translation>
    </message>
    <message>
        <source>Answer questions and find out what to do next. About 5 minutes.</source>
        <translation>Responda unas preguntas y sepa qué hacer ahora. Unos 5 minutos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Leg cramp and blood clot, side by side.</source>
        <translation>Calambre en la pierna y coágulo de sangre, lado a lado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Signs, causes, tests and treatment, in plain words.</source>
        <translation>Señales, causas, pruebas y tratamiento, con palabras sencillas.</translation>
    </message>
    <message>
        <source>Your answers stay here and are gone when you close Legwise.</source>
        <translation>Sus respuestas se quedan aquí y se borran cuando cierra Legwise.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Worried about your leg?</source>
        <translation>¿Le preocupa su pierna?</translation>
    </message>
    <message>
        <source>Find out what to do next, and how fast.</source>
        <translation>Sepa qué hacer ahora y con qué rapidez.</translation>
    </message>
    <message>
        <source>Legwise cannot tell you what it is. A clinician can.</source>
        <translation>Legwise no puede decirle qué es. Un profesional de la salud sí puede.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>legwise::ui::LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Choose what you want to read about. Each sentence shows where it comes from.</source>
        <translation>Elija sobre qué quiere leer. Cada frase muestra de qué fuente sale.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
</context>
<context>
    <name>legwise::ui::Localizer</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in this language, in Qt&apos;s letters: &quot;21 November 2026&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>legwise::ui::MainWindow</name>
    <message>
        <source>%1 – Legwise</source>
        <translation>%1 – Legwise</translation>
    </message>
    <message>
        <source>The content in %1 cannot be used, so Legwise shows its own. Problems: %2. The first is %3. For all of them run: legwise-content check %1</source>
        <translation>El contenido de %1 no se puede usar, por eso Legwise muestra el que trae incluido. Problemas: %2. El primero es %3. Para verlos todos, ejecute: legwise-content check %1</translation>
    </message>
    <message>
        <source>The medical text has no confirmed translation yet. It is shown in English.</source>
        <translation>El texto médico todavía no tiene una traducción confirmada. Se muestra en inglés.</translation>
    </message>
</context>
<context>
    <name>legwise::ui::PlacePicker</name>
    <message>
        <source>%1: none yet</source>
        <translation>%1: nada todavía</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1, zonas elegidas: %2</translation>
    </message>
</context>
<context>
    <name>legwise::ui::QuestionPage</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Una pregunta cada vez</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ReaderPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn: to the list</source>
        <translation>Aprender: volver a la lista</translation>
    </message>
    <message>
        <source>Show notes for clinicians</source>
        <translation>Mostrar notas para profesionales de la salud</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>For clinicians:</source>
        <translation>Para profesionales de la salud:</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>People also say: %1</source>
        <translation>La gente también dice: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Benefit:</source>
        <translation>Beneficio:</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>Riesgo:</translation>
    </message>
    <message>
        <source>Who decides:</source>
        <translation>Quién decide:</translation>
    </message>
    <message>
        <source>Myth: “%1”</source>
        <translation>Mito: “%1”</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ResultPage</name>
    <message>
        <source>%1 · level %2 of %3</source>
        <translation>%1 · nivel %2 de %3</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mientras espera</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>What would make it more urgent</source>
        <translation>Qué lo haría más urgente</translation>
    </message>
    <message>
        <source>Say this on the phone</source>
        <translation>Diga esto por teléfono</translation>
    </message>
    <message>
        <source>What to tell the clinician</source>
        <translation>Qué decirle al profesional de la salud</translation>
    </message>
    <message>
        <source>I was checking a leg problem.</source>
        <translation>Estaba revisando un problema en la pierna.</translation>
    </message>
    <message>
        <source>Why: what led here</source>
        <translation>Por qué: lo que llevó a este resultado</translation>
    </message>
    <message>
        <source>Answered on %1 at %2.</source>
        <translation>Respondido el %1 a las %2.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason and the ids of its rules</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>legwise::ui::ReviewPage</name>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlas</translation>
    </message>
    <message>
        <source>Last look before your result</source>
        <translation>Último repaso antes de su resultado</translation>
    </message>
    <message>
        <source>Are these answers right?</source>
        <translation>¿Son correctas estas respuestas?</translation>
    </message>
    <message>
        <source>Press Change next to any answer. You come straight back here.</source>
        <translation>Pulse Cambiar junto a cualquier respuesta. Después vuelve directamente aquí.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
</context>
<context>
    <name>legwise::ui::SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que quiere buscar</translation>
    </message>
    <message>
        <source>Such as: calf pain, flying, blood thinner</source>
        <translation>En inglés, por ejemplo: calf pain, flying</translation>
    </message>
    <message>
        <source>The search does not work now. Please choose a page from the list under Learn. (%1)</source>
        <translation>La búsqueda no funciona ahora. Elija una página de la lista en Aprender. (%1)</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try other words, or choose one of these:</source>
        <translation>No se encontró nada para “%1”. Pruebe con otras palabras o elija una de estas páginas:</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>Páginas encontradas: %1</translation>
    </message>
    <message>
        <source>Pages found for “%1”: %2</source>
        <comment>the words looked for, a number</comment>
        <translation>Páginas encontradas para “%1”: %2</translation>
    </message>
    <message>
        <source>Start of the page</source>
        <translation>Inicio de la página</translation>
    </message>
    <message>
        <source>Many people look for:</source>
        <translation>Muchas personas buscan:</translation>
    </message>
</context>
<context>
    <name>legwise::ui::SkinToneChoice</name>
    <message>
        <source>Skin tone of the picture</source>
        <translation>Tono de piel de la imagen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Morena</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Piel morena</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
</context>
<context>
    <name>legwise::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Legwise, to the start page</source>
        <translation>Legwise, ir al inicio</translation>
    </message>
    <message>
        <source>Language and country: %1</source>
        <translation>Idioma y país: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>All emergency signs</source>
        <translation>Todas las señales de emergencia</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
</context>
<context>
    <name>legwise::ui::WhyLink</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why do we ask?</source>
        <translation>¿Por qué lo preguntamos?</translation>
    </message>
    <message>
        <source>Why do we ask? %1</source>
        <translation>¿Por qué lo preguntamos? %1</translation>
    </message>
</context>
</TS>
