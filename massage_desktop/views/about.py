"""What the program is, where its content comes from, and its keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from massage_desktop import __version__


def show_about(window: QWidget) -> None:
    """What this is, and what it is not."""
    text = QCoreApplication.translate(
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
    title = QCoreApplication.translate("About", "About Massage Desktop")
    QMessageBox.about(window, title, text.format(version=__version__))


def show_keys(window: QWidget) -> None:
    """All keys on one page."""
    text = QCoreApplication.translate(
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
        "<tr><td><b>Ctrl+L</b></td><td>lock: hide the client's data</td></tr></table>",
    )
    QMessageBox.about(window, QCoreApplication.translate("About", "Keys"), text)
