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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.group_button import GroupButton
from massage_desktop.widgets.level_frame import LevelSign
from massage_desktop.widgets.mark_list import MarkList
from massage_desktop.widgets.pain_scale import PainScale
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
        self.refused = QLabel(PreparePage)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"role", u"trouble")
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setWordWrap(True)

        self.column.addWidget(self.refused)

        self.columns_area = QScrollArea(PreparePage)
        self.columns_area.setObjectName(u"columns_area")
        self.columns_area.setWidgetResizable(True)
        self.columns_area.setFrameShape(QFrame.Shape.NoFrame)
        self.columns_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns_contents = QWidget()
        self.columns_contents.setObjectName(u"columns_contents")
        self.columns = QHBoxLayout(self.columns_contents)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.plan_column = QFrame(self.columns_contents)
        self.plan_column.setObjectName(u"plan_column")
        self.plan_column.setProperty(u"role", u"dock")
        self.plan_column_box = QVBoxLayout(self.plan_column)
        self.plan_column_box.setSpacing(0)
        self.plan_column_box.setObjectName(u"plan_column_box")
        self.plan_column_box.setContentsMargins(0, 0, 0, 0)
        self.plan_area = FollowingArea(self.plan_column)
        self.plan_area.setObjectName(u"plan_area")
        self.plan_area.setWidgetResizable(True)
        self.plan_contents = QWidget()
        self.plan_contents.setObjectName(u"plan_contents")
        self.plan = QVBoxLayout(self.plan_contents)
        self.plan.setSpacing(4)
        self.plan.setObjectName(u"plan")
        self.plan.setContentsMargins(16, 12, 8, 12)
        self.client_title = QHBoxLayout()
        self.client_title.setSpacing(8)
        self.client_title.setObjectName(u"client_title")
        self.client_title.setContentsMargins(0, 0, 0, 0)
        self.client_heading = QLabel(self.plan_contents)
        self.client_heading.setObjectName(u"client_heading")
        self.client_heading.setProperty(u"role", u"heading")

        self.client_title.addWidget(self.client_heading)

        self.next_client = QPushButton(self.plan_contents)
        self.next_client.setObjectName(u"next_client")
        self.next_client.setProperty(u"role", u"small")

        self.client_title.addWidget(self.next_client)

        self.client_title.setStretch(0, 1)

        self.plan.addLayout(self.client_title)

        self.client_row = QHBoxLayout()
        self.client_row.setSpacing(8)
        self.client_row.setObjectName(u"client_row")
        self.client_row.setContentsMargins(0, 0, 0, 0)
        self.client_code = QVBoxLayout()
        self.client_code.setSpacing(2)
        self.client_code.setObjectName(u"client_code")
        self.client_code.setContentsMargins(0, 0, 0, 0)
        self.client_label = QLabel(self.plan_contents)
        self.client_label.setObjectName(u"client_label")
        self.client_label.setProperty(u"role", u"detail")

        self.client_code.addWidget(self.client_label)

        self.client = QLineEdit(self.plan_contents)
        self.client.setObjectName(u"client")

        self.client_code.addWidget(self.client)


        self.client_row.addLayout(self.client_code)

        self.client_session = QVBoxLayout()
        self.client_session.setSpacing(2)
        self.client_session.setObjectName(u"client_session")
        self.client_session.setContentsMargins(0, 0, 0, 0)
        self.session_label = QLabel(self.plan_contents)
        self.session_label.setObjectName(u"session_label")
        self.session_label.setProperty(u"role", u"detail")

        self.client_session.addWidget(self.session_label)

        self.session = QSpinBox(self.plan_contents)
        self.session.setObjectName(u"session")
        self.session.setMinimum(1)
        self.session.setMaximum(99)

        self.client_session.addWidget(self.session)


        self.client_row.addLayout(self.client_session)

        self.client_row.setStretch(0, 1)

        self.plan.addLayout(self.client_row)

        self.last_time = QLabel(self.plan_contents)
        self.last_time.setObjectName(u"last_time")
        self.last_time.setProperty(u"role", u"detail")
        self.last_time.setWordWrap(True)

        self.plan.addWidget(self.last_time)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.plan.addItem(self.spacer_1)

        self.plan_heading = QLabel(self.plan_contents)
        self.plan_heading.setObjectName(u"plan_heading")
        self.plan_heading.setProperty(u"role", u"heading")

        self.plan.addWidget(self.plan_heading)

        self.condition_label = QLabel(self.plan_contents)
        self.condition_label.setObjectName(u"condition_label")
        self.condition_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.condition_label)

        self.condition = ElidingBox(self.plan_contents)
        self.condition.setObjectName(u"condition")

        self.plan.addWidget(self.condition)

        self.also_label = QLabel(self.plan_contents)
        self.also_label.setObjectName(u"also_label")
        self.also_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.also_label)

        self.also = ElidingBox(self.plan_contents)
        self.also.setObjectName(u"also")

        self.plan.addWidget(self.also)

        self.condition_facts = QLabel(self.plan_contents)
        self.condition_facts.setObjectName(u"condition_facts")
        self.condition_facts.setProperty(u"role", u"detail")
        self.condition_facts.setWordWrap(True)

        self.plan.addWidget(self.condition_facts)

        self.redirects = QHBoxLayout()
        self.redirects.setSpacing(16)
        self.redirects.setObjectName(u"redirects")
        self.redirects.setContentsMargins(0, 0, 0, 0)
        self.redirect_button = QPushButton(self.plan_contents)
        self.redirect_button.setObjectName(u"redirect_button")
        self.redirect_button.setProperty(u"role", u"link")

        self.redirects.addWidget(self.redirect_button)

        self.redirect_other = QPushButton(self.plan_contents)
        self.redirect_other.setObjectName(u"redirect_other")
        self.redirect_other.setProperty(u"role", u"link")

        self.redirects.addWidget(self.redirect_other)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.redirects.addItem(self.spacer_8)


        self.plan.addLayout(self.redirects)

        self.entire_back = QCheckBox(self.plan_contents)
        self.entire_back.setObjectName(u"entire_back")

        self.plan.addWidget(self.entire_back)

        self.general_form = QCheckBox(self.plan_contents)
        self.general_form.setObjectName(u"general_form")

        self.plan.addWidget(self.general_form)

        self.type_label = QLabel(self.plan_contents)
        self.type_label.setObjectName(u"type_label")
        self.type_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.type_label)

        self.massage_type = ElidingBox(self.plan_contents)
        self.massage_type.setObjectName(u"massage_type")

        self.plan.addWidget(self.massage_type)

        self.prescribed = QCheckBox(self.plan_contents)
        self.prescribed.setObjectName(u"prescribed")

        self.plan.addWidget(self.prescribed)

        self.prescriber_box = QWidget(self.plan_contents)
        self.prescriber_box.setObjectName(u"prescriber_box")
        self.prescriber_column = QVBoxLayout(self.prescriber_box)
        self.prescriber_column.setSpacing(2)
        self.prescriber_column.setObjectName(u"prescriber_column")
        self.prescriber_column.setContentsMargins(0, 0, 0, 0)
        self.prescriber_label = QLabel(self.prescriber_box)
        self.prescriber_label.setObjectName(u"prescriber_label")
        self.prescriber_label.setProperty(u"role", u"detail")

        self.prescriber_column.addWidget(self.prescriber_label)

        self.prescriber = QLineEdit(self.prescriber_box)
        self.prescriber.setObjectName(u"prescriber")

        self.prescriber_column.addWidget(self.prescriber)

        self.prescribed_on_label = QLabel(self.prescriber_box)
        self.prescribed_on_label.setObjectName(u"prescribed_on_label")
        self.prescribed_on_label.setProperty(u"role", u"detail")

        self.prescriber_column.addWidget(self.prescribed_on_label)

        self.prescribed_on = QDateEdit(self.prescriber_box)
        self.prescribed_on.setObjectName(u"prescribed_on")
        self.prescribed_on.setCalendarPopup(True)

        self.prescriber_column.addWidget(self.prescribed_on)

        self.prescribed_type_label = QLabel(self.prescriber_box)
        self.prescribed_type_label.setObjectName(u"prescribed_type_label")
        self.prescribed_type_label.setProperty(u"role", u"detail")

        self.prescriber_column.addWidget(self.prescribed_type_label)

        self.prescribed_type = ElidingBox(self.prescriber_box)
        self.prescribed_type.setObjectName(u"prescribed_type")

        self.prescriber_column.addWidget(self.prescribed_type)

        self.prescription_problem = QLabel(self.prescriber_box)
        self.prescription_problem.setObjectName(u"prescription_problem")
        self.prescription_problem.setProperty(u"role", u"problem")
        self.prescription_problem.setWordWrap(True)

        self.prescriber_column.addWidget(self.prescription_problem)


        self.plan.addWidget(self.prescriber_box)

        self.length_label = QLabel(self.plan_contents)
        self.length_label.setObjectName(u"length_label")
        self.length_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.length_label)

        self.length = SegmentedControl(self.plan_contents)
        self.length.setObjectName(u"length")

        self.plan.addWidget(self.length)

        self.total = QSpinBox(self.plan_contents)
        self.total.setObjectName(u"total")
        self.total.setMinimum(1)
        self.total.setMaximum(120)
        self.total.setValue(15)

        self.plan.addWidget(self.total)

        self.length_facts = QLabel(self.plan_contents)
        self.length_facts.setObjectName(u"length_facts")
        self.length_facts.setProperty(u"role", u"body")
        self.length_facts.setWordWrap(True)

        self.plan.addWidget(self.length_facts)

        self.first_side_label = QLabel(self.plan_contents)
        self.first_side_label.setObjectName(u"first_side_label")
        self.first_side_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.first_side_label)

        self.first_side = SegmentedControl(self.plan_contents)
        self.first_side.setObjectName(u"first_side")

        self.plan.addWidget(self.first_side)

        self.flow_label = QLabel(self.plan_contents)
        self.flow_label.setObjectName(u"flow_label")
        self.flow_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.flow_label)

        self.flow = SegmentedControl(self.plan_contents)
        self.flow.setObjectName(u"flow")

        self.plan.addWidget(self.flow)

        self.therapist_label = QLabel(self.plan_contents)
        self.therapist_label.setObjectName(u"therapist_label")
        self.therapist_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.therapist_label)

        self.therapist = QLineEdit(self.plan_contents)
        self.therapist.setObjectName(u"therapist")

        self.plan.addWidget(self.therapist)

        self.spacer_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.plan.addItem(self.spacer_2)

        self.checks_heading = QLabel(self.plan_contents)
        self.checks_heading.setObjectName(u"checks_heading")
        self.checks_heading.setProperty(u"role", u"heading")

        self.plan.addWidget(self.checks_heading)

        self.checks = QVBoxLayout()
        self.checks.setSpacing(0)
        self.checks.setObjectName(u"checks")
        self.checks.setContentsMargins(0, 0, 0, 0)

        self.plan.addLayout(self.checks)

        self.oil_label = QLabel(self.plan_contents)
        self.oil_label.setObjectName(u"oil_label")
        self.oil_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.oil_label)

        self.oil = ElidingBox(self.plan_contents)
        self.oil.setObjectName(u"oil")

        self.plan.addWidget(self.oil)

        self.oil_facts = QLabel(self.plan_contents)
        self.oil_facts.setObjectName(u"oil_facts")
        self.oil_facts.setProperty(u"role", u"detail")
        self.oil_facts.setWordWrap(True)

        self.plan.addWidget(self.oil_facts)

        self.warming = QCheckBox(self.plan_contents)
        self.warming.setObjectName(u"warming")

        self.plan.addWidget(self.warming)

        self.aroma_label = QLabel(self.plan_contents)
        self.aroma_label.setObjectName(u"aroma_label")
        self.aroma_label.setProperty(u"role", u"detail")

        self.plan.addWidget(self.aroma_label)

        self.aroma = ElidingBox(self.plan_contents)
        self.aroma.setObjectName(u"aroma")

        self.plan.addWidget(self.aroma)

        self.aroma_facts = QLabel(self.plan_contents)
        self.aroma_facts.setObjectName(u"aroma_facts")
        self.aroma_facts.setProperty(u"role", u"detail")
        self.aroma_facts.setWordWrap(True)

        self.plan.addWidget(self.aroma_facts)

        self.diluted = QCheckBox(self.plan_contents)
        self.diluted.setObjectName(u"diluted")

        self.plan.addWidget(self.diluted)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan.addItem(self.spacer_3)

        self.plan_area.setWidget(self.plan_contents)

        self.plan_column_box.addWidget(self.plan_area)


        self.columns.addWidget(self.plan_column)

        self.before_column = QFrame(self.columns_contents)
        self.before_column.setObjectName(u"before_column")
        self.before_column_box = QVBoxLayout(self.before_column)
        self.before_column_box.setSpacing(0)
        self.before_column_box.setObjectName(u"before_column_box")
        self.before_column_box.setContentsMargins(0, 0, 0, 0)
        self.before_area = FollowingArea(self.before_column)
        self.before_area.setObjectName(u"before_area")
        self.before_area.setWidgetResizable(True)
        self.before_contents = QWidget()
        self.before_contents.setObjectName(u"before_contents")
        self.before = QVBoxLayout(self.before_contents)
        self.before.setSpacing(8)
        self.before.setObjectName(u"before")
        self.before.setContentsMargins(16, 12, 12, 12)
        self.screening_row = QHBoxLayout()
        self.screening_row.setSpacing(10)
        self.screening_row.setObjectName(u"screening_row")
        self.screening_row.setContentsMargins(0, 0, 0, 0)
        self.screening_heading = QLabel(self.before_contents)
        self.screening_heading.setObjectName(u"screening_heading")
        self.screening_heading.setProperty(u"role", u"heading")

        self.screening_row.addWidget(self.screening_heading)

        self.form_facts = QLabel(self.before_contents)
        self.form_facts.setObjectName(u"form_facts")
        self.form_facts.setWordWrap(True)
        self.form_facts.setProperty(u"role", u"detail")

        self.screening_row.addWidget(self.form_facts)

        self.asked_again = QLabel(self.before_contents)
        self.asked_again.setObjectName(u"asked_again")
        self.asked_again.setWordWrap(True)
        self.asked_again.setProperty(u"role", u"detail")

        self.screening_row.addWidget(self.asked_again)

        self.screening_row.setStretch(1, 1)

        self.before.addLayout(self.screening_row)

        self.clearance_button = QPushButton(self.before_contents)
        self.clearance_button.setObjectName(u"clearance_button")
        self.clearance_button.setProperty(u"role", u"link")

        self.before.addWidget(self.clearance_button)

        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)

        self.before.addLayout(self.cards)

        self.spacer_4 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.before.addItem(self.spacer_4)

        self.stages_heading = QLabel(self.before_contents)
        self.stages_heading.setObjectName(u"stages_heading")
        self.stages_heading.setProperty(u"role", u"heading")

        self.before.addWidget(self.stages_heading)

        self.about = QLabel(self.before_contents)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"strong")
        self.about.setWordWrap(True)

        self.before.addWidget(self.about)

        self.position = QLabel(self.before_contents)
        self.position.setObjectName(u"position")
        self.position.setProperty(u"role", u"detail")
        self.position.setWordWrap(True)

        self.before.addWidget(self.position)

        self.overview = StageListView(self.before_contents)
        self.overview.setObjectName(u"overview")

        self.before.addWidget(self.overview)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.before.addItem(self.spacer_5)

        self.before_area.setWidget(self.before_contents)

        self.before_column_box.addWidget(self.before_area)


        self.columns.addWidget(self.before_column)

        self.map_column = QFrame(self.columns_contents)
        self.map_column.setObjectName(u"map_column")
        self.map_column.setProperty(u"role", u"dock")
        self.map_column_box = QVBoxLayout(self.map_column)
        self.map_column_box.setSpacing(0)
        self.map_column_box.setObjectName(u"map_column_box")
        self.map_column_box.setContentsMargins(0, 0, 0, 0)
        self.map_area = FollowingArea(self.map_column)
        self.map_area.setObjectName(u"map_area")
        self.map_area.setWidgetResizable(True)
        self.map_contents = QWidget()
        self.map_contents.setObjectName(u"map_contents")
        self.map = QVBoxLayout(self.map_contents)
        self.map.setSpacing(8)
        self.map.setObjectName(u"map")
        self.map.setContentsMargins(14, 12, 8, 12)
        self.map_heading = QLabel(self.map_contents)
        self.map_heading.setObjectName(u"map_heading")
        self.map_heading.setProperty(u"role", u"heading")

        self.map.addWidget(self.map_heading)

        self.marking_row = QHBoxLayout()
        self.marking_row.setSpacing(8)
        self.marking_row.setObjectName(u"marking_row")
        self.marking_row.setContentsMargins(0, 0, 0, 0)
        self.place_button = GroupButton(self.map_contents)
        self.place_button.setObjectName(u"place_button")

        self.marking_row.addWidget(self.place_button)

        self.spot_button = GroupButton(self.map_contents)
        self.spot_button.setObjectName(u"spot_button")

        self.marking_row.addWidget(self.spot_button)


        self.map.addLayout(self.marking_row)

        self.marking = QLabel(self.map_contents)
        self.marking.setObjectName(u"marking")
        self.marking.setProperty(u"role", u"detail")
        self.marking.setWordWrap(True)

        self.map.addWidget(self.marking)

        self.body_map = BodyMap(self.map_contents)
        self.body_map.setObjectName(u"body_map")

        self.map.addWidget(self.body_map)

        self.pain_heading = QLabel(self.map_contents)
        self.pain_heading.setObjectName(u"pain_heading")
        self.pain_heading.setProperty(u"role", u"heading")

        self.map.addWidget(self.pain_heading)

        self.pain = PainScale(self.map_contents)
        self.pain.setObjectName(u"pain")

        self.map.addWidget(self.pain)

        self.spacer_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.map.addItem(self.spacer_6)

        self.marks = MarkList(self.map_contents)
        self.marks.setObjectName(u"marks")

        self.map.addWidget(self.marks)

        self.map_facts = QLabel(self.map_contents)
        self.map_facts.setObjectName(u"map_facts")
        self.map_facts.setProperty(u"role", u"detail")
        self.map_facts.setWordWrap(True)

        self.map.addWidget(self.map_facts)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.map.addItem(self.spacer_7)

        self.map_area.setWidget(self.map_contents)

        self.map_column_box.addWidget(self.map_area)


        self.columns.addWidget(self.map_column)

        self.columns.setStretch(1, 1)
        self.columns_area.setWidget(self.columns_contents)

        self.column.addWidget(self.columns_area)

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

        self.delay_box = QWidget(self.start_bar)
        self.delay_box.setObjectName(u"delay_box")
        self.delay_column = QVBoxLayout(self.delay_box)
        self.delay_column.setSpacing(2)
        self.delay_column.setObjectName(u"delay_column")
        self.delay_column.setContentsMargins(0, 0, 0, 0)
        self.delay_label = QLabel(self.delay_box)
        self.delay_label.setObjectName(u"delay_label")
        self.delay_label.setProperty(u"role", u"detail")

        self.delay_column.addWidget(self.delay_label)

        self.delay = SegmentedControl(self.delay_box)
        self.delay.setObjectName(u"delay")

        self.delay_column.addWidget(self.delay)


        self.start_row.addWidget(self.delay_box)

        self.clear_button = QPushButton(self.start_bar)
        self.clear_button.setObjectName(u"clear_button")

        self.start_row.addWidget(self.clear_button)

        self.advice_box = QFrame(self.start_bar)
        self.advice_box.setObjectName(u"advice_box")
        self.advice_box.setProperty(u"role", u"advice")
        self.advice_row = QHBoxLayout(self.advice_box)
        self.advice_row.setSpacing(12)
        self.advice_row.setObjectName(u"advice_row")
        self.advice_row.setContentsMargins(14, 8, 14, 8)
        self.advice_sign = LevelSign(self.advice_box)
        self.advice_sign.setObjectName(u"advice_sign")

        self.advice_row.addWidget(self.advice_sign)

        self.advice_column = QVBoxLayout()
        self.advice_column.setSpacing(2)
        self.advice_column.setObjectName(u"advice_column")
        self.advice_column.setContentsMargins(0, 0, 0, 0)
        self.advice_heading = QLabel(self.advice_box)
        self.advice_heading.setObjectName(u"advice_heading")
        self.advice_heading.setWordWrap(True)
        self.advice_heading.setProperty(u"role", u"strong")

        self.advice_column.addWidget(self.advice_heading)

        self.advice = QLabel(self.advice_box)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"body")
        self.advice.setWordWrap(True)

        self.advice_column.addWidget(self.advice)


        self.advice_row.addLayout(self.advice_column)

        self.advice_row.setStretch(1, 1)

        self.start_row.addWidget(self.advice_box)

        self.start_button = ActionButton(self.start_bar)
        self.start_button.setObjectName(u"start_button")

        self.start_row.addWidget(self.start_button)

        self.start_row.setStretch(0, 1)

        self.column.addWidget(self.start_bar)

        self.column.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.client_label.setBuddy(self.client)
        self.session_label.setBuddy(self.session)
        self.condition_label.setBuddy(self.condition)
        self.also_label.setBuddy(self.also)
        self.type_label.setBuddy(self.massage_type)
        self.prescriber_label.setBuddy(self.prescriber)
        self.prescribed_on_label.setBuddy(self.prescribed_on)
        self.prescribed_type_label.setBuddy(self.prescribed_type)
        self.therapist_label.setBuddy(self.therapist)
        self.oil_label.setBuddy(self.oil)
        self.aroma_label.setBuddy(self.aroma)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage):
        self.client_heading.setText(QCoreApplication.translate("PreparePage", u"Client", None))
        self.next_client.setText(QCoreApplication.translate("PreparePage", u"Next client", None))
