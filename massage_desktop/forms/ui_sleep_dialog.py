# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sleep_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_SleepDialog(object):
    def setupUi(self, SleepDialog):
        if not SleepDialog.objectName():
            SleepDialog.setObjectName(u"SleepDialog")
        self.column = QVBoxLayout(SleepDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(SleepDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.hint = QLabel(SleepDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"body")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.continue_button = QPushButton(SleepDialog)
        self.continue_button.setObjectName(u"continue_button")

        self.column.addWidget(self.continue_button)

        self.count_button = QPushButton(SleepDialog)
        self.count_button.setObjectName(u"count_button")
        self.count_button.setAutoDefault(False)

        self.column.addWidget(self.count_button)

        self.stop_button = QPushButton(SleepDialog)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.column.addWidget(self.stop_button)


        self.retranslateUi(SleepDialog)

        self.continue_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SleepDialog):
        SleepDialog.setWindowTitle(QCoreApplication.translate("SleepDialog", u"The computer was asleep", None))
        self.hint.setText(QCoreApplication.translate("SleepDialog", u"The session stands as of falling asleep. What becomes of the time?", None))
        self.continue_button.setText(QCoreApplication.translate("SleepDialog", u"Go on from where it was", None))
        self.count_button.setText(QCoreApplication.translate("SleepDialog", u"Count the time as work", None))
#if QT_CONFIG(tooltip)
        self.count_button.setToolTip(QCoreApplication.translate("SleepDialog", u"At most to the end of the stage, which then waits for Next", None))
#endif // QT_CONFIG(tooltip)
        self.stop_button.setText(QCoreApplication.translate("SleepDialog", u"Stop the session", None))
    # retranslateUi

