"""A figure that changes must not move the window."""

from pytestqt.qtbot import QtBot

from massage_desktop.widgets.steady_label import SteadyLabel


def test_the_size_follows_the_number_of_digits_not_their_shapes(qtbot: QtBot) -> None:
    label = SteadyLabel()
    qtbot.addWidget(label)
    label.set_figure("1:11")
    narrow = label.size()
    label.set_figure("8:08")
    assert (label.text(), label.size()) == ("8:08", narrow)
    label.set_figure("10:00")
    assert label.width() > narrow.width()


def test_the_text_fits(qtbot: QtBot) -> None:
    label = SteadyLabel()
    qtbot.addWidget(label)
    label.set_figure("9:46")
    assert label.fontMetrics().horizontalAdvance("9:46") <= label.width()
