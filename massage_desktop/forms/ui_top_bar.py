# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'top_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QWidget)

from massage_desktop.widgets.chip import Chip
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.segmented import SegmentedControl

class Ui_TopBar(object):
    def setupUi(self, TopBar):
        if not TopBar.objectName():
            TopBar.setObjectName(u"TopBar")
        self.row = QHBoxLayout(TopBar)
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(12, 6, 12, 6)
        self.menu_button = QToolButton(TopBar)
        self.menu_button.setObjectName(u"menu_button")
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.row.addWidget(self.menu_button)

        self.modes = SegmentedControl(TopBar)
        self.modes.setObjectName(u"modes")

        self.row.addWidget(self.modes)

        self.protocol = ElidingBox(TopBar)
        self.protocol.setObjectName(u"protocol")
        self.protocol.setMinimumSize(QSize(160, 44))
        self.protocol.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.row.addWidget(self.protocol)

        self.spacer_1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer_1)

        self.rehearsal = QLabel(TopBar)
        self.rehearsal.setObjectName(u"rehearsal")
        self.rehearsal.setProperty(u"role", u"banner")

        self.row.addWidget(self.rehearsal)

        self.unlock_button = QPushButton(TopBar)
        self.unlock_button.setObjectName(u"unlock_button")
        self.unlock_button.setProperty(u"role", u"primary")

        self.row.addWidget(self.unlock_button)

        self.steps = QLabel(TopBar)
        self.steps.setObjectName(u"steps")

        self.row.addWidget(self.steps)

        self.spacer_2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer_2)

        self.chip = Chip(TopBar)
        self.chip.setObjectName(u"chip")

        self.row.addWidget(self.chip)

        self.sound_button = QToolButton(TopBar)
        self.sound_button.setObjectName(u"sound_button")
        self.sound_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.sound_button)

        self.theme_button = QToolButton(TopBar)
        self.theme_button.setObjectName(u"theme_button")
        self.theme_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.theme_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.theme_button)

        self.sources_button = QToolButton(TopBar)
        self.sources_button.setObjectName(u"sources_button")
        self.sources_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.sources_button)

        self.room_button = QToolButton(TopBar)
        self.room_button.setObjectName(u"room_button")
        self.room_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.row.addWidget(self.room_button)


        self.retranslateUi(TopBar)
    # setupUi

    def retranslateUi(self, TopBar):
#if QT_CONFIG(tooltip)
        self.menu_button.setToolTip(QCoreApplication.translate("TopBar", u"Menu", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.menu_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Menu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.modes.setAccessibleName(QCoreApplication.translate("TopBar", u"Mode", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.protocol.setAccessibleName(QCoreApplication.translate("TopBar", u"Protocol", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.protocol.setToolTip(QCoreApplication.translate("TopBar", u"Protocol", None))
#endif // QT_CONFIG(tooltip)
        self.unlock_button.setText(QCoreApplication.translate("TopBar", u"Unlock", None))
#if QT_CONFIG(tooltip)
        self.unlock_button.setToolTip(QCoreApplication.translate("TopBar", u"Show the client's data again. No password: the lock keeps them from eyes that pass by, the computer's own lock keeps them from hands.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.sound_button.setToolTip(QCoreApplication.translate("TopBar", u"Sound", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sound_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Sound", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.theme_button.setToolTip(QCoreApplication.translate("TopBar", u"Theme", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.theme_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Theme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sources_button.setToolTip(QCoreApplication.translate("TopBar", u"Sources of what is on the screen (F2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.sources_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Sources of this page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.room_button.setToolTip(QCoreApplication.translate("TopBar", u"Room display (F11)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.room_button.setAccessibleName(QCoreApplication.translate("TopBar", u"Room display", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

