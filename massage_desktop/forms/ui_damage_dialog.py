# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'damage_dialog.ui'
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

class Ui_DamageDialog(object):
    def setupUi(self, DamageDialog):
        if not DamageDialog.objectName():
            DamageDialog.setObjectName(u"DamageDialog")
        self.column = QVBoxLayout(DamageDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(DamageDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(4)
        self.backup_label = QLabel(DamageDialog)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setProperty(u"role", u"second")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.backup_label)

        self.backup = QLabel(DamageDialog)
        self.backup.setObjectName(u"backup")
        self.backup.setWordWrap(True)
        self.backup.setTextFormat(Qt.PlainText)
        self.backup.setProperty(u"role", u"body")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.backup)

        self.sessions_label = QLabel(DamageDialog)
        self.sessions_label.setObjectName(u"sessions_label")
        self.sessions_label.setProperty(u"role", u"second")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sessions_label)

        self.sessions = QLabel(DamageDialog)
        self.sessions.setObjectName(u"sessions")
        self.sessions.setWordWrap(True)
        self.sessions.setTextFormat(Qt.PlainText)
        self.sessions.setProperty(u"role", u"body")

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sessions)

        self.file_label = QLabel(DamageDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"second")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.file_label)

        self.file = QLabel(DamageDialog)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.PlainText)
        self.file.setProperty(u"role", u"body")

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.file)


        self.column.addLayout(self.facts)

        self.hint = QLabel(DamageDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"body")
        self.hint.setWordWrap(True)

        self.column.addWidget(self.hint)

        self.restore_button = QPushButton(DamageDialog)
        self.restore_button.setObjectName(u"restore_button")

        self.column.addWidget(self.restore_button)

        self.anew_button = QPushButton(DamageDialog)
        self.anew_button.setObjectName(u"anew_button")
        self.anew_button.setAutoDefault(False)

        self.column.addWidget(self.anew_button)

        self.later_button = QPushButton(DamageDialog)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.column.addWidget(self.later_button)

        self.later = QLabel(DamageDialog)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"role", u"body")
        self.later.setWordWrap(True)

        self.column.addWidget(self.later)


        self.retranslateUi(DamageDialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, DamageDialog):
        DamageDialog.setWindowTitle(QCoreApplication.translate("DamageDialog", u"Damaged records", None))
        self.heading.setText(QCoreApplication.translate("DamageDialog", u"The records are damaged", None))
        self.backup_label.setText(QCoreApplication.translate("DamageDialog", u"Newest good backup", None))
        self.sessions_label.setText(QCoreApplication.translate("DamageDialog", u"It holds", None))
        self.file_label.setText(QCoreApplication.translate("DamageDialog", u"Damaged file", None))
        self.hint.setText(QCoreApplication.translate("DamageDialog", u"The damaged file is kept, under another name. What can still be read in it is taken over.", None))
        self.restore_button.setText(QCoreApplication.translate("DamageDialog", u"Put the backup in place", None))
        self.anew_button.setText(QCoreApplication.translate("DamageDialog", u"Begin new records", None))
        self.later_button.setText(QCoreApplication.translate("DamageDialog", u"Later", None))
        self.later.setText(QCoreApplication.translate("DamageDialog", u"Later: asked again before the next client. Until then sessions run, and are kept in a file of their own.", None))
    # retranslateUi