#if QT_CONFIG(tooltip)
        self.next_client.setToolTip(QCoreApplication.translate("PreparePage", u"Take away everything of this client (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.client_label.setText(QCoreApplication.translate("PreparePage", u"Client code", None))
#if QT_CONFIG(accessibility)
        self.client.setAccessibleName(QCoreApplication.translate("PreparePage", u"Client code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.client.setToolTip(QCoreApplication.translate("PreparePage", u"Optional: the code under which the answers are remembered; no name", None))
#endif // QT_CONFIG(tooltip)
        self.client.setPlaceholderText(QCoreApplication.translate("PreparePage", u"for example A-17", None))
        self.session_label.setText(QCoreApplication.translate("PreparePage", u"Session", None))
#if QT_CONFIG(accessibility)
        self.session.setAccessibleName(QCoreApplication.translate("PreparePage", u"Session of the course", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.session.setToolTip(QCoreApplication.translate("PreparePage", u"Which session of the course this is", None))
#endif // QT_CONFIG(tooltip)
        self.plan_heading.setText(QCoreApplication.translate("PreparePage", u"Plan", None))
        self.condition_label.setText(QCoreApplication.translate("PreparePage", u"Condition", None))
#if QT_CONFIG(accessibility)
        self.condition.setAccessibleName(QCoreApplication.translate("PreparePage", u"Condition", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.condition.setToolTip(QCoreApplication.translate("PreparePage", u"What the massage is for", None))
#endif // QT_CONFIG(tooltip)
        self.also_label.setText(QCoreApplication.translate("PreparePage", u"Also", None))
#if QT_CONFIG(accessibility)
        self.also.setAccessibleName(QCoreApplication.translate("PreparePage", u"Also", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.also.setToolTip(QCoreApplication.translate("PreparePage", u"A second condition; of two the strictest rules", None))
#endif // QT_CONFIG(tooltip)
        self.entire_back.setText(QCoreApplication.translate("PreparePage", u"Entire back", None))
        self.general_form.setText(QCoreApplication.translate("PreparePage", u"General form, about an hour", None))
        self.type_label.setText(QCoreApplication.translate("PreparePage", u"Massage type", None))
#if QT_CONFIG(accessibility)
        self.massage_type.setAccessibleName(QCoreApplication.translate("PreparePage", u"Massage type", None))
#endif // QT_CONFIG(accessibility)
        self.prescribed.setText(QCoreApplication.translate("PreparePage", u"Prescribed by a doctor", None))
        self.prescriber_label.setText(QCoreApplication.translate("PreparePage", u"Prescriber", None))
#if QT_CONFIG(accessibility)
        self.prescriber.setAccessibleName(QCoreApplication.translate("PreparePage", u"Prescriber", None))
#endif // QT_CONFIG(accessibility)
        self.prescriber.setPlaceholderText(QCoreApplication.translate("PreparePage", u"The doctor's name", None))
        self.prescribed_on_label.setText(QCoreApplication.translate("PreparePage", u"Prescribed on", None))
#if QT_CONFIG(accessibility)
        self.prescribed_on.setAccessibleName(QCoreApplication.translate("PreparePage", u"Prescribed on", None))
#endif // QT_CONFIG(accessibility)
        self.prescribed_type_label.setText(QCoreApplication.translate("PreparePage", u"Prescribed type", None))
#if QT_CONFIG(accessibility)
        self.prescribed_type.setAccessibleName(QCoreApplication.translate("PreparePage", u"Prescribed type", None))
#endif // QT_CONFIG(accessibility)
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
        self.therapist_label.setText(QCoreApplication.translate("PreparePage", u"Therapist", None))
#if QT_CONFIG(accessibility)
        self.therapist.setAccessibleName(QCoreApplication.translate("PreparePage", u"Therapist", None))
#endif // QT_CONFIG(accessibility)
        self.therapist.setPlaceholderText(QCoreApplication.translate("PreparePage", u"Name, as printed", None))
        self.checks_heading.setText(QCoreApplication.translate("PreparePage", u"Preparation", None))
        self.oil_label.setText(QCoreApplication.translate("PreparePage", u"Gel or oil", None))
#if QT_CONFIG(accessibility)
        self.oil.setAccessibleName(QCoreApplication.translate("PreparePage", u"Gel or oil", None))
#endif // QT_CONFIG(accessibility)
        self.warming.setText(QCoreApplication.translate("PreparePage", u"Warming product", None))
        self.aroma_label.setText(QCoreApplication.translate("PreparePage", u"Aroma", None))
#if QT_CONFIG(accessibility)
        self.aroma.setAccessibleName(QCoreApplication.translate("PreparePage", u"Aroma", None))
#endif // QT_CONFIG(accessibility)
        self.diluted.setText(QCoreApplication.translate("PreparePage", u"Diluted in a carrier oil", None))
        self.screening_heading.setText(QCoreApplication.translate("PreparePage", u"Screening", None))
        self.stages_heading.setText(QCoreApplication.translate("PreparePage", u"What will be done", None))
#if QT_CONFIG(accessibility)
        self.overview.setAccessibleName(QCoreApplication.translate("PreparePage", u"Stages of this session", None))
#endif // QT_CONFIG(accessibility)
        self.map_heading.setText(QCoreApplication.translate("PreparePage", u"Body map", None))
        self.place_button.setText(QCoreApplication.translate("PreparePage", u"Place to keep off", None))
        self.spot_button.setText(QCoreApplication.translate("PreparePage", u"Painful spot", None))
#if QT_CONFIG(accessibility)
        self.body_map.setAccessibleName(QCoreApplication.translate("PreparePage", u"Body map", None))
#endif // QT_CONFIG(accessibility)
        self.pain_heading.setText(QCoreApplication.translate("PreparePage", u"Pain before", None))
#if QT_CONFIG(accessibility)
        self.marks.setAccessibleName(QCoreApplication.translate("PreparePage", u"Marked on the body map", None))
#endif // QT_CONFIG(accessibility)
        self.delay_label.setText(QCoreApplication.translate("PreparePage", u"Start after", None))
#if QT_CONFIG(accessibility)
        self.delay.setAccessibleName(QCoreApplication.translate("PreparePage", u"Start after", None))
#endif // QT_CONFIG(accessibility)
        self.clear_button.setText(QCoreApplication.translate("PreparePage", u"Record clearance\u2026", None))
        self.advice_heading.setText(QCoreApplication.translate("PreparePage", u"What to advise", None))
        self.start_button.setText(QCoreApplication.translate("PreparePage", u"Start session", None))
#if QT_CONFIG(accessibility)
        self.start_button.setAccessibleName(QCoreApplication.translate("PreparePage", u"Start session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.start_button.setToolTip(QCoreApplication.translate("PreparePage", u"Start the session", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

