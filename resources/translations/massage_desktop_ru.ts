<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&lt;h3&gt;Massage Desktop {version}&lt;/h3&gt;&lt;p&gt;A session timer and guide for massage therapists.&lt;/p&gt;&lt;p&gt;The protocols come from one article on therapeutic back massage. What the article says is marked A, what was added from other sources X, and what we chose ourselves C.&lt;/p&gt;&lt;p&gt;The stage tables must be confirmed by a professional before clinical use. This is no medical device and gives no medical advice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Massage Desktop {version}&lt;/h3&gt;&lt;p&gt;Таймер и подсказчик сеанса для массажистов.&lt;/p&gt;&lt;p&gt;Протоколы взяты из одной статьи о лечебном массаже спины. Сказанное в статье отмечено буквой A, добавленное из других источников — X, выбранное нами — C.&lt;/p&gt;&lt;p&gt;До применения на практике таблицы этапов должен подтвердить специалист. Программа не является медицинским изделием и не даёт медицинских рекомендаций.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Massage Desktop</source>
        <translation>О программе Massage Desktop</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Keys&lt;/h3&gt;&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Return&lt;/b&gt;&lt;/td&gt;&lt;td&gt;start the session&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Space&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pause, go on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Down&lt;/b&gt; or &lt;b&gt;Right&lt;/b&gt;&lt;/td&gt;&lt;td&gt;next stage&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Up&lt;/b&gt; or &lt;b&gt;Left&lt;/b&gt;&lt;/td&gt;&lt;td&gt;previous stage&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Plus&lt;/b&gt;&lt;/td&gt;&lt;td&gt;30 seconds more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;switch side&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;take back the last press, for 10 seconds&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F11&lt;/b&gt;, &lt;b&gt;Escape&lt;/b&gt;&lt;/td&gt;&lt;td&gt;room display, and back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+P&lt;/b&gt;, &lt;b&gt;Ctrl+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;print the summary, save it as PDF&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;new session&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;h3&gt;Клавиши&lt;/h3&gt;&lt;table cellspacing=&apos;6&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;начать сеанс&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Пробел&lt;/b&gt;&lt;/td&gt;&lt;td&gt;пауза, продолжить&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Down&lt;/b&gt; или &lt;b&gt;стрелка вправо&lt;/b&gt;&lt;/td&gt;&lt;td&gt;следующий этап&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Page Up&lt;/b&gt; или &lt;b&gt;стрелка влево&lt;/b&gt;&lt;/td&gt;&lt;td&gt;предыдущий этап&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Плюс&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ещё 30 секунд&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;сменить сторону&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&lt;/td&gt;&lt;td&gt;отменить последнее нажатие, 10 секунд&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F11&lt;/b&gt;, &lt;b&gt;Escape&lt;/b&gt;&lt;/td&gt;&lt;td&gt;экран для кабинета и обратно&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+P&lt;/b&gt;, &lt;b&gt;Ctrl+S&lt;/b&gt;&lt;/td&gt;&lt;td&gt;напечатать протокол сеанса, сохранить в PDF&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+N&lt;/b&gt;&lt;/td&gt;&lt;td&gt;новый сеанс&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык сменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
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
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>No protocol could be read, so there is nothing to run.</source>
        <translation>Ни один протокол не удалось прочитать, запускать нечего.</translation>
    </message>
    <message>
        <source>article, {lines}</source>
        <translation>статья, {lines}</translation>
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
        <source>Make sure first that this client may be massaged: massage has contraindications (article, L196).</source>
        <translation>Сначала убедитесь, что этому клиенту можно делать массаж: у массажа есть противопоказания (статья, L196).</translation>
    </message>
    <message numerus="yes">
        <source>course: %n session(s) at least</source>
        <translation>
            <numerusform>курс: не меньше %n сеанса</numerusform>
            <numerusform>курс: не меньше %n сеансов</numerusform>
            <numerusform>курс: не меньше %n сеансов</numerusform>
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
    <message>
        <source>left and right</source>
        <translation>слева и справа</translation>
    </message>
    <message>
        <source>Verdict {title}. {reason}</source>
        <translation>Заключение: {title}. {reason}</translation>
    </message>
    <message>
        <source>Start the session (Ctrl+Return)</source>
        <translation>Начать сеанс (Ctrl+Enter)</translation>
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
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Session of the course</source>
        <translation>Сеанс курса</translation>
    </message>
    <message>
        <source>This protocol depends on the number of the session</source>
        <translation>Этот протокол зависит от номера сеанса</translation>
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
        <source>Record</source>
        <translation>Запись</translation>
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
        <source>Before the start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Stages of this session</source>
        <translation>Этапы этого сеанса</translation>
    </message>
    <message>
        <source>Where to work</source>
        <translation>Где работать</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Карта тела</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Начать через</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Начать сеанс</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Начать сеанс</translation>
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
        <source>Asked before this mode</source>
        <translation>Вопрос перед этим режимом</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No, stay with the present mode</source>
        <translation>Нет, остаться в этом режиме</translation>
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
    <name>SoundDesk</name>
    <message>
        <source>No sound device was found: cues are shown by a flash of the window&apos;s frame.</source>
        <translation>Звуковое устройство не найдено: вместо сигналов вспыхивает рамка окна.</translation>
    </message>
</context>
<context>
    <name>SoundPopup</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>No sound device was found: cues are shown by a flash of the window&apos;s frame.</source>
        <translation>Звуковое устройство не найдено: вместо сигналов вспыхивает рамка окна.</translation>
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
        <source>Rehearsal only</source>
        <translation>Только репетиция</translation>
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
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Room display (F11)</source>
        <translation>Экран для кабинета (F11)</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Экран для кабинета</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Rehearsal only</source>
        <translation>Только репетиция</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ask whether a doctor has excluded hernia and subluxation (article, L39).</source>
        <translation>Спросите, исключил ли врач грыжу и подвывих (статья, L39).</translation>
    </message>
    <message>
        <source>One question not asked yet</source>
        <translation>Один вопрос ещё не задан</translation>
    </message>
    <message>
        <source>The neck is not massaged until a doctor has excluded hernia and subluxation (article, L39).</source>
        <translation>Шею не массируют, пока врач не исключит грыжу и подвывих (статья, L39).</translation>
    </message>
    <message>
        <source>A doctor first</source>
        <translation>Сначала врач</translation>
    </message>
    <message>
        <source>This condition needs its screening first.</source>
        <translation>Для этого состояния сначала нужен опрос.</translation>
    </message>
    <message>
        <source>A doctor has excluded hernia and subluxation.</source>
        <translation>Врач исключил грыжу и подвывих.</translation>
    </message>
    <message>
        <source>{title}, {total}.</source>
        <translation>{title}, {total}.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
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
        <source>{start} to {end}, planned {planned}</source>
        <translation>{start}–{end}, по плану {planned}</translation>
    </message>
    <message>
        <source>Rehearsal: not the record of a treatment</source>
        <translation>Репетиция: не запись о лечении</translation>
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
        <source>About Massage Desktop</source>
        <translation>О программе Massage Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>All docks back in place</source>
        <translation>Вернуть все панели на место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
</context>
</TS>
