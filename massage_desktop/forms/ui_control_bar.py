# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'control_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QWidget)

from massage_desktop.widgets.action_button import ActionButton

class Ui_ControlBar(object):
    def setupUi(self, ControlBar):
        if not ControlBar.objectName():
            ControlBar.setObjectName(u"ControlBar")
        self.row = QHBoxLayout(ControlBar)
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(12, 12, 12, 12)
        self.previous_button = ActionButton(ControlBar)
        self.previous_button.setObjectName(u"previous_button")

        self.row.addWidget(self.previous_button)

        self.pause_button = ActionButton(ControlBar)
        self.pause_button.setObjectName(u"pause_button")

        self.row.addWidget(self.pause_button)

        self.next_button = ActionButton(ControlBar)
        self.next_button.setObjectName(u"next_button")

        self.row.addWidget(self.next_button)

        self.extend_button = ActionButton(ControlBar)
        self.extend_button.setObjectName(u"extend_button")

        self.row.addWidget(self.extend_button)

        self.side_button = ActionButton(ControlBar)
        self.side_button.setObjectName(u"side_button")

        self.row.addWidget(self.side_button)

        self.undo_button = ActionButton(ControlBar)
        self.undo_button.setObjectName(u"undo_button")

        self.row.addWidget(self.undo_button)

        self.spacer_1 = QSpacerItem(16, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer_1)

        self.event_button = ActionButton(ControlBar)
        self.event_button.setObjectName(u"event_button")

        self.row.addWidget(self.event_button)

        self.stop_button = ActionButton(ControlBar)
        self.stop_button.setObjectName(u"stop_button")

        self.row.addWidget(self.stop_button)


        self.retranslateUi(ControlBar)
    # setupUi

    def retranslateUi(self, ControlBar):
        self.previous_button.setText(QCoreApplication.translate("ControlBar", u"Previous", None))
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Previous stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("ControlBar", u"Go back to the stage before (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.pause_button.setText(QCoreApplication.translate("ControlBar", u"Pause", None))
#if QT_CONFIG(accessibility)
        self.pause_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Pause", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pause_button.setToolTip(QCoreApplication.translate("ControlBar", u"Pause or go on (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("ControlBar", u"Next", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Next stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("ControlBar", u"End this stage and go on (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.extend_button.setText(QCoreApplication.translate("ControlBar", u"+30 s", None))
#if QT_CONFIG(accessibility)
        self.extend_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Add 30 seconds", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.extend_button.setToolTip(QCoreApplication.translate("ControlBar", u"Give this stage 30 seconds more (Plus)", None))
#endif // QT_CONFIG(tooltip)
        self.side_button.setText(QCoreApplication.translate("ControlBar", u"Switch side", None))
#if QT_CONFIG(accessibility)
        self.side_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Switch side", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.side_button.setToolTip(QCoreApplication.translate("ControlBar", u"Go to the other half now (S)", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("ControlBar", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("ControlBar", u"Take back the last press, for 10 seconds (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.event_button.setText(QCoreApplication.translate("ControlBar", u"Pain or event", None))
#if QT_CONFIG(accessibility)
        self.event_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Pain or event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.event_button.setToolTip(QCoreApplication.translate("ControlBar", u"Record pain, dizziness, a reaction or anything else (E)", None))
#endif // QT_CONFIG(tooltip)
        self.stop_button.setText(QCoreApplication.translate("ControlBar", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.stop_button.setAccessibleName(QCoreApplication.translate("ControlBar", u"Stop session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("ControlBar", u"End the session early and give the reason", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

