# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'alarm_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.verdict_banner import VerdictBanner

class Ui_AlarmDialog(object):
    def setupUi(self, AlarmDialog):
        if not AlarmDialog.objectName():
            AlarmDialog.setObjectName(u"AlarmDialog")
        self.column = QVBoxLayout(AlarmDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 16)
        self.banner = VerdictBanner(AlarmDialog)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.source = QLabel(AlarmDialog)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"role", u"detail")
        self.source.setWordWrap(True)

        self.column.addWidget(self.source)

        self.area = FollowingArea(AlarmDialog)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.signs = QWidget()
        self.signs.setObjectName(u"signs")
        self.grid = QGridLayout(self.signs)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.area.setWidget(self.signs)

        self.column.addWidget(self.area)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.end_button = ActionButton(AlarmDialog)
        self.end_button.setObjectName(u"end_button")

        self.buttons.addWidget(self.end_button)

        self.spacer_1 = QSpacerItem(24, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.go_on_button = ActionButton(AlarmDialog)
        self.go_on_button.setObjectName(u"go_on_button")

        self.buttons.addWidget(self.go_on_button)


        self.column.addLayout(self.buttons)


        self.retranslateUi(AlarmDialog)
    # setupUi

    def retranslateUi(self, AlarmDialog):
        AlarmDialog.setWindowTitle(QCoreApplication.translate("AlarmDialog", u"The session stands still", None))
        self.go_on_button.setText(QCoreApplication.translate("AlarmDialog", u"Go on", None))
#if QT_CONFIG(accessibility)
        self.go_on_button.setAccessibleName(QCoreApplication.translate("AlarmDialog", u"Go on with the session", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

