<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n session(s) backed up and checked.</source>
        <translation>
            <numerusform>%n session backed up and checked.</numerusform>
            <numerusform>%n sessions backed up and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) restored and checked.</source>
        <translation>
            <numerusform>%n session restored and checked.</numerusform>
            <numerusform>%n sessions restored and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could be read in the damaged file.</source>
        <translation>
            <numerusform>%n more session could be read in the damaged file.</numerusform>
            <numerusform>%n more sessions could be read in the damaged file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>%n session(s) shown; older ones come as you go down</source>
        <translation>
            <numerusform>%n session shown; older ones come as you go down</numerusform>
            <numerusform>%n sessions shown; older ones come as you go down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Starts in %n second</numerusform>
            <numerusform>Starts in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanColumn</name>
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
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%n more session(s) after this one.</source>
        <translation>
            <numerusform>%n more session after this one.</numerusform>
            <numerusform>%n more sessions after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%n more warning</numerusform>
            <numerusform>%n more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowFaces</name>
    <message numerus="yes">
        <source>%n place(s) marked</source>
        <translation>
            <numerusform>%n place marked</numerusform>
            <numerusform>%n places marked</numerusform>
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
<context>
    <name>SettingsSidebar</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>%n group(s) not asked yet</source>
        <translation>
            <numerusform>%n group not asked yet</numerusform>
            <numerusform>%n groups not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) closed</source>
        <translation>
            <numerusform>%n place closed</numerusform>
            <numerusform>%n places closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) removed</source>
        <translation>
            <numerusform>%n stage removed</numerusform>
            <numerusform>%n stages removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
