<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PreparePage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n stage(s), {total}&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n stage, {total}&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n stages, {total}&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>course: %n session(s) at least</source>
        <translation>
            <numerusform>course: %n session at least</numerusform>
            <numerusform>course: %n sessions at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>course: %n session(s) recommended</source>
        <translation>
            <numerusform>course: %n session recommended</numerusform>
            <numerusform>course: %n sessions recommended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message numerus="yes">
        <source>%n second(s) added</source>
        <translation>
            <numerusform>%n second added</numerusform>
            <numerusform>%n seconds added</numerusform>
        </translation>
    </message>
</context>
</TS>
