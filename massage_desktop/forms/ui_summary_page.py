# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'summary_page.ui'
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
from PySide6.QtWidgets import (QAbstractScrollArea, QApplication, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.segmented import SegmentedControl
from massage_desktop.widgets.sheet_view import SheetView

class Ui_SummaryPage(object):
    def setupUi(self, SummaryPage):
        if not SummaryPage.objectName():
            SummaryPage.setObjectName(u"SummaryPage")
        self.column = QVBoxLayout(SummaryPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.trouble = QLabel(SummaryPage)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)

        self.column.addWidget(self.trouble)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.record_column = QFrame(SummaryPage)
        self.record_column.setObjectName(u"record_column")
        self.record_column.setProperty(u"role", u"dock")
        self.record_column.setMinimumSize(QSize(320, 0))
        self.record_column.setMaximumSize(QSize(400, 16777215))
        self.record = QVBoxLayout(self.record_column)
        self.record.setSpacing(6)
        self.record.setObjectName(u"record")
        self.record.setContentsMargins(16, 14, 16, 12)
        self.heading = QLabel(self.record_column)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.record.addWidget(self.heading)

        self.outcome = QLabel(self.record_column)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"role", u"strong")
        self.outcome.setWordWrap(True)

        self.record.addWidget(self.outcome)

        self.facts = QLabel(self.record_column)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"body")
        self.facts.setWordWrap(True)

        self.record.addWidget(self.facts)

        self.therapist_label = QLabel(self.record_column)
        self.therapist_label.setObjectName(u"therapist_label")
        self.therapist_label.setProperty(u"role", u"detail")

        self.record.addWidget(self.therapist_label)

        self.therapist = QLineEdit(self.record_column)
        self.therapist.setObjectName(u"therapist")

        self.record.addWidget(self.therapist)

        self.practice_label = QLabel(self.record_column)
        self.practice_label.setObjectName(u"practice_label")
        self.practice_label.setProperty(u"role", u"detail")

        self.record.addWidget(self.practice_label)

        self.practice = QPlainTextEdit(self.record_column)
        self.practice.setObjectName(u"practice")
        self.practice.setTabChangesFocus(True)
        self.practice.setMaximumSize(QSize(16777215, 72))

        self.record.addWidget(self.practice)

        self.client_label = QLabel(self.record_column)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"role", u"detail")

        self.record.addWidget(self.client_label)

        self.client = QLineEdit(self.record_column)
        self.client.setObjectName(u"client")

        self.record.addWidget(self.client)

        self.notes_label = QLabel(self.record_column)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setProperty(u"role", u"detail")

        self.record.addWidget(self.notes_label)

        self.notes = QPlainTextEdit(self.record_column)
        self.notes.setObjectName(u"notes")
        self.notes.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.notes.setMinimumSize(QSize(0, 90))
        self.notes.setTabChangesFocus(True)

        self.record.addWidget(self.notes)

        self.paper_label = QLabel(self.record_column)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"detail")

        self.record.addWidget(self.paper_label)

        self.paper = SegmentedControl(self.record_column)
        self.paper.setObjectName(u"paper")

        self.record.addWidget(self.paper)

        self.record.setStretch(10, 1)

        self.columns.addWidget(self.record_column)

        self.sheet = SheetView(SummaryPage)
        self.sheet.setObjectName(u"sheet")

        self.columns.addWidget(self.sheet)

        self.columns.setStretch(1, 1)

        self.column.addLayout(self.columns)

        self.action_bar = QFrame(SummaryPage)
        self.action_bar.setObjectName(u"action_bar")
        self.action_bar.setProperty(u"role", u"bar-bottom")
        self.actions = QHBoxLayout(self.action_bar)
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(12, 12, 12, 12)
        self.print_button = ActionButton(self.action_bar)
        self.print_button.setObjectName(u"print_button")

        self.actions.addWidget(self.print_button)

        self.save_button = ActionButton(self.action_bar)
        self.save_button.setObjectName(u"save_button")

        self.actions.addWidget(self.save_button)

        self.preview_button = ActionButton(self.action_bar)
        self.preview_button.setObjectName(u"preview_button")

        self.actions.addWidget(self.preview_button)

        self.saved = QLabel(self.action_bar)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"body")
        self.saved.setWordWrap(True)

        self.actions.addWidget(self.saved)

        self.spacer_1 = QSpacerItem(16, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacer_1)

        self.undo_button = ActionButton(self.action_bar)
        self.undo_button.setObjectName(u"undo_button")

        self.actions.addWidget(self.undo_button)

        self.new_button = ActionButton(self.action_bar)
        self.new_button.setObjectName(u"new_button")

        self.actions.addWidget(self.new_button)


        self.column.addWidget(self.action_bar)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.therapist_label.setBuddy(self.therapist)
        self.practice_label.setBuddy(self.practice)
        self.client_label.setBuddy(self.client)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SummaryPage)
    # setupUi

    def retranslateUi(self, SummaryPage):
        self.heading.setText(QCoreApplication.translate("SummaryPage", u"Session summary", None))
        self.therapist_label.setText(QCoreApplication.translate("SummaryPage", u"Therapist", None))
#if QT_CONFIG(accessibility)
        self.therapist.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Therapist", None))
#endif // QT_CONFIG(accessibility)
        self.therapist.setPlaceholderText(QCoreApplication.translate("SummaryPage", u"Name, as printed", None))
        self.practice_label.setText(QCoreApplication.translate("SummaryPage", u"Practice, address, phone (optional)", None))
#if QT_CONFIG(accessibility)
        self.practice.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Practice, address, phone", None))
#endif // QT_CONFIG(accessibility)
        self.client_label.setText(QCoreApplication.translate("SummaryPage", u"Client code (optional)", None))
#if QT_CONFIG(accessibility)
        self.client.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Client code", None))
#endif // QT_CONFIG(accessibility)
        self.client.setPlaceholderText(QCoreApplication.translate("SummaryPage", u"for example A-17", None))
        self.notes_label.setText(QCoreApplication.translate("SummaryPage", u"Notes", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Notes", None))
#endif // QT_CONFIG(accessibility)
        self.notes.setPlaceholderText(QCoreApplication.translate("SummaryPage", u"What you found, what to do next time", None))
        self.paper_label.setText(QCoreApplication.translate("SummaryPage", u"Paper", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Sheet preview", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("SummaryPage", u"Print summary", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Print summary", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("SummaryPage", u"Print the sheet (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("SummaryPage", u"Save as PDF", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("SummaryPage", u"Save the sheet as a PDF file (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.preview_button.setText(QCoreApplication.translate("SummaryPage", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.preview_button.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Preview", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("SummaryPage", u"See the sheet as it will be printed", None))
#endif // QT_CONFIG(tooltip)
        self.undo_button.setText(QCoreApplication.translate("SummaryPage", u"Back to the session", None))
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("SummaryPage", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("SummaryPage", u"Take back the end of the session, for 10 seconds (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.new_button.setText(QCoreApplication.translate("SummaryPage", u"New session", None))
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(QCoreApplication.translate("SummaryPage", u"New session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("SummaryPage", u"Leave this summary and prepare the next session (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

