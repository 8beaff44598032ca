# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stop_dialog.ui'
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

class Ui_StopDialog(object):
    def setupUi(self, StopDialog):
        if not StopDialog.objectName():
            StopDialog.setObjectName(u"StopDialog")
        self.column = QVBoxLayout(StopDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.question = QLabel(StopDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")

        self.column.addWidget(self.question)

        self.hint = QLabel(StopDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"body")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.reason_finished_early = QPushButton(StopDialog)
        self.reason_finished_early.setObjectName(u"reason_finished_early")
        self.reason_finished_early.setAutoDefault(False)

        self.column.addWidget(self.reason_finished_early)

        self.reason_client = QPushButton(StopDialog)
        self.reason_client.setObjectName(u"reason_client")
        self.reason_client.setAutoDefault(False)

        self.column.addWidget(self.reason_client)

        self.reason_pain = QPushButton(StopDialog)
        self.reason_pain.setObjectName(u"reason_pain")
        self.reason_pain.setAutoDefault(False)

        self.column.addWidget(self.reason_pain)

        self.reason_dizziness = QPushButton(StopDialog)
        self.reason_dizziness.setObjectName(u"reason_dizziness")
        self.reason_dizziness.setAutoDefault(False)

        self.column.addWidget(self.reason_dizziness)

        self.reason_aroma = QPushButton(StopDialog)
        self.reason_aroma.setObjectName(u"reason_aroma")
        self.reason_aroma.setAutoDefault(False)

        self.column.addWidget(self.reason_aroma)

        self.reason_other = QPushButton(StopDialog)
        self.reason_other.setObjectName(u"reason_other")
        self.reason_other.setAutoDefault(False)

        self.column.addWidget(self.reason_other)

        self.cancel_button = QPushButton(StopDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.column.addWidget(self.cancel_button)


        self.retranslateUi(StopDialog)

        self.cancel_button.setDefault(True)

    # setupUi

    def retranslateUi(self, StopDialog):
        StopDialog.setWindowTitle(QCoreApplication.translate("StopDialog", u"Stop the session", None))
        self.question.setText(QCoreApplication.translate("StopDialog", u"Why does the session end?", None))
        self.hint.setText(QCoreApplication.translate("StopDialog", u"All that was done is kept. A stop can be undone for 10 seconds.", None))
        self.reason_finished_early.setText(QCoreApplication.translate("StopDialog", u"Finished early", None))
        self.reason_client.setText(QCoreApplication.translate("StopDialog", u"The client's wish", None))
        self.reason_pain.setText(QCoreApplication.translate("StopDialog", u"Pain", None))
        self.reason_dizziness.setText(QCoreApplication.translate("StopDialog", u"Dizziness", None))
        self.reason_aroma.setText(QCoreApplication.translate("StopDialog", u"Reaction to an aroma", None))
        self.reason_other.setText(QCoreApplication.translate("StopDialog", u"Another reason", None))
        self.cancel_button.setText(QCoreApplication.translate("StopDialog", u"Go on with the session", None))
    # retranslateUi

