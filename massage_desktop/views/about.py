"""What the program is, where its content comes from, and its keys."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from massage_desktop import __version__
from massage_desktop.devices.keymap import KeyMap
from massage_desktop.views.press_words import device_table
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed

WIDTH, SPACE = 620, 60  # px: of the text, and what the window has besides


class PageDialog(QDialog, Themed):
    """A page of text, as high as it is while the screen has room, else scrolled. Not modal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QTextBrowser(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Title and text in the language of now."""
        raise NotImplementedError

    def say(self, title: str, html: str) -> None:
        """Show them."""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)
        self.text.setHtml(html)

    def set_theme(self, theme: Theme) -> None:
        """Be as large as the text wants."""
        page = QTextDocument()
        page.setDefaultFont(theme.font(15))
        page.setHtml(self.text.toHtml())
        page.setTextWidth(theme.px(WIDTH))
        wanted = page.size().toSize().grownBy(self.contentsMargins())
        self.resize(fitted(self, theme.px(WIDTH + SPACE), wanted.height() + theme.px(2 * SPACE)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class AboutDialog(PageDialog):
    """What this is, and what it is not."""

    def retranslate(self) -> None:
        title = QCoreApplication.translate("About", "About Massage Desktop")
        self.say(title, _about().format(version=__version__))


class KeysDialog(PageDialog):
    """All keys on one page, those of the pedal or remote below."""

    def __init__(self, keymap: KeyMap, parent: QWidget) -> None:
        self._keymap = keymap
        super().__init__(parent)

    def retranslate(self) -> None:
        self.say(QCoreApplication.translate("About", "Keys"), _keys() + device_table(self._keymap))


def _about() -> str:
    """As HTML with a place for the version."""
    return QCoreApplication.translate(
        "About",
        "<h3>Massage Desktop {version}</h3>"
        "<p>A session timer and guide for massage therapists.</p>"
        "<p>The protocols, conditions, contraindications, oils and aftercare come from one article on "
        "therapeutic back massage, written for lay readers and without references of its own. What the "
        "article says is marked A, with its line; what was added from other sources X, with the reference; "
        "what we chose ourselves C, with the reason. F2 shows them for all that is on the screen.</p>"
        "<p>Where the article disagrees with itself or with those sources the stricter word holds, and "
        "the questions say so. Some of its claims are left out, as nothing supports them.</p>"
        "<p>The stage tables and the screening questions must be confirmed by a professional before "
        "clinical use. This is no medical device and gives no medical advice.</p>",
    )


def _keys() -> str:
    """As HTML."""
    return QCoreApplication.translate(
        "About",
        "<h3>Keys</h3><table cellspacing='6'>"
        "<tr><td><b>Ctrl+Return</b></td><td>start the session, or go to what is not asked yet</td></tr>"
        "<tr><td><b>Space</b></td><td>pause, go on</td></tr>"
        "<tr><td><b>Page Down</b> or <b>Right</b></td><td>next stage</td></tr>"
        "<tr><td><b>Page Up</b> or <b>Left</b></td><td>previous stage</td></tr>"
        "<tr><td><b>Plus</b></td><td>30 seconds more</td></tr>"
        "<tr><td><b>S</b></td><td>switch side</td></tr>"
        "<tr><td><b>E</b></td><td>pain or event</td></tr>"
        "<tr><td><b>Ctrl+Z</b></td><td>take back the last press, for 10 seconds</td></tr>"
        "<tr><td><b>F2</b></td><td>the sources of what is on the screen</td></tr>"
        "<tr><td><b>F11</b>, <b>Escape</b></td><td>room display, and back</td></tr>"
        "<tr><td><b>Ctrl+P</b>, <b>Ctrl+S</b></td><td>print the summary, save it as PDF</td></tr>"
        "<tr><td><b>Ctrl+N</b></td><td>next client</td></tr>"
        "<tr><td><b>Ctrl+H</b></td><td>history of all sessions</td></tr>"
        "<tr><td><b>Ctrl+,</b></td><td>settings</td></tr>"
        "<tr><td><b>Ctrl+L</b></td><td>lock: hide the client's data</td></tr></table>",
    )
