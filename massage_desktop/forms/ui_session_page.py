# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from massage_desktop.widgets.clock_ring import ClockRing
from massage_desktop.widgets.fit_label import FitLabel
from massage_desktop.widgets.line_label import LineLabel
from massage_desktop.widgets.pressure_dots import PressureDots
from massage_desktop.widgets.side_plate import SidePlate

class Ui_SessionPage(object):
    def setupUi(self, SessionPage):
        if not SessionPage.objectName():
            SessionPage.setObjectName(u"SessionPage")
        SessionPage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(SessionPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(SessionPage)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inner = QWidget()
        self.inner.setObjectName(u"inner")
        self.content = QVBoxLayout(self.inner)
        self.content.setSpacing(6)
        self.content.setObjectName(u"content")
        self.content.setContentsMargins(16, 12, 16, 8)
        self.banner = QLabel(self.inner)
        self.banner.setObjectName(u"banner")
        self.banner.setProperty(u"role", u"banner")
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.banner)

        self.title = FitLabel(self.inner)
        self.title.setObjectName(u"title")

        self.content.addWidget(self.title)

        self.subtitle = QLabel(self.inner)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"term")
        self.subtitle.setWordWrap(True)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.subtitle)

        self.clock = QHBoxLayout()
        self.clock.setSpacing(24)
        self.clock.setObjectName(u"clock")
        self.clock.setContentsMargins(0, 0, 0, 0)
        self.left_plate = SidePlate(self.inner)
        self.left_plate.setObjectName(u"left_plate")

        self.clock.addWidget(self.left_plate)

        self.ring = ClockRing(self.inner)
        self.ring.setObjectName(u"ring")

        self.clock.addWidget(self.ring)

        self.right_plate = SidePlate(self.inner)
        self.right_plate.setObjectName(u"right_plate")

        self.clock.addWidget(self.right_plate)

        self.clock.setStretch(0, 1)
        self.clock.setStretch(1, 2)
        self.clock.setStretch(2, 1)

        self.content.addLayout(self.clock)

        self.hands = QLabel(self.inner)
        self.hands.setObjectName(u"hands")
        self.hands.setProperty(u"role", u"hands")
        self.hands.setWordWrap(True)
        self.hands.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.hands)

        self.direction = QLabel(self.inner)
        self.direction.setObjectName(u"direction")
        self.direction.setProperty(u"role", u"direction")
        self.direction.setWordWrap(True)
        self.direction.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.direction)

        self.repetitions = QLabel(self.inner)
        self.repetitions.setObjectName(u"repetitions")
        self.repetitions.setProperty(u"role", u"next")
        self.repetitions.setWordWrap(True)
        self.repetitions.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.repetitions)

        self.pressure_row = QWidget(self.inner)
        self.pressure_row.setObjectName(u"pressure_row")
        self.pressure = QHBoxLayout(self.pressure_row)
        self.pressure.setSpacing(10)
        self.pressure.setObjectName(u"pressure")
        self.pressure.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pressure.addItem(self.spacer_1)

        self.pressure_word = QLabel(self.pressure_row)
        self.pressure_word.setObjectName(u"pressure_word")
        self.pressure_word.setProperty(u"role", u"next")

        self.pressure.addWidget(self.pressure_word)

        self.dots = PressureDots(self.pressure_row)
        self.dots.setObjectName(u"dots")

        self.pressure.addWidget(self.dots)

        self.pressure_value = QLabel(self.pressure_row)
        self.pressure_value.setObjectName(u"pressure_value")
        self.pressure_value.setProperty(u"role", u"strong")

        self.pressure.addWidget(self.pressure_value)

        self.pressure_limit = LineLabel(self.pressure_row)
        self.pressure_limit.setObjectName(u"pressure_limit")
        self.pressure_limit.setWordWrap(True)
        self.pressure_limit.setProperty(u"role", u"next")

        self.pressure.addWidget(self.pressure_limit)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pressure.addItem(self.spacer_2)


        self.content.addWidget(self.pressure_row)

        self.notice = QLabel(self.inner)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.content.addWidget(self.notice)

        self.content.setStretch(3, 1)
        self.area.setWidget(self.inner)

        self.column.addWidget(self.area)

        self.next_bar = QFrame(SessionPage)
        self.next_bar.setObjectName(u"next_bar")
        self.next_bar.setProperty(u"role", u"next-bar")
        self.next_row = QHBoxLayout(self.next_bar)
        self.next_row.setSpacing(8)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setContentsMargins(16, 10, 16, 10)
        self.next_stage = QLabel(self.next_bar)
        self.next_stage.setObjectName(u"next_stage")
        self.next_stage.setProperty(u"role", u"next")
        self.next_stage.setWordWrap(True)
        self.next_stage.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.next_row.addWidget(self.next_stage)


        self.column.addWidget(self.next_bar)

        self.column.setStretch(0, 1)

        self.retranslateUi(SessionPage)
    # setupUi

    def retranslateUi(self, SessionPage):
        self.pressure_word.setText(QCoreApplication.translate("SessionPage", u"Pressure", None))
        pass
    # retranslateUi

