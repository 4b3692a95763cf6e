<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>content</name>
    <message>
        <source>Leg cramp or blood clot</source>
        <comment>pack.title</comment>
        <translation>Cãibra na perna ou coágulo</translation>
    </message>
</context>
</TS>
