# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_page.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.segmented import SegmentedControl
from massage_desktop.widgets.stage_list import StageListView
from massage_desktop.widgets.verdict_banner import VerdictBanner

class Ui_PreparePage(object):
    def setupUi(self, PreparePage):
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        self.column = QVBoxLayout(PreparePage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.plan_column = QFrame(PreparePage)
        self.plan_column.setObjectName(u"plan_column")
        self.plan_column.setProperty(u"role", u"dock")
        self.plan_column.setMinimumSize(QSize(280, 0))
        self.plan_column.setMaximumSize(QSize(296, 16777215))
        self.plan = QVBoxLayout(self.plan_column)
        self.plan.setSpacing(6)
        self.plan.setObjectName(u"plan")
        self.plan.setContentsMargins(16, 14, 16, 12)
        self.plan_heading = QLabel(self.plan_column)
        self.plan_heading.setObjectName(u"plan_heading")
        self.plan_heading.setProperty(u"role", u"heading")

        self.plan.addWidget(self.plan_heading)

        self.session_label = QLabel(self.plan_column)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.session_label)

        self.session = QSpinBox(self.plan_column)
        self.session.setObjectName(u"session")
        self.session.setMinimum(1)
        self.session.setMaximum(99)

        self.plan.addWidget(self.session)

        self.length_label = QLabel(self.plan_column)
        self.length_label.setObjectName(u"length_label")
        self.length_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.length_label)

        self.length = SegmentedControl(self.plan_column)
        self.length.setObjectName(u"length")

        self.plan.addWidget(self.length)

        self.total = QSpinBox(self.plan_column)
        self.total.setObjectName(u"total")
        self.total.setMinimum(1)
        self.total.setMaximum(120)
        self.total.setValue(15)

        self.plan.addWidget(self.total)

        self.length_facts = QLabel(self.plan_column)
        self.length_facts.setObjectName(u"length_facts")
        self.length_facts.setProperty(u"role", u"body")
        self.length_facts.setWordWrap(True)

        self.plan.addWidget(self.length_facts)

        self.first_side_label = QLabel(self.plan_column)
        self.first_side_label.setObjectName(u"first_side_label")
        self.first_side_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.first_side_label)

        self.first_side = SegmentedControl(self.plan_column)
        self.first_side.setObjectName(u"first_side")

        self.plan.addWidget(self.first_side)

        self.flow_label = QLabel(self.plan_column)
        self.flow_label.setObjectName(u"flow_label")
        self.flow_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.flow_label)

        self.flow = SegmentedControl(self.plan_column)
        self.flow.setObjectName(u"flow")

        self.plan.addWidget(self.flow)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.plan.addItem(self.spacer_1)

        self.record_heading = QLabel(self.plan_column)
        self.record_heading.setObjectName(u"record_heading")
        self.record_heading.setProperty(u"role", u"heading")

        self.plan.addWidget(self.record_heading)

        self.therapist_label = QLabel(self.plan_column)
        self.therapist_label.setObjectName(u"therapist_label")
        self.therapist_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.therapist_label)

        self.therapist = QLineEdit(self.plan_column)
        self.therapist.setObjectName(u"therapist")

        self.plan.addWidget(self.therapist)

        self.client_label = QLabel(self.plan_column)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.client_label)

        self.client = QLineEdit(self.plan_column)
        self.client.setObjectName(u"client")

        self.plan.addWidget(self.client)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan.addItem(self.spacer_2)


        self.columns.addWidget(self.plan_column)

        self.before_column = QWidget(PreparePage)
        self.before_column.setObjectName(u"before_column")
        self.before = QVBoxLayout(self.before_column)
        self.before.setSpacing(8)
        self.before.setObjectName(u"before")
        self.before.setContentsMargins(16, 14, 16, 12)
        self.before_heading = QLabel(self.before_column)
        self.before_heading.setObjectName(u"before_heading")
        self.before_heading.setProperty(u"role", u"heading")

        self.before.addWidget(self.before_heading)

        self.question_card = QFrame(self.before_column)
        self.question_card.setObjectName(u"question_card")
        self.question_card.setProperty(u"role", u"card")
        self.question_column = QVBoxLayout(self.question_card)
        self.question_column.setSpacing(8)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(14, 10, 14, 10)
        self.question = QLabel(self.question_card)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"strong")
        self.question.setWordWrap(True)

        self.question_column.addWidget(self.question)

        self.answer_row = QHBoxLayout()
        self.answer_row.setSpacing(12)
        self.answer_row.setObjectName(u"answer_row")
        self.answer_row.setContentsMargins(0, 0, 0, 0)
        self.answer = SegmentedControl(self.question_card)
        self.answer.setObjectName(u"answer")

        self.answer_row.addWidget(self.answer)

        self.question_source = QLabel(self.question_card)
        self.question_source.setObjectName(u"question_source")
        self.question_source.setProperty(u"role", u"detail")
        self.question_source.setWordWrap(True)

        self.answer_row.addWidget(self.question_source)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_row.addItem(self.spacer_3)


        self.question_column.addLayout(self.answer_row)


        self.before.addWidget(self.question_card)

        self.check_card = QFrame(self.before_column)
        self.check_card.setObjectName(u"check_card")
        self.check_card.setProperty(u"role", u"card")
        self.check_card_column = QVBoxLayout(self.check_card)
        self.check_card_column.setSpacing(6)
        self.check_card_column.setObjectName(u"check_card_column")
        self.check_card_column.setContentsMargins(14, 10, 14, 10)
        self.about = QLabel(self.check_card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"strong")
        self.about.setWordWrap(True)

        self.check_card_column.addWidget(self.about)

        self.check = QLabel(self.check_card)
        self.check.setObjectName(u"check")
        self.check.setProperty(u"role", u"body")
        self.check.setWordWrap(True)

        self.check_card_column.addWidget(self.check)

        self.position = QLabel(self.check_card)
        self.position.setObjectName(u"position")
        self.position.setProperty(u"role", u"body")
        self.position.setWordWrap(True)

        self.check_card_column.addWidget(self.position)


        self.before.addWidget(self.check_card)

        self.stages_heading = QLabel(self.before_column)
        self.stages_heading.setObjectName(u"stages_heading")
        self.stages_heading.setProperty(u"role", u"heading")

        self.before.addWidget(self.stages_heading)

        self.overview = StageListView(self.before_column)
        self.overview.setObjectName(u"overview")

        self.before.addWidget(self.overview)

        self.refused = QLabel(self.before_column)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"role", u"notice")
        self.refused.setWordWrap(True)

        self.before.addWidget(self.refused)

        self.before.setStretch(4, 1)

        self.columns.addWidget(self.before_column)

        self.map_column = QFrame(PreparePage)
        self.map_column.setObjectName(u"map_column")
        self.map_column.setProperty(u"role", u"dock")
        self.map_column.setMinimumSize(QSize(352, 0))
        self.map_column.setMaximumSize(QSize(360, 16777215))
        self.map = QVBoxLayout(self.map_column)
        self.map.setSpacing(8)
        self.map.setObjectName(u"map")
        self.map.setContentsMargins(14, 14, 14, 12)
        self.map_heading = QLabel(self.map_column)
        self.map_heading.setObjectName(u"map_heading")
        self.map_heading.setProperty(u"role", u"heading")

        self.map.addWidget(self.map_heading)

        self.body_map = BodyMap(self.map_column)
        self.body_map.setObjectName(u"body_map")

        self.map.addWidget(self.body_map)

        self.map_facts = QLabel(self.map_column)
        self.map_facts.setObjectName(u"map_facts")
        self.map_facts.setProperty(u"role", u"body")
        self.map_facts.setWordWrap(True)

        self.map.addWidget(self.map_facts)

        self.map.setStretch(1, 1)

        self.columns.addWidget(self.map_column)

        self.columns.setStretch(1, 1)

        self.column.addLayout(self.columns)

        self.start_bar = QFrame(PreparePage)
        self.start_bar.setObjectName(u"start_bar")
        self.start_bar.setProperty(u"role", u"bar-bottom")
        self.start_row = QHBoxLayout(self.start_bar)
        self.start_row.setSpacing(16)
        self.start_row.setObjectName(u"start_row")
        self.start_row.setContentsMargins(12, 10, 12, 10)
        self.verdict = VerdictBanner(self.start_bar)
        self.verdict.setObjectName(u"verdict")

        self.start_row.addWidget(self.verdict)

        self.delay_column = QVBoxLayout()
        self.delay_column.setSpacing(2)
        self.delay_column.setObjectName(u"delay_column")
        self.delay_column.setContentsMargins(0, 0, 0, 0)
        self.delay_label = QLabel(self.start_bar)
        self.delay_label.setObjectName(u"delay_label")
        self.delay_label.setProperty(u"role", u"detail")

        self.delay_column.addWidget(self.delay_label)

        self.delay = SegmentedControl(self.start_bar)
        self.delay.setObjectName(u"delay")

        self.delay_column.addWidget(self.delay)


        self.start_row.addLayout(self.delay_column)

        self.start_button = ActionButton(self.start_bar)
        self.start_button.setObjectName(u"start_button")

        self.start_row.addWidget(self.start_button)

        self.start_row.setStretch(0, 1)

        self.column.addWidget(self.start_bar)

        self.column.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.session_label.setBuddy(self.session)
        self.therapist_label.setBuddy(self.therapist)
        self.client_label.setBuddy(self.client)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage):
        self.plan_heading.setText(QCoreApplication.translate("PreparePage", u"Plan", None))
        self.session_label.setText(QCoreApplication.translate("PreparePage", u"Session of the course", None))
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("PreparePage", u"Session of the course", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.session.setToolTip(QCoreApplication.translate("PreparePage", u"This protocol depends on the number of the session", None))
#endif // QT_CONFIG(tooltip)
        self.length_label.setText(QCoreApplication.translate("PreparePage", u"Stage length", None))
#if QT_CONFIG(accessibility)
        self.length.setAccessibleName(QCoreApplication.translate("PreparePage", u"Stage length", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.total.setAccessibleName(QCoreApplication.translate("PreparePage", u"Total minutes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.total.setToolTip(QCoreApplication.translate("PreparePage", u"Total length of the session in minutes", None))
#endif // QT_CONFIG(tooltip)
        self.total.setSuffix(QCoreApplication.translate("PreparePage", u" min", None))
        self.first_side_label.setText(QCoreApplication.translate("PreparePage", u"First side", None))
#if QT_CONFIG(accessibility)
        self.first_side.setAccessibleName(QCoreApplication.translate("PreparePage", u"First side", None))
#endif // QT_CONFIG(accessibility)
        self.flow_label.setText(QCoreApplication.translate("PreparePage", u"At the end of a stage", None))
#if QT_CONFIG(accessibility)
        self.flow.setAccessibleName(QCoreApplication.translate("PreparePage", u"At the end of a stage", None))
#endif // QT_CONFIG(accessibility)
        self.record_heading.setText(QCoreApplication.translate("PreparePage", u"Record", None))
        self.therapist_label.setText(QCoreApplication.translate("PreparePage", u"Therapist", None))
#if QT_CONFIG(accessibility)
        self.therapist.setAccessibleName(QCoreApplication.translate("PreparePage", u"Therapist", None))
#endif // QT_CONFIG(accessibility)
        self.therapist.setPlaceholderText(QCoreApplication.translate("PreparePage", u"Name, as printed", None))
        self.client_label.setText(QCoreApplication.translate("PreparePage", u"Client code (optional)", None))
#if QT_CONFIG(accessibility)
        self.client.setAccessibleName(QCoreApplication.translate("PreparePage", u"Client code", None))
#endif // QT_CONFIG(accessibility)
        self.client.setPlaceholderText(QCoreApplication.translate("PreparePage", u"for example A-17", None))
        self.before_heading.setText(QCoreApplication.translate("PreparePage", u"Before the start", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("PreparePage", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.stages_heading.setText(QCoreApplication.translate("PreparePage", u"Stages of this session", None))
#if QT_CONFIG(accessibility)
        self.overview.setAccessibleName(QCoreApplication.translate("PreparePage", u"Stages of this session", None))
#endif // QT_CONFIG(accessibility)
        self.map_heading.setText(QCoreApplication.translate("PreparePage", u"Where to work", None))
#if QT_CONFIG(accessibility)
        self.body_map.setAccessibleName(QCoreApplication.translate("PreparePage", u"Body map", None))
#endif // QT_CONFIG(accessibility)
        self.delay_label.setText(QCoreApplication.translate("PreparePage", u"Start after", None))
#if QT_CONFIG(accessibility)
        self.delay.setAccessibleName(QCoreApplication.translate("PreparePage", u"Start after", None))
#endif // QT_CONFIG(accessibility)
        self.start_button.setText(QCoreApplication.translate("PreparePage", u"Start session", None))
#if QT_CONFIG(accessibility)
        self.start_button.setAccessibleName(QCoreApplication.translate("PreparePage", u"Start session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("PreparePage", u"Start the session", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

