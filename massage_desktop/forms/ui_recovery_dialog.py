# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog):
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        self.column = QVBoxLayout(RecoveryDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(RecoveryDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(4)
        self.client_label = QLabel(RecoveryDialog)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"role", u"second")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.client_label)

        self.client = QLabel(RecoveryDialog)
        self.client.setObjectName(u"client")
        self.client.setWordWrap(True)
        self.client.setTextFormat(Qt.PlainText)
        self.client.setProperty(u"role", u"body")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.client)

        self.protocol_label = QLabel(RecoveryDialog)
        self.protocol_label.setObjectName(u"protocol_label")
        self.protocol_label.setProperty(u"role", u"second")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.protocol_label)

        self.protocol = QLabel(RecoveryDialog)
        self.protocol.setObjectName(u"protocol")
        self.protocol.setWordWrap(True)
        self.protocol.setTextFormat(Qt.PlainText)
        self.protocol.setProperty(u"role", u"body")

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.protocol)

        self.stage_label = QLabel(RecoveryDialog)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setProperty(u"role", u"second")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stage_label)

        self.stage = QLabel(RecoveryDialog)
        self.stage.setObjectName(u"stage")
        self.stage.setWordWrap(True)
        self.stage.setTextFormat(Qt.PlainText)
        self.stage.setProperty(u"role", u"body")

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stage)

        self.time_label = QLabel(RecoveryDialog)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setProperty(u"role", u"second")

        self.facts.setWidget(3, QFormLayout.ItemRole.LabelRole, self.time_label)

        self.time = QLabel(RecoveryDialog)
        self.time.setObjectName(u"time")
        self.time.setWordWrap(True)
        self.time.setTextFormat(Qt.PlainText)
        self.time.setProperty(u"role", u"body")

        self.facts.setWidget(3, QFormLayout.ItemRole.FieldRole, self.time)

        self.when_label = QLabel(RecoveryDialog)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"role", u"second")

        self.facts.setWidget(4, QFormLayout.ItemRole.LabelRole, self.when_label)

        self.when = QLabel(RecoveryDialog)
        self.when.setObjectName(u"when")
        self.when.setWordWrap(True)
        self.when.setTextFormat(Qt.PlainText)
        self.when.setProperty(u"role", u"body")

        self.facts.setWidget(4, QFormLayout.ItemRole.FieldRole, self.when)


        self.column.addLayout(self.facts)

        self.hint = QLabel(RecoveryDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"body")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.continue_button = QPushButton(RecoveryDialog)
        self.continue_button.setObjectName(u"continue_button")

        self.column.addWidget(self.continue_button)

        self.close_button = QPushButton(RecoveryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.column.addWidget(self.close_button)

        self.discard_button = QPushButton(RecoveryDialog)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setAutoDefault(False)

        self.column.addWidget(self.discard_button)

        self.later = QLabel(RecoveryDialog)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"role", u"body")
        self.later.setWordWrap(True)

        self.column.addWidget(self.later)


        self.retranslateUi(RecoveryDialog)

        self.continue_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoveryDialog):
        RecoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"Unfinished session", None))
        self.heading.setText(QCoreApplication.translate("RecoveryDialog", u"A session was interrupted", None))
        self.client_label.setText(QCoreApplication.translate("RecoveryDialog", u"Client", None))
        self.protocol_label.setText(QCoreApplication.translate("RecoveryDialog", u"Protocol", None))
        self.stage_label.setText(QCoreApplication.translate("RecoveryDialog", u"Stage", None))
        self.time_label.setText(QCoreApplication.translate("RecoveryDialog", u"Time", None))
        self.when_label.setText(QCoreApplication.translate("RecoveryDialog", u"Started", None))
        self.hint.setText(QCoreApplication.translate("RecoveryDialog", u"All that happened until then is kept. What becomes of the session?", None))
        self.continue_button.setText(QCoreApplication.translate("RecoveryDialog", u"Continue, paused where it was", None))
        self.close_button.setText(QCoreApplication.translate("RecoveryDialog", u"Close as stopped", None))
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("RecoveryDialog", u"The summary of what was done opens", None))
#endif // QT_CONFIG(tooltip)
        self.discard_button.setText(QCoreApplication.translate("RecoveryDialog", u"Discard", None))
#if QT_CONFIG(tooltip)
        self.discard_button.setToolTip(QCoreApplication.translate("RecoveryDialog", u"It is shown nowhere any more", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

