<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&lt;h3&gt;Massage Desktop {version}&lt;/h3&gt;&lt;p&gt;A session timer and guide for massage therapists.&lt;/p&gt;&lt;p&gt;The protocols, conditions, contraindications, oils and aftercare come from one article on therapeutic back massage, written for lay readers and without references of its own. What the article says is marked A, with its line; what was added from other sources X, with the reference; what we chose ourselves C, with the reason. F2 shows them for all that is on the screen.&lt;/p&gt;&lt;p&gt;Where the article disagrees with itself or with those sources the stricter word holds, and the questions say so. Some of its claims are left out, as nothing supports them.&lt;/p&gt;&lt;p&gt;The stage tables and the screening questions must be confirmed by a professional before clinical use. This is no medical device and gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Massage Desktop {version}&lt;/h3&gt;&lt;p&gt;Таймер и помощник для сеансов массажа.&lt;/p&gt;&lt;p&gt;Протоколы, заболевания, противопоказания, масла и советы после сеанса взяты из одной статьи о лечебном массаже спины, написанной для широкого читателя и без ссылок на источники. То, что говорит статья, отмечено буквой A, с номером строки; добавленное из других источников буквой X, со ссылкой; выбранное нами буквой C, с причиной. F2 показывает это для всего, что на экране.&lt;/p&gt;&lt;p&gt;Где статья противоречит себе или этим источникам, действует более строгое, и вопросы об этом говорят. Некоторые её утверждения опущены, так как ничем не подтверждены.&lt;/p&gt;&lt;p&gt;Таблицы этапов и вопросы до сеанса должен подтвердить специалист до применения на практике. Это не медицинское изделие, медицинских советов программа не даёт.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Massage Desktop</source>
        <translation>О программе Massage Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Keys&lt;/h3&gt;&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Return&lt;/b&gt;&lt;/td&gt;&lt;td&gt;start the session, or go to what is not asked yet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pause, go on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Down&lt;/b&gt; or &lt;b&gt;Right&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next stage&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Up&lt;/b&gt; or &lt;b&gt;Left&lt;/b&gt;&lt;/td&gt;&lt;td&gt;previous stage&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Plus&lt;/b&gt;&lt;/td&gt;&lt;td&gt;30 seconds more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;switch side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pain or event&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take back the last press, for 10 seconds&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the sources of what is on the screen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F11&lt;/b&gt;, &lt;b&gt;Escape&lt;/b&gt;&lt;/td&gt;&lt;td&gt;room display, and back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+P&lt;/b&gt;, &lt;b&gt;Ctrl+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;print the summary, save it as PDF&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next client&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;history of all sessions&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+,&lt;/b&gt;&lt;/td&gt;&lt;td&gt;settings&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;lock: hide the client&apos;s data&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;h3&gt;Клавиши&lt;/h3&gt;&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Return&lt;/b&gt;&lt;/td&gt;&lt;td&gt;начать сеанс; пока спрошено не всё, перейти к открытому вопросу&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Пробел&lt;/b&gt;&lt;/td&gt;&lt;td&gt;пауза, продолжить&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Down&lt;/b&gt; или &lt;b&gt;Вправо&lt;/b&gt;&lt;/td&gt;&lt;td&gt;следующий этап&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Up&lt;/b&gt; или &lt;b&gt;Влево&lt;/b&gt;&lt;/td&gt;&lt;td&gt;предыдущий этап&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Плюс&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ещё 30 секунд&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;сменить сторону&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;E&lt;/b&gt;&lt;/td&gt;&lt;td&gt;боль или событие&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;отменить последнее нажатие, 10 секунд&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;источники того, что на экране&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F11&lt;/b&gt;, &lt;b&gt;Escape&lt;/b&gt;&lt;/td&gt;&lt;td&gt;экран для кабинета и обратно&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+P&lt;/b&gt;, &lt;b&gt;Ctrl+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;напечатать итог, сохранить как PDF&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;следующий клиент&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+H&lt;/b&gt;&lt;/td&gt;&lt;td&gt;история всех сеансов&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+,&lt;/b&gt;&lt;/td&gt;&lt;td&gt;настройки&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+L&lt;/b&gt;&lt;/td&gt;&lt;td&gt;закрыть: скрыть данные клиента&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Pain after</source>
        <translation>Боль после</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрошено</translation>
    </message>
    <message>
        <source>during the session</source>
        <translation>во время сеанса</translation>
    </message>
    <message>
        <source>right after it</source>
        <translation>сразу после него</translation>
    </message>
    <message>
        <source>one to two hours after</source>
        <translation>через час-два</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>under 48 h</source>
        <translation>меньше 48 ч</translation>
    </message>
    <message>
        <source>48 to 72 h</source>
        <translation>48–72 ч</translation>
    </message>
    <message>
        <source>over 72 h</source>
        <translation>больше 72 ч</translation>
    </message>
    <message>
        <source>Asked about: {names}</source>
        <translation>Спрашивали о: {names}</translation>
    </message>
    <message>
        <source>Advice {title}. {text}</source>
        <translation>Совет {title}. {text}</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>После сеанса</translation>
    </message>
    <message>
        <source>The pain began</source>
        <translation>Боль началась</translation>
    </message>
    <message>
        <source>It has lasted</source>
        <translation>Она длится</translation>
    </message>
    <message>
        <source>It is getting worse</source>
        <translation>Боль усиливается</translation>
    </message>
    <message>
        <source>Signs to ask for</source>
        <translation>О каких признаках спросить</translation>
    </message>
    <message>
        <source>What the pain may come from</source>
        <translation>От чего может быть боль</translation>
    </message>
    <message>
        <source>About ointments…</source>
        <translation>О мазях…</translation>
    </message>
    <message>
        <source>About ointments</source>
        <translation>О мазях</translation>
    </message>
    <message>
        <source>What the client may have asked about: the article and the labels side by side</source>
        <translation>О чём клиент мог спросить: статья и инструкции рядом</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Alarm {title}. {advice}</source>
        <translation>Тревога {title}. {advice}</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Остановиться сразу</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Закончить сеанс</translation>
    </message>
    <message>
        <source>Stop the aroma</source>
        <translation>Прекратить аромат</translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation>Сеанс на паузе</translation>
    </message>
    <message>
        <source>The session stands still</source>
        <translation>Сеанс остановлен</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Продолжить сеанс</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>The records are being backed up…</source>
        <translation>Создаётся резервная копия записей…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) backed up and checked.</source>
        <translation>
            <numerusform>%n сеанс скопирован и проверен.</numerusform>
            <numerusform>%n сеанса скопированы и проверены.</numerusform>
            <numerusform>%n сеансов скопированы и проверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Резервная копия создана</translation>
    </message>
    <message>
        <source>The records are being restored…</source>
        <translation>Записи восстанавливаются…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) restored and checked.</source>
        <translation>
            <numerusform>%n сеанс восстановлен и проверен.</numerusform>
            <numerusform>%n сеанса восстановлены и проверены.</numerusform>
            <numerusform>%n сеансов восстановлены и проверены.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Прежние записи сохранены как {file}.</translation>
    </message>
    <message>
        <source>Records restored</source>
        <translation>Записи восстановлены</translation>
    </message>
    <message>
        <source>Back up records</source>
        <translation>Резервная копия записей</translation>
    </message>
    <message>
        <source>Restore records</source>
        <translation>Восстановление записей</translation>
    </message>
    <message>
        <source>Records (*.db)</source>
        <translation>Записи (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Put {file} in the place of the present records?</source>
        <translation>Заменить нынешние записи файлом {file}?</translation>
    </message>
    <message>
        <source>The present records are kept beside it, under another name.</source>
        <translation>Нынешние записи останутся рядом под другим именем.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>New records are begun.</source>
        <translation>Начаты новые записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could be read in the damaged file.</source>
        <translation>
            <numerusform>Ещё %n сеанс удалось прочитать в повреждённом файле.</numerusform>
            <numerusform>Ещё %n сеанса удалось прочитать в повреждённом файле.</numerusform>
            <numerusform>Ещё %n сеансов удалось прочитать в повреждённом файле.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
    <message>
        <source>Click the place. Or move there with the arrow keys (Shift for small steps) and press Enter; Delete takes the nearest mark away.</source>
        <translation>Щёлкните по месту. Или перейдите к нему стрелками (с Shift мелкими шагами) и нажмите Enter; Delete убирает ближайшую метку.</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Something went wrong in the program. A running session goes on.</source>
        <translation>В программе что-то пошло не так. Идущий сеанс продолжается.</translation>
    </message>
    <message>
        <source>Please send this file to the makers: {file}</source>
        <translation>Пожалуйста, отправьте этот файл разработчикам: {file}</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Сохранить диагностику…</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>ClearanceDialog</name>
    <message>
        <source>Record a doctor&apos;s clearance</source>
        <translation>Записать разрешение врача</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Cleared for</source>
        <translation>На что разрешение</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата разрешения</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>for example: massage of the back, light pressure</source>
        <translation>например: массаж спины, лёгкое давление</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>Что оно разрешает</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>Разрешения нет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write who the doctor is and what was allowed.</source>
        <translation>Укажите, кто врач и что он разрешил.</translation>
    </message>
    <message>
        <source>Tick what the clearance covers.</source>
        <translation>Отметьте, на что распространяется разрешение.</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later last day.</source>
        <translation>Срок кончается раньше начала: выберите более поздний последний день.</translation>
    </message>
    <message>
        <source>This clearance has lapsed: choose a later last day, or record a new one.</source>
        <translation>Срок этого разрешения истёк: выберите более поздний последний день или запишите новое.</translation>
    </message>
    <message>
        <source>This day lies in the future: choose the day on which it was given.</source>
        <translation>Этот день ещё не наступил: выберите день, когда дано разрешение.</translation>
    </message>
</context>
<context>
    <name>ConditionChoice</name>
    <message>
        <source>Nothing else</source>
        <translation>Ничего больше</translation>
    </message>
    <message>
        <source>{condition} rules: the stricter of the two.</source>
        <translation>Решает {condition}: из двух более строгое.</translation>
    </message>
    <message>
        <source>Go to {mode}</source>
        <translation>Перейти: {mode}</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Предыдущий этап</translation>
    </message>
    <message>
        <source>Go back to the stage before (Page Up)</source>
        <translation>Вернуться к предыдущему этапу (Page Up)</translation>
    </message>
    <message>
        <source>Pause or go on (Space)</source>
        <translation>Пауза или продолжить (Пробел)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>End this stage and go on (Page Down)</source>
        <translation>Закончить этап и перейти дальше (Page Down)</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 с</translation>
    </message>
    <message>
        <source>Add 30 seconds</source>
        <translation>Добавить 30 секунд</translation>
    </message>
    <message>
        <source>Give this stage 30 seconds more (Plus)</source>
        <translation>Продлить этап на 30 секунд (Плюс)</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Сменить сторону</translation>
    </message>
    <message>
        <source>Go to the other half now (S)</source>
        <translation>Сразу перейти на другую сторону (S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last press, for 10 seconds (Ctrl+Z)</source>
        <translation>Отменить последнее нажатие, в течение 10 секунд (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pain or event</source>
        <translation>Боль или событие</translation>
    </message>
    <message>
        <source>Record pain, dizziness, a reaction or anything else (E)</source>
        <translation>Записать боль, головокружение, реакцию или другое (E)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>Остановить сеанс</translation>
    </message>
    <message>
        <source>End the session early and give the reason</source>
        <translation>Закончить сеанс раньше и указать причину</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>Play</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Own sound…</source>
        <translation>Свой звук…</translation>
    </message>
    <message>
        <source>Shipped sound</source>
        <translation>Обычный звук</translation>
    </message>
    <message>
        <source>{cue}: {part}</source>
        <translation>{cue}: {part}</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>громкость</translation>
    </message>
    <message>
        <source>Volume of this cue, as a part of the whole</source>
        <translation>Громкость этого сигнала в долях общей</translation>
    </message>
    <message>
        <source>Heard; else it is shown by a flash of the window&apos;s frame</source>
        <translation>Слышен; иначе вместо него вспыхивает рамка окна</translation>
    </message>
    <message>
        <source>A WAV file of at most 3 seconds; it is copied</source>
        <translation>Файл WAV не длиннее 3 секунд; он копируется</translation>
    </message>
    <message>
        <source>Own sound: {file}</source>
        <translation>Свой звук: {file}</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>There is none.</source>
        <translation>Её нет.</translation>
    </message>
    <message>
        <source>{day}, {time}, checked just now</source>
        <translation>{day}, {time}, только что проверена</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Повреждённые записи</translation>
    </message>
    <message>
        <source>The records are damaged</source>
        <translation>Записи повреждены</translation>
    </message>
    <message>
        <source>Newest good backup</source>
        <translation>Последняя целая резервная копия</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>В ней</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Повреждённый файл</translation>
    </message>
    <message>
        <source>The damaged file is kept, under another name. What can still be read in it is taken over.</source>
        <translation>Повреждённый файл сохраняется под другим именем. То, что в нём ещё читается, переносится.</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Begin new records</source>
        <translation>Начать новые записи</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Later: asked again before the next client. Until then sessions run, and are kept in a file of their own.</source>
        <translation>«Позже»: вопрос повторится перед следующим клиентом. До тех пор сеансы идут и хранятся в отдельном файле.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Pedals and remotes</source>
        <translation>Педали и пульты</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>ножная</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>clicker</source>
        <translation>кликер</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>клавиатура</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>сочетание клавиш</translation>
    </message>
    <message>
        <source>The device&apos;s usual keys again</source>
        <translation>Вернуть обычные клавиши устройства</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>None: the keyboard&apos;s own keys</source>
        <translation>Нет: только клавиши клавиатуры</translation>
    </message>
    <message>
        <source>Page turner</source>
        <translation>Перелистыватель страниц</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Презентер</translation>
    </message>
    <message>
        <source>Three-switch pedal</source>
        <translation>Педаль с тремя кнопками</translation>
    </message>
    <message>
        <source>Media keys, headset</source>
        <translation>Мультимедийные клавиши, гарнитура</translation>
    </message>
    <message>
        <source>Such devices send keys, as a keyboard does. During a session they act wherever the focus is, but never while a text is typed. Media keys arrive only where the desktop does not use them itself.</source>
        <translation>Такие устройства посылают нажатия клавиш, как клавиатура. Во время сеанса они действуют, где бы ни был фокус, но никогда при вводе текста. Мультимедийные клавиши доходят до программы, только если их не занимает сама система.</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Вид устройства</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Go there and press: it says what was pressed and what that would do. Nothing happens.</source>
        <translation>Перейдите в поле и нажмите: здесь видно, что нажато и что это сделало бы. Само действие не выполняется.</translation>
    </message>
    <message>
        <source>What its keys do</source>
        <translation>Что делают клавиши</translation>
    </message>
    <message>
        <source>How they are pressed</source>
        <translation>Как нажимать</translation>
    </message>
    <message>
        <source>Every key of a session</source>
        <translation>Все клавиши сеанса</translation>
    </message>
    <message>
        <source>The device&apos;s keys only</source>
        <translation>Только клавиши устройства</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>A second press counts after</source>
        <translation>Второе нажатие засчитывается через</translation>
    </message>
    <message>
        <source>Raise it for a pedal that bounces. A key that is held counts once in any case.</source>
        <translation>Увеличьте, если педаль дребезжит. Удерживаемая клавиша в любом случае засчитывается один раз.</translation>
    </message>
    <message>
        <source>A press is long after</source>
        <translation>Нажатие считается долгим через</translation>
    </message>
    <message>
        <source>Only a key that also does something when held waits for its release.</source>
        <translation>Отпускания ждёт только клавиша, у которой есть и действие при удержании.</translation>
    </message>
    <message>
        <source>Shown large over the ring</source>
        <translation>Показывать крупно поверх кольца</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Файл ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Диагностика сохранена</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>It holds the log, versions and settings; no records and no names.</source>
        <translation>В файле журнал, версии и настройки; записей и имён в нём нет.</translation>
    </message>
</context>
<context>
    <name>DockCover</name>
    <message>
        <source>Locked</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Unlock first: events show the client&apos;s data</source>
        <translation>Сначала нажмите «Показать данные»: в событиях видны данные клиента</translation>
    </message>
    <message>
        <source>Pain {value} noted</source>
        <translation>Записана боль {value}</translation>
    </message>
    <message>
        <source>Dizziness noted</source>
        <translation>Записано головокружение</translation>
    </message>
    <message>
        <source>Reaction to the aroma noted</source>
        <translation>Записана реакция на аромат</translation>
    </message>
    <message>
        <source>Emergency sign noted</source>
        <translation>Записан опасный признак</translation>
    </message>
    <message>
        <source>Noted: {value}</source>
        <translation>Записано: {value}</translation>
    </message>
    <message>
        <source>Painful spot {number} noted</source>
        <translation>Записано место боли {number}</translation>
    </message>
    <message>
        <source>Painful spot {number}: pain {score} noted</source>
        <translation>Место боли {number}: записана боль {score}</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>How much does it hurt at spot {number}?</source>
        <translation>Насколько больно в месте {number}?</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Боль сейчас</translation>
    </message>
    <message>
        <source>Pain at spot {number}</source>
        <translation>Боль в месте {number}</translation>
    </message>
    <message>
        <source>Pain or event</source>
        <translation>Боль или событие</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Головокружение</translation>
    </message>
    <message>
        <source>The client is dizzy (D)</source>
        <translation>У клиента кружится голова (D)</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>Аромат</translation>
    </message>
    <message>
        <source>Aroma reaction</source>
        <translation>Реакция на аромат</translation>
    </message>
    <message>
        <source>A reaction to the aroma (A)</source>
        <translation>Реакция на аромат (A)</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>Опасный признак</translation>
    </message>
    <message>
        <source>Emergency sign</source>
        <translation>Опасный признак</translation>
    </message>
    <message>
        <source>An emergency sign; the list follows (G)</source>
        <translation>Признак неотложного состояния; список откроется (G)</translation>
    </message>
    <message>
        <source>Painful spot</source>
        <translation>Место боли</translation>
    </message>
    <message>
        <source>Press the place on the map, or go there by keys (P)</source>
        <translation>Нажмите место на схеме или перейдите к ней клавишами (P)</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Something else (O), then Enter</source>
        <translation>Другое (O), затем Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close without recording anything more (Escape)</source>
        <translation>Закрыть, больше ничего не записывая (Escape)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>{problem} The shipped questions are asked.</source>
        <translation>{problem} Задаются вопросы из поставки.</translation>
    </message>
    <message>
        <source>The settings file was damaged: the usual settings hold, the old file is {file}.</source>
        <translation>Файл настроек был повреждён: действуют обычные настройки, прежний файл: {file}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written ({reason}): sessions run, but settings and answers are not kept until it can.</source>
        <translation>В папку данных {folder} нельзя писать ({reason}): сеансы идут, но настройки и ответы до тех пор не сохраняются.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Massage Desktop</source>
        <translation>Добро пожаловать в Massage Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночная</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave all as it is (Escape); the settings have it too</source>
        <translation>Оставить всё как есть (Escape); это есть и в настройках</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Шаг {number} из {count}: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>It can be changed at any time, in a session too.</source>
        <translation>Его можно сменить в любое время, и во время сеанса.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Chimes tell you what is next, so that you need not look. Is the speaker on?</source>
        <translation>Сигналы подсказывают, что дальше, и смотреть на экран не нужно. Колонка включена?</translation>
    </message>
    <message>
        <source>Night is red on black, for a dark room. More is in the settings (Ctrl+,).</source>
        <translation>Ночная — красное на чёрном, для тёмной комнаты. Остальное — в настройках (Ctrl+,).</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>For texts, dates and numbers; the sheet of a session keeps the language it was made in.</source>
        <translation>Для текстов, дат и чисел; лист сеанса остаётся на том языке, на котором он составлен.</translation>
    </message>
    <message>
        <source>On the printed sheet</source>
        <translation>На печатном листе</translation>
    </message>
    <message>
        <source>Therapist&apos;s name</source>
        <translation>Имя массажиста</translation>
    </message>
    <message>
        <source>Practice, with its address</source>
        <translation>Кабинет и его адрес</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Размер бумаги</translation>
    </message>
    <message>
        <source>How a session usually goes</source>
        <translation>Как обычно идёт сеанс</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше сам</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Ждать меня</translation>
    </message>
    <message>
        <source>Countdown before it begins</source>
        <translation>Отсчёт перед началом</translation>
    </message>
    <message>
        <source>Time to oil the hands after Start.</source>
        <translation>Время нанести масло на руки после нажатия «Начать».</translation>
    </message>
    <message>
        <source>At the end of a stage</source>
        <translation>В конце этапа</translation>
    </message>
    <message>
        <source>Both can be chosen before each session too, and are remembered from there.</source>
        <translation>И то и другое можно выбрать и перед каждым сеансом; выбор запоминается.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All others asked, none applies</source>
        <translation>Об остальном спрошено, ничего нет</translation>
    </message>
    <message>
        <source>Asked all of these, none applies</source>
        <translation>Обо всём спрошено, ничего нет</translation>
    </message>
    <message>
        <source>{group}: asked all of these, none applies</source>
        <translation>{group}: обо всём спрошено, ничего нет</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>The notes were amended</source>
        <translation>Заметки исправлены</translation>
    </message>
    <message>
        <source>Notes not kept</source>
        <translation>Заметки не сохранены</translation>
    </message>
    <message>
        <source>The notes were changed but not kept. Leave them as they were?</source>
        <translation>Заметки изменены, но не сохранены. Оставить прежние?</translation>
    </message>
    <message>
        <source>Leave as they were</source>
        <translation>Оставить прежние</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>Записи открываются…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) shown; older ones come as you go down</source>
        <translation>
            <numerusform>Показан %n сеанс; более ранние появятся при прокрутке вниз</numerusform>
            <numerusform>Показаны %n сеанса; более ранние появятся при прокрутке вниз</numerusform>
            <numerusform>Показано %n сеансов; более ранние появятся при прокрутке вниз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>No session fits. Words are found by their beginnings; clear the search to see all.</source>
        <translation>Ничего не найдено. Слова ищутся по началу; очистите поиск, чтобы увидеть все сеансы.</translation>
    </message>
    <message>
        <source>No sessions yet. Each one is kept here once it is over: close this, start one.</source>
        <translation>Сеансов ещё нет. Каждый появится здесь, когда закончится: закройте это окно и начните сеанс.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Остановлен раньше</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>репетиция</translation>
    </message>
    <message>
        <source>notes amended</source>
        <translation>заметки исправлены</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Client code, therapist, protocol or words of the notes</source>
        <translation>Код клиента, массажист, протокол или слова из заметок</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Все режимы</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Все протоколы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>KeptSession</name>
    <message>
        <source>Sheet preview</source>
        <translation>Лист, как он будет напечатан</translation>
    </message>
    <message>
        <source>Amend the notes</source>
        <translation>Исправить заметки</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Напечатать итог</translation>
    </message>
    <message>
        <source>Notes as they were written</source>
        <translation>Заметки, как они были записаны</translation>
    </message>
    <message>
        <source>Other notes: what was written first stays.</source>
        <translation>Другие заметки: записанное сначала остаётся.</translation>
    </message>
    <message>
        <source>Amended notes</source>
        <translation>Исправленные заметки</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, с {start} до {end}</translation>
    </message>
    <message>
        <source>No notes were written.</source>
        <translation>Заметок не было.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Amended {day}, {time}</source>
        <translation>Исправлено {day}, {time}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Learn…</source>
        <translation>Обучить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Learn a key for {action}</source>
        <translation>Обучить клавишу: {action}</translation>
    </message>
    <message>
        <source>Remove a key of {action}</source>
        <translation>Убрать клавишу: {action}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
</context>
<context>
    <name>KeyTry</name>
    <message>
        <source>Press a key of the device here</source>
        <translation>Нажмите здесь клавишу устройства</translation>
    </message>
    <message>
        <source>Press a key here</source>
        <translation>Нажмите клавишу здесь</translation>
    </message>
    <message>
        <source>not taken, pressed twice</source>
        <translation>не принято, нажато дважды</translation>
    </message>
    <message>
        <source>means nothing</source>
        <translation>ничего не значит</translation>
    </message>
    <message>
        <source>{action}, as on any keyboard</source>
        <translation>{action}, как на любой клавиатуре</translation>
    </message>
    <message>
        <source>cannot be a device&apos;s key</source>
        <translation>не может быть клавишей устройства</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation>{key}: {what}</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Взять эту клавишу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Press the device&apos;s key here</source>
        <translation>Нажмите здесь клавишу устройства</translation>
    </message>
    <message>
        <source>Learn a key for {action}</source>
        <translation>Обучить клавишу: {action}</translation>
    </message>
    <message>
        <source>{action}: press the key now</source>
        <translation>{action}: нажмите клавишу</translation>
    </message>
    <message>
        <source>A short press and a long one can do different things: hold the key to teach the long one.</source>
        <translation>Короткое и долгое нажатия могут делать разное: чтобы обучить долгому, удерживайте клавишу.</translation>
    </message>
    <message>
        <source>This key is one of the window&apos;s own and cannot be taken.</source>
        <translation>Эта клавиша занята самой программой, взять её нельзя.</translation>
    </message>
    <message>
        <source>This key is one of the window&apos;s own and cannot be taken: {what}.</source>
        <translation>Эта клавиша занята самой программой, взять её нельзя: {what}.</translation>
    </message>
    <message>
        <source>So far this press means: {action}. That will be lost.</source>
        <translation>Сейчас это нажатие значит: {action}. Это значение пропадёт.</translation>
    </message>
    <message>
        <source>On the keyboard this key means: {action}. That will be lost.</source>
        <translation>На клавиатуре эта клавиша значит: {action}. Это значение пропадёт.</translation>
    </message>
    <message>
        <source>During a session lists and buttons will not get this key any more.</source>
        <translation>Во время сеанса эта клавиша перестанет действовать в списках и на кнопках.</translation>
    </message>
    <message>
        <source>{key} cannot be taken: by it one gets about, or sets the volume.</source>
        <translation>{key}: взять нельзя, эта клавиша нужна для перехода по окну или для громкости.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Данные скрыты</translation>
    </message>
    <message>
        <source>Client and records are hidden. Nothing is lost, a session goes on.</source>
        <translation>Клиент и записи скрыты. Ничего не потеряно, сеанс продолжается.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Показать данные</translation>
    </message>
    <message>
        <source>Show the client&apos;s data again. No password: the lock keeps them from eyes that pass by, the computer&apos;s own lock keeps them from hands.</source>
        <translation>Снова показать данные клиента. Без пароля: это защита от случайного взгляда, от чужих рук защищает блокировка самого компьютера.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>цвета</translation>
    </message>
    <message>
        <source>font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
    </message>
    <message>
        <source>Flash the window&apos;s frame where a sound cannot be heard</source>
        <translation>Мигать рамкой окна, когда звука не слышно</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Colours and letters</source>
        <translation>Цвета и буквы</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночная</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Night is red on black, for a dark room. System is light or dark as the desktop is.</source>
        <translation>Ночная — красное на чёрном, для тёмной комнаты. Системная — светлая или тёмная, как на рабочем столе.</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Of everything but the room display, which is as large as its screen.</source>
        <translation>Везде, кроме экрана для кабинета: он всегда во весь экран.</translation>
    </message>
    <message>
        <source>Motion and light</source>
        <translation>Движение и свет</translation>
    </message>
    <message>
        <source>Twice at most, and never bright in the night theme.</source>
        <translation>Не больше двух раз; в ночной теме — неярко.</translation>
    </message>
    <message>
        <source>Nothing fades; what comes and goes does so at once.</source>
        <translation>Без плавных переходов: всё появляется и исчезает сразу.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Make a window of its own</source>
        <translation>Отделить в своё окно</translation>
    </message>
    <message>
        <source>Hide; the menu shows it again</source>
        <translation>Скрыть; вернуть можно через меню</translation>
    </message>
    <message>
        <source>Massage Desktop</source>
        <translation>Massage Desktop</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
</context>
<context>
    <name>MapColumn</name>
    <message>
        <source>Pain before</source>
        <translation>Боль до сеанса</translation>
    </message>
    <message>
        <source>Mark: {place}</source>
        <translation>Отметьте: {place}</translation>
    </message>
    <message>
        <source>Mark where it hurts, then say how much</source>
        <translation>Отметьте, где болит, и укажите, насколько</translation>
    </message>
    <message>
        <source>Closed: {closed}. Limited: {limited}.</source>
        <translation>Закрыто: {closed}. Ограничено: {limited}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation>боль {score}</translation>
    </message>
    <message>
        <source>Painful spots: {spots}.</source>
        <translation>Места боли: {spots}.</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <source>Take this mark off the body map</source>
        <translation>Убрать эту отметку со схемы тела</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Начнётся через %n секунду</numerusform>
            <numerusform>Начнётся через %n секунды</numerusform>
            <numerusform>Начнётся через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, {time} left</source>
        <translation>Пауза, осталось {time}</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Продолжаем</translation>
    </message>
    <message>
        <source>10 seconds left</source>
        <translation>Осталось 10 секунд</translation>
    </message>
    <message>
        <source>Longer than planned by {time}</source>
        <translation>Дольше плана на {time}</translation>
    </message>
    <message>
        <source>The computer was asleep, the session stands still</source>
        <translation>Компьютер спал, сеанс стоит</translation>
    </message>
    <message>
        <source>The session is complete</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The session was ended early</source>
        <translation>Сеанс закончен раньше</translation>
    </message>
    <message>
        <source>This mode is done. Press Next to finish, or choose another mode to go on there.</source>
        <translation>Этот режим закончен. «Вперёд» завершит сеанс; или выберите другой режим и продолжайте там.</translation>
    </message>
    <message>
        <source>The time of this stage is up: press Next</source>
        <translation>Время этапа вышло: нажмите «Вперёд»</translation>
    </message>
    <message>
        <source>{word}: a place of this client&apos;s own</source>
        <translation>{word}: место этого клиента</translation>
    </message>
</context>
<context>
    <name>OintmentCard</name>
    <message>
        <source>{name}: the client asked about it</source>
        <translation>{name}: клиент о нём спрашивал</translation>
    </message>
    <message>
        <source>The article: not for</source>
        <translation>Статья: кому нельзя</translation>
    </message>
    <message>
        <source>The labels</source>
        <translation>Инструкции</translation>
    </message>
</context>
<context>
    <name>OintmentDesk</name>
    <message>
        <source>About ointments</source>
        <translation>О мазях</translation>
    </message>
</context>
<context>
    <name>OintmentDialog</name>
    <message>
        <source>A doctor first</source>
        <translation>Сначала врач</translation>
    </message>
    <message>
        <source>About ointments</source>
        <translation>О мазях</translation>
    </message>
    <message>
        <source>Products that the article names: what it says beside what the labels say</source>
        <translation>Средства, которые называет статья: её слова рядом с инструкциями</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>Pain</source>
        <translation>Боль</translation>
    </message>
</context>
<context>
    <name>PaperDialogs</name>
    <message>
        <source>Session summary</source>
        <translation>Протокол сеанса</translation>
    </message>
    <message>
        <source>Printed: {where}</source>
        <translation>Напечатано: {where}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Файл PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <translation>Сохранено: {where}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Nothing is lost. The summary can be saved as a PDF instead.</source>
        <translation>Ничего не потеряно. Протокол можно сохранить в PDF.</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Вернуться к протоколу</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Принтер не найден.</translation>
    </message>
    <message>
        <source>The printer {where} is no longer there.</source>
        <translation>Принтера {where} больше нет.</translation>
    </message>
    <message>
        <source>The printer {where} did not take the summary.</source>
        <translation>Принтер {where} не принял протокол.</translation>
    </message>
    <message>
        <source>Printing on {where} was broken off.</source>
        <translation>Печать на {where} прервана.</translation>
    </message>
    <message>
        <source>The file {where} could not be written.</source>
        <translation>Файл {where} не удалось записать.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>PlanColumn</name>
    <message>
        <source>last time {day}, session {number}</source>
        <translation>последний раз {day}, сеанс {number}</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n stage(s), {total}&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n этап, {total}&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n этапа, {total}&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n этапов, {total}&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>usual range {shortest} to {longest}</source>
        <translation>обычно от {shortest} до {longest}</translation>
    </message>
    <message>
        <source>Starts &lt;b&gt;left&lt;/b&gt;, the less painful side</source>
        <translation>Сначала &lt;b&gt;левая&lt;/b&gt; сторона, менее болезненная</translation>
    </message>
    <message>
        <source>Starts &lt;b&gt;right&lt;/b&gt;, the less painful side</source>
        <translation>Сначала &lt;b&gt;правая&lt;/b&gt; сторона, менее болезненная</translation>
    </message>
    <message numerus="yes">
        <source>course: %n session(s) at least</source>
        <translation>
            <numerusform>курс: не менее %n сеанса</numerusform>
            <numerusform>курс: не менее %n сеансов</numerusform>
            <numerusform>курс: не менее %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>course: %n session(s) recommended</source>
        <translation>
            <numerusform>курс: рекомендуется %n сеанс</numerusform>
            <numerusform>курс: рекомендуется %n сеанса</numerusform>
            <numerusform>курс: рекомендуется %n сеансов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationList</name>
    <message>
        <source>None chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>No aroma</source>
        <translation>Без аромата</translation>
    </message>
    <message>
        <source>{product} (barred)</source>
        <translation>{product} (нельзя)</translation>
    </message>
    <message>
        <source>Choose what lets the hands glide.</source>
        <translation>Выберите, что даст рукам скользить.</translation>
    </message>
    <message>
        <source>no allergy said</source>
        <translation>аллергия не названа</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>согревает</translation>
    </message>
    <message>
        <source>not warming</source>
        <translation>не согревает</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Short</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше сам</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Ждать меня</translation>
    </message>
    <message>
        <source>full form, start of a course</source>
        <translation>полная форма, начало курса</translation>
    </message>
    <message>
        <source>short form, asked before every session</source>
        <translation>краткая форма, перед каждым сеансом</translation>
    </message>
    <message>
        <source>last time {day}, shown and asked again</source>
        <translation>последний раз {day}; показано и спрашивается снова</translation>
    </message>
    <message>
        <source>Clearance by {doctor}, {day}: {scope}</source>
        <translation>Разрешение: {doctor}, {day}: {scope}</translation>
    </message>
    <message>
        <source>No protocol could be read, so there is nothing to run.</source>
        <translation>Ни один протокол не удалось прочитать, запускать нечего.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>слева и справа</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Session of the course</source>
        <translation>Сеанс курса</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Следующий клиент</translation>
    </message>
    <message>
        <source>Take away everything of this client (Ctrl+N)</source>
        <translation>Убрать всё об этом клиенте (Ctrl+N)</translation>
    </message>
    <message>
        <source>Optional: the code under which the answers are remembered; no name</source>
        <translation>Необязательно: код, под которым запоминаются ответы; не имя</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Which session of the course this is</source>
        <translation>Какой это сеанс курса</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Заболевание</translation>
    </message>
    <message>
        <source>What the massage is for</source>
        <translation>Для чего массаж</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>A second condition; of two the strictest rules</source>
        <translation>Второе заболевание; из двух решает более строгое</translation>
    </message>
    <message>
        <source>Entire back</source>
        <translation>Вся спина</translation>
    </message>
    <message>
        <source>General form, about an hour</source>
        <translation>Общая форма, около часа</translation>
    </message>
    <message>
        <source>Massage type</source>
        <translation>Вид массажа</translation>
    </message>
    <message>
        <source>Prescribed by a doctor</source>
        <translation>Назначил врач</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Кто назначил</translation>
    </message>
    <message>
        <source>The doctor&apos;s name</source>
        <translation>Имя врача</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Дата назначения</translation>
    </message>
    <message>
        <source>Prescribed type</source>
        <translation>Назначенный вид</translation>
    </message>
    <message>
        <source>Stage length</source>
        <translation>Длительность этапов</translation>
    </message>
    <message>
        <source>Total minutes</source>
        <translation>Всего минут</translation>
    </message>
    <message>
        <source>Total length of the session in minutes</source>
        <translation>Общая длительность сеанса в минутах</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Первая сторона</translation>
    </message>
    <message>
        <source>At the end of a stage</source>
        <translation>В конце этапа</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Gel or oil</source>
        <translation>Гель или масло</translation>
    </message>
    <message>
        <source>Warming product</source>
        <translation>Согревающее средство</translation>
    </message>
    <message>
        <source>Aroma</source>
        <translation>Аромат</translation>
    </message>
    <message>
        <source>Diluted in a carrier oil</source>
        <translation>Разбавлено в масле-основе</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Массажист</translation>
    </message>
    <message>
        <source>Name, as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>for example A-17</source>
        <translation>например, A-17</translation>
    </message>
    <message>
        <source>Stages of this session</source>
        <translation>Этапы этого сеанса</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
    <message>
        <source>Place to keep off</source>
        <translation>Не касаться</translation>
    </message>
    <message>
        <source>Painful spot</source>
        <translation>Где болит</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Боль до сеанса</translation>
    </message>
    <message>
        <source>Marked on the body map</source>
        <translation>Отмечено на схеме тела</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Начать через</translation>
    </message>
    <message>
        <source>Record clearance…</source>
        <translation>Записать разрешение…</translation>
    </message>
    <message>
        <source>What to advise</source>
        <translation>Что посоветовать</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Начать сеанс</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Начать сеанс</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
</context>
<context>
    <name>PressAround</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>Сначала покажите данные</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Not taken: the session has just ended</source>
        <translation>Не принято: сеанс только что окончился</translation>
    </message>
    <message>
        <source>The summary is printed or saved already</source>
        <translation>Итог уже напечатан или сохранён</translation>
    </message>
</context>
<context>
    <name>PressWords</name>
    <message>
        <source>Pause, go on</source>
        <translation>Пауза и продолжение</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>Предыдущий этап</translation>
    </message>
    <message>
        <source>Add 30 seconds</source>
        <translation>Добавить 30 секунд</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Сменить сторону</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Pause only</source>
        <translation>Только пауза</translation>
    </message>
    <message>
        <source>Pain or event</source>
        <translation>Боль или событие</translation>
    </message>
    <message>
        <source>What is now</source>
        <translation>Что сейчас</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
    <message>
        <source>Starts a session that is ready, and prints the summary afterwards</source>
        <translation>Начинает подготовленный сеанс, а после него печатает итог</translation>
    </message>
    <message>
        <source>Within 10 seconds of the same device&apos;s Next it takes that back</source>
        <translation>В течение 10 секунд после «Вперёд» с того же устройства отменяет его</translation>
    </message>
    <message>
        <source>Never goes on by itself</source>
        <translation>Никогда не продолжает сеанс</translation>
    </message>
    <message>
        <source>Shows the stage large, and says it to a screen reader</source>
        <translation>Показывает этап крупно и сообщает его программе экранного доступа</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 с</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>The other mode</source>
        <translation>Другой режим</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>стрелка влево</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>стрелка вправо</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>стрелка вверх</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>стрелка вниз</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>Media play or pause</source>
        <translation>Медиа: пуск или пауза</translation>
    </message>
    <message>
        <source>Media play</source>
        <translation>Медиа: пуск</translation>
    </message>
    <message>
        <source>Media pause</source>
        <translation>Медиа: пауза</translation>
    </message>
    <message>
        <source>Media next</source>
        <translation>Медиа: следующая</translation>
    </message>
    <message>
        <source>Media previous</source>
        <translation>Медиа: предыдущая</translation>
    </message>
    <message>
        <source>Media stop</source>
        <translation>Медиа: стоп</translation>
    </message>
    <message>
        <source>key no. {number}</source>
        <translation>клавиша № {number}</translation>
    </message>
    <message>
        <source>{key}, held</source>
        <translation>{key}, удерживать</translation>
    </message>
    <message>
        <source>Pedal or remote</source>
        <translation>Педаль или пульт</translation>
    </message>
</context>
<context>
    <name>Pressing</name>
    <message>
        <source>Unlock first</source>
        <translation>Сначала покажите данные</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Paused already</source>
        <translation>Уже на паузе</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>PressureField</name>
    <message>
        <source>Upper blood pressure, mmHg</source>
        <translation>Верхнее давление, мм рт. ст.</translation>
    </message>
    <message>
        <source>Lower blood pressure, mmHg</source>
        <translation>Нижнее давление, мм рт. ст.</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>мм рт. ст.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Напечатать...</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy and records</source>
        <translation>Доступ и записи</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Back up records…</source>
        <translation>Сделать резервную копию записей…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Скрытие данных</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Скрывать, когда никого нет</translation>
    </message>
    <message>
        <source>Hides client and records from eyes that pass by; a session goes on. Ctrl+L locks at once. The computer&apos;s own lock keeps them from hands.</source>
        <translation>Скрывает клиента и записи от случайных взглядов; сеанс идёт дальше. Ctrl+L скрывает сразу. От чужих рук защищает блокировка самого компьютера.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>Everything stays on this computer: records, backups, settings, your own protocols.</source>
        <translation>Всё остаётся на этом компьютере: записи, резервные копии, настройки, ваши протоколы.</translation>
    </message>
    <message>
        <source>Backups are made by themselves too, once a day, beside the records. One on another disk outlives this computer.</source>
        <translation>Резервные копии делаются и сами, раз в день, рядом с записями. Копия на другом диске переживёт этот компьютер.</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Показать папку в файловом менеджере</translation>
    </message>
    <message>
        <source>Write a checked copy of all records</source>
        <translation>Записать проверенную копию всех записей</translation>
    </message>
    <message>
        <source>Locked: unlock first</source>
        <translation>Данные скрыты: сначала покажите их</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>On map</source>
        <translation>На схеме</translation>
    </message>
    <message>
        <source>Clearance…</source>
        <translation>Разрешение…</translation>
    </message>
    <message>
        <source>{question}: what is minded</source>
        <translation>{question}: что учитывается</translation>
    </message>
    <message>
        <source>Where, what, since when</source>
        <translation>Где, что, с какого времени</translation>
    </message>
    <message>
        <source>On map: {question}</source>
        <translation>На схеме: {question}</translation>
    </message>
    <message>
        <source>Mark the place on the body map</source>
        <translation>Отметить место на схеме тела</translation>
    </message>
    <message>
        <source>Clearance: {question}</source>
        <translation>Разрешение: {question}</translation>
    </message>
    <message>
        <source>Record what a doctor allowed</source>
        <translation>Записать, что разрешил врач</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Summary not saved</source>
        <translation>Протокол не сохранён</translation>
    </message>
    <message>
        <source>The summary was neither printed nor saved. Save it as a PDF first?</source>
        <translation>Протокол не напечатан и не сохранён. Сначала сохранить в PDF?</translation>
    </message>
    <message>
        <source>The session is kept in the records and can be printed later.</source>
        <translation>Сеанс сохранён в записях, его можно напечатать позже.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Уйти без сохранения</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Следующий клиент</translation>
    </message>
    <message>
        <source>This session has not begun. Take this client&apos;s answers away?</source>
        <translation>Сеанс ещё не начат. Убрать ответы этого клиента?</translation>
    </message>
    <message>
        <source>Stay with this client</source>
        <translation>Остаться с этим клиентом</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Идёт сеанс</translation>
    </message>
    <message>
        <source>A session is running. Close the program all the same?</source>
        <translation>Идёт сеанс. Всё равно закрыть программу?</translation>
    </message>
    <message>
        <source>Without a summary this session is not kept.</source>
        <translation>Без протокола этот сеанс не сохранится.</translation>
    </message>
    <message>
        <source>It is kept as it stands; the next start offers to go on with it.</source>
        <translation>Он сохранён как есть; при следующем запуске можно будет продолжить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Продолжить сеанс</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not taken: the stage has just changed by itself.</source>
        <translation>Не принято: этап только что сменился сам.</translation>
    </message>
    <message>
        <source>There is no stage before this one.</source>
        <translation>Это первый этап, вернуться не к чему.</translation>
    </message>
    <message>
        <source>The first stage has not begun yet.</source>
        <translation>Первый этап ещё не начался.</translation>
    </message>
    <message>
        <source>Both sides are worked together in this stage.</source>
        <translation>В этом этапе обе стороны массируют вместе.</translation>
    </message>
    <message>
        <source>The stage has ended.</source>
        <translation>Этап закончен.</translation>
    </message>
    <message>
        <source>This mode is at work already.</source>
        <translation>Этот режим уже идёт.</translation>
    </message>
    <message>
        <source>All places of this mode are closed: nothing of it is left to work.</source>
        <translation>В этом режиме закрыты все места: работать негде.</translation>
    </message>
    <message>
        <source>First say what becomes of the time asleep.</source>
        <translation>Сначала решите, что делать со временем сна.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>The last press is more than 10 seconds ago.</source>
        <translation>С последнего нажатия прошло больше 10 секунд.</translation>
    </message>
    <message>
        <source>Paused: resume first.</source>
        <translation>Пауза: сначала нажмите «Продолжить».</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Сеанс окончен.</translation>
    </message>
    <message>
        <source>The session has not begun yet.</source>
        <translation>Сеанс ещё не начался.</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <source>The records cannot be written: the disk is full. Free some space.</source>
        <translation>Записи не сохраняются: диск заполнен. Освободите место.</translation>
    </message>
    <message>
        <source>The records cannot be used: another program holds them. Close it.</source>
        <translation>Записи недоступны: их держит другая программа. Закройте её.</translation>
    </message>
    <message>
        <source>The records may not be written. Make their file and its folder writable.</source>
        <translation>Записи нельзя изменять. Разрешите запись в их файл и папку.</translation>
    </message>
    <message>
        <source>The folder of the records is gone. Bring it back.</source>
        <translation>Папка с записями исчезла. Верните её.</translation>
    </message>
    <message>
        <source>The records cannot be used: the disk does not answer as it should.</source>
        <translation>Записи недоступны: диск отвечает с ошибками.</translation>
    </message>
    <message>
        <source>The records are damaged. Restore the newest backup.</source>
        <translation>Записи повреждены. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>A later version of the program wrote the records. Install that version.</source>
        <translation>Записи сделаны более новой версией программы. Установите её.</translation>
    </message>
    <message>
        <source>The records cannot be used because of a fault in the program.</source>
        <translation>Записи недоступны из-за ошибки в программе.</translation>
    </message>
    <message>
        <source>All records are written now.</source>
        <translation>Все записи сохранены.</translation>
    </message>
    <message>
        <source>The session goes on; all of it is kept, and written when that is possible.</source>
        <translation>Сеанс идёт дальше; всё запоминается и будет сохранено, когда станет возможно.</translation>
    </message>
    <message>
        <source>No backup was made today. {reason}</source>
        <translation>Сегодня резервная копия не сделана. {reason}</translation>
    </message>
    <message>
        <source>A later version of the program wrote the records ({version}). Install it.</source>
        <translation>Записи сделаны более новой версией программы ({version}). Установите её.</translation>
    </message>
    <message>
        <source>This is no whole backup of records. Choose another file.</source>
        <translation>Это не целая резервная копия записей. Выберите другой файл.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Записей ещё нет.</translation>
    </message>
    <message>
        <source>This session is no longer in the records.</source>
        <translation>Этого сеанса больше нет в записях.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>Диск заполнен. Освободите место.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it.</source>
        <translation>Файл занят другой программой. Закройте её.</translation>
    </message>
    <message>
        <source>The file may not be written. Make it and its folder writable.</source>
        <translation>Файл защищён от записи. Разрешите запись в него и в его папку.</translation>
    </message>
    <message>
        <source>The file or its folder is gone. Bring it back.</source>
        <translation>Файл или его папка исчезли. Верните их.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Look after the disk.</source>
        <translation>Диск отвечает с ошибками. Проверьте диск.</translation>
    </message>
    <message>
        <source>What is not written yet is kept, and written when that is possible.</source>
        <translation>Незаписанное хранится и будет записано, когда станет возможно.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>no code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>{worked} worked, {left} to come</source>
        <translation>отработано {worked}, осталось {left}</translation>
    </message>
    <message>
        <source>the first one had not begun</source>
        <translation>первый ещё не начат</translation>
    </message>
    <message>
        <source>{title}, {number} of {count}; {left} left</source>
        <translation>{title}, {number} из {count}; осталось {left}</translation>
    </message>
    <message>
        <source>{start}, interrupted at {stop}</source>
        <translation>{start}, прерван в {stop}</translation>
    </message>
    <message>
        <source>{start}, interrupted at {stop}; a rehearsal</source>
        <translation>{start}, прерван в {stop}; репетиция</translation>
    </message>
    <message>
        <source>Escape: asked again at the next start.</source>
        <translation>Escape: спросить снова при следующем запуске.</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) after this one.</source>
        <translation>
            <numerusform>После него ещё %n сеанс.</numerusform>
            <numerusform>После него ещё %n сеанса.</numerusform>
            <numerusform>После него ещё %n сеансов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished session</source>
        <translation>Незавершённый сеанс</translation>
    </message>
    <message>
        <source>A session was interrupted</source>
        <translation>Сеанс был прерван</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>All that happened until then is kept. What becomes of the session?</source>
        <translation>Всё, что было до этого, сохранено. Что делать с сеансом?</translation>
    </message>
    <message>
        <source>Continue, paused where it was</source>
        <translation>Продолжить с этого места, на паузе</translation>
    </message>
    <message>
        <source>Close as stopped</source>
        <translation>Закрыть как остановленный</translation>
    </message>
    <message>
        <source>The summary of what was done opens</source>
        <translation>Откроется итог сделанного</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>It is shown nowhere any more</source>
        <translation>Больше нигде не показывается</translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message>
        <source>Previous stage</source>
        <translation>Предыдущий этап</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Add 30 seconds</source>
        <translation>Добавить 30 секунд</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Сменить сторону</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Pain or event</source>
        <translation>Боль или событие</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>Остановить сеанс</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Перевернуть на 180°</translation>
    </message>
    <message>
        <source>Leave the room display</source>
        <translation>Закрыть экран для кабинета</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
</context>
<context>
    <name>RoomDisplay</name>
    <message>
        <source>A question waits on the other screen</source>
        <translation>На другом экране ждёт вопрос</translation>
    </message>
</context>
<context>
    <name>RoomDisplayPage</name>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>полный экран</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>монитор</translation>
    </message>
    <message>
        <source>television</source>
        <translation>телевизор</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Перевернуть на 180°</translation>
    </message>
    <message>
        <source>The stroke as a sign</source>
        <translation>Приём в виде знака</translation>
    </message>
    <message>
        <source>The body map</source>
        <translation>Карта тела</translation>
    </message>
    <message>
        <source>Where (F11)</source>
        <translation>Где показывать (F11)</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Второй экран</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Показывать на</translation>
    </message>
    <message>
        <source>Where there is no second screen, or it is unplugged, it is shown on this one.</source>
        <translation>Если второго экрана нет или его отключили, показ идёт на этом.</translation>
    </message>
    <message>
        <source>For a screen that lies flat and is read from its other side. R turns it at once.</source>
        <translation>Для экрана, который лежит и читается с другой стороны. Клавиша R переворачивает сразу.</translation>
    </message>
    <message>
        <source>Besides stage, side, time and warnings</source>
        <translation>Кроме этапа, стороны, времени и предупреждений</translation>
    </message>
    <message>
        <source>A place closed for this client is hatched on it, without a name.</source>
        <translation>Место, закрытое для этого клиента, заштриховано на ней без названия.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>{side} done</source>
        <translation>{side}: готово</translation>
    </message>
    <message>
        <source>then {side} {time}</source>
        <translation>затем {side} {time}</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>этап {number} из {count}</translation>
    </message>
    <message>
        <source>Current stage {title} ({term}), {side}</source>
        <translation>Текущий этап {title} ({term}), {side}</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Начало через {time}</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>Осталось {time}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>press Next</source>
        <translation>нажмите «Вперёд»</translation>
    </message>
    <message>
        <source>press Next:</source>
        <translation>нажмите «Вперёд»:</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>конец сеанса</translation>
    </message>
    <message>
        <source>Closed place</source>
        <translation>Закрытое место</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Не касаться</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>Ещё %n предупреждение</numerusform>
            <numerusform>Ещё %n предупреждения</numerusform>
            <numerusform>Ещё %n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is running</source>
        <translation>Сеанс не идёт</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Сеанс окончен</translation>
    </message>
</context>
<context>
    <name>RowFaces</name>
    <message>
        <source>Cleared</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>last time: {answer}</source>
        <translation>в прошлый раз: {answer}</translation>
    </message>
    <message>
        <source>may stay open</source>
        <translation>можно не отвечать</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked</source>
        <translation>
            <numerusform>отмечено %n место</numerusform>
            <numerusform>отмечено %n места</numerusform>
            <numerusform>отмечено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ScreeningCards</name>
    <message>
        <source>This cannot be a blood pressure. Measure again and write it as 128 / 82.</source>
        <translation>Такого давления не бывает. Измерьте снова и запишите как 128 / 82.</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Pressed twice: counted once</source>
        <translation>Нажато дважды: засчитано один раз</translation>
    </message>
    <message>
        <source>Pressed: {word}</source>
        <translation>Нажато: {word}</translation>
    </message>
    <message>
        <source>Not taken: {word}</source>
        <translation>Не принято: {word}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message numerus="yes">
        <source>%n second(s) added</source>
        <translation>
            <numerusform>добавлена %n секунда</numerusform>
            <numerusform>добавлены %n секунды</numerusform>
            <numerusform>добавлено %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The last press was taken back</source>
        <translation>Последнее нажатие отменено</translation>
    </message>
</context>
<context>
    <name>SessionFace</name>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>until the start</source>
        <translation>до начала</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>ПАУЗА</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>ЖДЁТ</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>СВЕРХ</translation>
    </message>
    <message>
        <source>{actual}
of {planned}</source>
        <translation>{actual}
из {planned}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>сокращено</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>{title}: {low} to {high}</source>
        <translation>{title}: от {low} до {high}</translation>
    </message>
    <message>
        <source>{zone}: {level} at most</source>
        <translation>{zone}: не больше {level}</translation>
    </message>
    <message>
        <source>Working, {side}: {zones}.</source>
        <translation>Работа, {side}: {zones}.</translation>
    </message>
    <message>
        <source>Closed: {zones}.</source>
        <translation>Закрыто: {zones}.</translation>
    </message>
    <message>
        <source>Limited: {zones}.</source>
        <translation>Ограничено: {zones}.</translation>
    </message>
    <message>
        <source>Closed for this client: {places}.</source>
        <translation>Закрыто у этого клиента: {places}.</translation>
    </message>
    <message>
        <source>Only next to: {zone}.</source>
        <translation>Только рядом: {zone}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Начало через {time}</translation>
    </message>
    <message>
        <source>Time left {time}</source>
        <translation>Осталось {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>then</source>
        <translation>затем</translation>
    </message>
    <message>
        <source>stage {number} of {count}</source>
        <translation>этап {number} из {count}</translation>
    </message>
    <message>
        <source>Current stage {title} ({term}), {side}</source>
        <translation>Текущий этап {title} ({term}), {side}</translation>
    </message>
    <message>
        <source>{low} to {high} times; may be ended on them from {time} on</source>
        <translation>{low}–{high} раз; после {time} можно закончить по счёту</translation>
    </message>
    <message>
        <source>{low} to {high} times done? Next ends the stage.</source>
        <translation>{low}–{high} раз сделано? «Вперёд» закончит этап.</translation>
    </message>
    <message>
        <source>This mode is done. Press Next to finish, or choose another mode to go on there.</source>
        <translation>Этот режим закончен. «Вперёд» завершит сеанс; или выберите другой режим и продолжайте там.</translation>
    </message>
    <message>
        <source>Waits for you, press Next. {next}</source>
        <translation>Ждёт вас, нажмите «Вперёд». {next}</translation>
    </message>
    <message>
        <source>Next: &lt;b&gt;end of the session&lt;/b&gt;</source>
        <translation>Далее: &lt;b&gt;конец сеанса&lt;/b&gt;</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>слева и справа</translation>
    </message>
    <message>
        <source>Next: &lt;b&gt;{title}&lt;/b&gt; {time}, {sides}</source>
        <translation>Далее: &lt;b&gt;{title}&lt;/b&gt; {time}, {sides}</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Давление</translation>
    </message>
</context>
<context>
    <name>SessionSpots</name>
    <message>
        <source>Painful spots: {spots}.</source>
        <translation>Болезненные точки: {spots}.</translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation>боль {score}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Вернуть всё на этой странице к исходному</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Отменить сброс</translation>
    </message>
    <message>
        <source>Everything on this page as it was before the reset</source>
        <translation>Всё на этой странице как до сброса</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SettingsSidebar</name>
    <message>
        <source>Search settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Finds pages and settings by their words (Ctrl+F)</source>
        <translation>Находит страницы и настройки по словам (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Nothing found; try another word</source>
        <translation>Ничего не найдено; попробуйте другое слово</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>Найдена %n страница</numerusform>
            <numerusform>Найдены %n страницы</numerusform>
            <numerusform>Найдено %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>As printed</source>
        <translation>Как на печати</translation>
    </message>
    <message>
        <source>White paper, which is bright in a dark room</source>
        <translation>Белая бумага; в тёмной комнате она ярко светит</translation>
    </message>
</context>
<context>
    <name>SleepDialog</name>
    <message>
        <source>The computer was asleep for {length}</source>
        <translation>Компьютер спал {length}</translation>
    </message>
    <message>
        <source>The computer was asleep</source>
        <translation>Компьютер спал</translation>
    </message>
    <message>
        <source>The session stands as of falling asleep. What becomes of the time?</source>
        <translation>Сеанс стоит с того момента, как компьютер уснул. Что делать со временем?</translation>
    </message>
    <message>
        <source>Go on from where it was</source>
        <translation>Продолжить с того же места</translation>
    </message>
    <message>
        <source>Count the time as work</source>
        <translation>Засчитать время как работу</translation>
    </message>
    <message>
        <source>At most to the end of the stage, which then waits for Next</source>
        <translation>Не дальше конца этапа, который затем ждёт «Вперёд»</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Остановить сеанс</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Play the sound</source>
        <translation>Проиграть звук</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Слышно?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Good. Volume and kinds of cues are in the settings.</source>
        <translation>Хорошо. Громкость и виды сигналов — в настройках.</translation>
    </message>
    <message>
        <source>Turn the speaker on and its volume up, choose it in the system&apos;s sound settings, and play the sound again. A wireless speaker may have fallen asleep.</source>
        <translation>Включите колонку, прибавьте громкость, выберите её в настройках звука системы и проиграйте звук ещё раз. Беспроводная колонка могла заснуть.</translation>
    </message>
    <message>
        <source>No sound device was found: cues are shown by a flash of the window&apos;s frame.</source>
        <translation>Звуковое устройство не найдено: сигналы показывает вспышка рамки окна.</translation>
    </message>
    <message>
        <source>Speak as well: stage, side, the last ten seconds</source>
        <translation>Говорить тоже: этап, сторона, последние десять секунд</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>chime</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>колокольчик</translation>
    </message>
    <message>
        <source>beep</source>
        <translation>писк</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>тихо</translation>
    </message>
    <message>
        <source>Mute: show cues by a flash only</source>
        <translation>Без звука: только вспышка рамки</translation>
    </message>
    <message>
        <source>Wake a wireless speaker before each cue</source>
        <translation>Будить беспроводную колонку перед каждым сигналом</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Что слышно</translation>
    </message>
    <message>
        <source>Cue profile</source>
        <translation>Режим сигналов</translation>
    </message>
    <message>
        <source>Soft leaves out the ten seconds and is quieter. What is not heard is shown by a flash of the window&apos;s frame.</source>
        <translation>«Мягко» пропускает сигнал десяти секунд и звучит тише. Вместо того, что не слышно, вспыхивает рамка окна.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>About a second before each cue it gets a very quiet tone, so that it misses no beginning.</source>
        <translation>Примерно за секунду до сигнала она получает очень тихий тон, чтобы не пропустить начало.</translation>
    </message>
    <message>
        <source>Each cue</source>
        <translation>Каждый сигнал</translation>
    </message>
    <message>
        <source>Own sound for: {cue}</source>
        <translation>Свой звук: {cue}</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>Звуки (*.wav)</translation>
    </message>
</context>
<context>
    <name>SoundPopup</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Mute: show cues by a flash only</source>
        <translation>Без звука: только вспышка рамки</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>Cue profile</source>
        <translation>Режим сигналов</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>Chimes and voice</source>
        <translation>Сигналы и голос</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Soft: fewer and quieter</source>
        <translation>Мягко: реже и тише</translation>
    </message>
    <message>
        <source>Silent: screen only</source>
        <translation>Тихо: только экран</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Начало сеанса</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>Switch of sides</source>
        <translation>Смена стороны</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Осталось десять секунд</translation>
    </message>
    <message>
        <source>Time is up, waiting for you</source>
        <translation>Время вышло, ждёт вас</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Дольше положенного</translation>
    </message>
    <message>
        <source>Other places closed</source>
        <translation>Закрыты другие места</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Конец сеанса</translation>
    </message>
    <message>
        <source>No sound device was found: cues are shown by a flash of the window&apos;s frame.</source>
        <translation>Звуковое устройство не найдено: вместо сигналов вспыхивает рамка окна.</translation>
    </message>
    <message>
        <source>The voice does not answer: chimes alone, and it is tried again by itself.</source>
        <translation>Голос не отвечает: пока только сигналы, программа попробует снова сама.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английского языка</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русского языка</translation>
    </message>
    <message>
        <source>There is no voice for {language}: chimes alone.</source>
        <translation>Нет голоса для {language}: только сигналы.</translation>
    </message>
    <message>
        <source>Install the packages {packages}, then choose the profile again.</source>
        <translation>Установите пакеты {packages}, затем выберите режим снова.</translation>
    </message>
    <message>
        <source>Add one in System Settings, Accessibility, Spoken Content.</source>
        <translation>Добавьте его в Системных настройках: Универсальный доступ, Устный контент.</translation>
    </message>
    <message>
        <source>Add one in Settings, Time &amp; language, Speech.</source>
        <translation>Добавьте его в Параметрах: Время и язык, Голосовые функции.</translation>
    </message>
    <message>
        <source>Raise the volume here and on the speaker. See that nothing is muted, and that the speaker is the system&apos;s output device. Or choose the profile Silent: the window&apos;s frame flashes instead.</source>
        <translation>Прибавьте громкость здесь и на колонке. Проверьте, что звук не выключен и что колонка выбрана в системе как устройство вывода. Или выберите режим «Тихо»: вместо сигналов вспыхивает рамка окна.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Choose another file.</source>
        <translation>Файл {file} не читается. Выберите другой.</translation>
    </message>
    <message>
        <source>{file} is not a WAV file that can be played. Save the sound as WAV (PCM).</source>
        <translation>{file} не является файлом WAV, который можно проиграть. Сохраните звук как WAV (PCM).</translation>
    </message>
    <message>
        <source>{file} is too long ({seconds} s). Cut it to {longest} seconds at most.</source>
        <translation>{file} слишком длинный ({seconds} с). Обрежьте его до {longest} секунд.</translation>
    </message>
    <message>
        <source>{file} is silent, or too quiet to be heard. Make it louder.</source>
        <translation>{file} не слышен: в нём тишина или он слишком тихий. Сделайте его громче.</translation>
    </message>
    <message>
        <source>{file} is clipped: its peaks are cut off. Record or export it quieter.</source>
        <translation>В {file} срезаны пики. Запишите или сохраните его тише.</translation>
    </message>
    <message>
        <source>{file} is too loud and would startle. Make it quieter by half.</source>
        <translation>{file} слишком громкий и может напугать. Сделайте его вдвое тише.</translation>
    </message>
    <message>
        <source>{file} was not taken: this kind of computer cannot read own sounds.</source>
        <translation>Файл «{file}» не принят: на компьютере этого типа свои звуки прочитать нельзя.</translation>
    </message>
    <message>
        <source>{file} could not be copied into the data folder. Is the disk full?</source>
        <translation>Не удалось скопировать {file} в папку данных. Нет места на диске?</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>article {lines}</source>
        <translation>статья {lines}</translation>
    </message>
    <message>
        <source>added {references}</source>
        <translation>добавлено {references}</translation>
    </message>
    <message>
        <source>chosen by the app ({why})</source>
        <translation>выбрано программой ({why})</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources of this page</source>
        <translation>Источники этой страницы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>A: the article, with its line. X: added, with the reference. C: chosen by us.</source>
        <translation>A: статья, с номером строки. X: добавлено, со ссылкой. C: выбрано нами.</translation>
    </message>
    <message>
        <source>Nothing on this page is a clinical statement.</source>
        <translation>На этой странице нет клинических утверждений.</translation>
    </message>
    <message>
        <source>article, {lines}</source>
        <translation>статья, {lines}</translation>
    </message>
    <message>
        <source>our choice: {reason}</source>
        <translation>наш выбор: {reason}</translation>
    </message>
</context>
<context>
    <name>SpeakerCheck</name>
    <message>
        <source>Speaker check</source>
        <translation>Проверка колонки</translation>
    </message>
    <message>
        <source>Plays the cue of a new stage, and the voice if there is one</source>
        <translation>Проигрывает сигнал нового этапа и голос, если он есть</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Вы слышали звук?</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Слышно</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Не слышно</translation>
    </message>
    <message>
        <source>not checked today</source>
        <translation>сегодня не проверена</translation>
    </message>
    <message>
        <source>heard today</source>
        <translation>сегодня слышно</translation>
    </message>
    <message>
        <source>not heard today</source>
        <translation>сегодня не слышно</translation>
    </message>
</context>
<context>
    <name>SpotPopup</name>
    <message>
        <source>Pain at this spot</source>
        <translation>Боль в этом месте</translation>
    </message>
</context>
<context>
    <name>StagesPanel</name>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>{time} to go after the pause</source>
        <translation>ещё {time} после паузы</translation>
    </message>
    <message>
        <source>{time} to go after Next</source>
        <translation>ещё {time} после «Вперёд»</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>окончание в {time}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Time worked so far</source>
        <translation>Отработанное время</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>Verdict {title}. {reason}</source>
        <translation>Заключение: {title}. {reason}</translation>
    </message>
    <message>
        <source>Go to what is still open</source>
        <translation>К тому, что ещё не спрошено</translation>
    </message>
    <message>
        <source>Start the session (Ctrl+Return)</source>
        <translation>Начать сеанс (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Emergency: what to advise</source>
        <translation>Неотложно: что посоветовать</translation>
    </message>
    <message>
        <source>What to advise</source>
        <translation>Что посоветовать</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Stop the session</source>
        <translation>Остановить сеанс</translation>
    </message>
    <message>
        <source>Why does the session end?</source>
        <translation>Почему сеанс заканчивается?</translation>
    </message>
    <message>
        <source>All that was done is kept. A stop can be undone for 10 seconds.</source>
        <translation>Всё сделанное сохранится. Остановку можно отменить в течение 10 секунд.</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Закончено раньше</translation>
    </message>
    <message>
        <source>The client&apos;s wish</source>
        <translation>Желание клиента</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Боль</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Головокружение</translation>
    </message>
    <message>
        <source>Reaction to an aroma</source>
        <translation>Реакция на аромат</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Продолжить сеанс</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Session summary</source>
        <translation>Протокол сеанса</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Массажист</translation>
    </message>
    <message>
        <source>Name, as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Practice, address, phone (optional)</source>
        <translation>Кабинет, адрес, телефон (необязательно)</translation>
    </message>
    <message>
        <source>Practice, address, phone</source>
        <translation>Кабинет, адрес, телефон</translation>
    </message>
    <message>
        <source>Client code (optional)</source>
        <translation>Код клиента (необязательно)</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>for example A-17</source>
        <translation>например, A-17</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What you found, what to do next time</source>
        <translation>Что обнаружено, что сделать в следующий раз</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Sheet preview</source>
        <translation>Вид листа</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Напечатать протокол</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Напечатать лист (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF file (Ctrl+S)</source>
        <translation>Сохранить лист в файл PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>See the sheet as it will be printed</source>
        <translation>Посмотреть лист таким, каким он будет напечатан</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Вернуться к сеансу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the end of the session, for 10 seconds (Ctrl+Z)</source>
        <translation>Отменить окончание сеанса, в течение 10 секунд (Ctrl+Z)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новый сеанс</translation>
    </message>
    <message>
        <source>Leave this summary and prepare the next session (Ctrl+N)</source>
        <translation>Закрыть протокол и подготовить следующий сеанс (Ctrl+N)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Asked before {mode}</source>
        <translation>Спрашивается перед режимом «{mode}»</translation>
    </message>
    <message>
        <source>Paused. {mode} asks this besides:</source>
        <translation>Пауза. Для режима «{mode}» нужно спросить ещё:</translation>
    </message>
    <message>
        <source>Go on with {mode}</source>
        <translation>Продолжить: {mode}</translation>
    </message>
    <message>
        <source>Stay with {mode}</source>
        <translation>Остаться: {mode}</translation>
    </message>
    <message>
        <source>Verdict {title}. {reason}</source>
        <translation>Заключение: {title}. {reason}</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Night, red on black</source>
        <translation>Ночная, красное на чёрном</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Тема: {theme}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Rehearsal, {speed} times faster</source>
        <translation>Репетиция, скорость ×{speed}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Показать данные</translation>
    </message>
    <message>
        <source>Show the client&apos;s data again. No password: the lock keeps them from eyes that pass by, the computer&apos;s own lock keeps them from hands.</source>
        <translation>Снова показать данные клиента. Без пароля: это защита от случайного взгляда, от чужих рук защищает блокировка самого компьютера.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sources of what is on the screen (F2)</source>
        <translation>Источники того, что на экране (F2)</translation>
    </message>
    <message>
        <source>Sources of this page</source>
        <translation>Источники этой страницы</translation>
    </message>
    <message>
        <source>Room display (F11)</source>
        <translation>Экран для кабинета (F11)</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>session {number} of {count}</source>
        <translation>сеанс {number} из {count}</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>сеанс {number}</translation>
    </message>
    <message>
        <source>Client {code}, {session}</source>
        <translation>Клиент {code}, {session}</translation>
    </message>
    <message>
        <source>Step {number} of 3: {name}</source>
        <translation>Шаг {number} из 3: {name}</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>As chosen</source>
        <translation>Как выбран</translation>
    </message>
    <message>
        <source>This day lies in the future: choose the day of the prescription.</source>
        <translation>Этот день ещё не наступил: выберите день назначения.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Stop: no massage</source>
        <translation>Стоп: массажа нет</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>article, {lines}</source>
        <translation>статья, {lines}</translation>
    </message>
    <message>
        <source>added to the article</source>
        <translation>добавлено к статье</translation>
    </message>
    <message>
        <source>our rule</source>
        <translation>наше правило</translation>
    </message>
    <message>
        <source>{list} and {n} more</source>
        <translation>{list} и ещё {n}</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) not asked yet</source>
        <translation>
            <numerusform>Не спрошена %n группа</numerusform>
            <numerusform>Не спрошены %n группы</numerusform>
            <numerusform>Не спрошено %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) closed</source>
        <translation>
            <numerusform>Закрыто %n место</numerusform>
            <numerusform>Закрыто %n места</numerusform>
            <numerusform>Закрыто %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) removed</source>
        <translation>
            <numerusform>Убран %n этап</numerusform>
            <numerusform>Убрано %n этапа</numerusform>
            <numerusform>Убрано %n этапов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by {doctor}, {day}.</source>
        <translation>Разрешил(а) {doctor}, {day}.</translation>
    </message>
    <message>
        <source>no percussion</source>
        <translation>без ударных приёмов</translation>
    </message>
    <message>
        <source>no vibration</source>
        <translation>без вибрации</translation>
    </message>
    <message>
        <source>no stretching</source>
        <translation>без растягивания</translation>
    </message>
    <message>
        <source>no vibration device</source>
        <translation>без вибромассажного аппарата</translation>
    </message>
    <message>
        <source>no cupping</source>
        <translation>без банок</translation>
    </message>
    <message>
        <source>pressure {cap} at most</source>
        <translation>давление не выше {cap}</translation>
    </message>
    <message>
        <source>A doctor first</source>
        <translation>Сначала врач</translation>
    </message>
    <message>
        <source>{title}, {total}.</source>
        <translation>{title}, {total}.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>The session is complete</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The session was ended early</source>
        <translation>Сеанс закончен раньше</translation>
    </message>
    <message>
        <source>{start} to {end}, planned {planned}</source>
        <translation>{start}–{end}, по плану {planned}</translation>
    </message>
    <message>
        <source>Rehearsal: not the record of a treatment</source>
        <translation>Репетиция: не запись о лечении</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>речь</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>говорить</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>объявлять</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>читать вслух</translation>
    </message>
    <message>
        <source>Speak after the chimes</source>
        <translation>Говорить после сигналов</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Проверить голос</translation>
    </message>
    <message>
        <source>One short sentence at each stage: its name, length, hands and direction; the switch of sides, the last ten seconds, the end. This is the cue profile “Chimes and voice”.</source>
        <translation>Одна короткая фраза на каждом этапе: название, длительность, руки и направление; смена стороны, последние десять секунд, конец. Это режим «Сигналы и голос».</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>Какой голос</translation>
    </message>
    <message>
        <source>It speaks the language of the program.</source>
        <translation>Он говорит на языке программы.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Громкость голоса</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
</context>
<context>
    <name>WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Sources of this page</source>
        <translation>Источники этой страницы</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Сохранить диагностику…</translation>
    </message>
    <message>
        <source>About Massage Desktop</source>
        <translation>О программе Massage Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Back up records…</source>
        <translation>Сделать резервную копию записей…</translation>
    </message>
    <message>
        <source>Restore records…</source>
        <translation>Восстановить записи…</translation>
    </message>
    <message>
        <source>{action} (once the session is over)</source>
        <translation>{action} (когда закончится сеанс)</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Следующий клиент</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Скрыть данные клиента</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Скрывать, когда никого нет</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>All docks back in place</source>
        <translation>Вернуть все панели на место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>LEFT</source>
        <translation>СЛЕВА</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>СПРАВА</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>ОБЕ СТОРОНЫ</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>левая сторона</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>правая сторона</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>left, beside {vertebra}</source>
        <translation>слева, рядом с {vertebra}</translation>
    </message>
    <message>
        <source>right, beside {vertebra}</source>
        <translation>справа, рядом с {vertebra}</translation>
    </message>
    <message>
        <source>on the midline, at {vertebra}</source>
        <translation>по средней линии, на уровне {vertebra}</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Шея</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Спина</translation>
    </message>
    <message>
        <source>Lumbar</source>
        <translation>Поясница</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Остановиться</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ограничено</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>next</source>
        <translation>затем</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>ограничено</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>давление</translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation>{level} из 5</translation>
    </message>
    <message>
        <source>{low} to {high} of 5</source>
        <translation>{low}–{high} из 5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>слабая</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>умеренная</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>сильная</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>самая сильная</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
</TS>
