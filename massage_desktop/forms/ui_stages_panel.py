# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stages_panel.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from massage_desktop.widgets.notched_bar import NotchedBar
from massage_desktop.widgets.stage_list import StageListView
from massage_desktop.widgets.steady_label import SteadyLabel

class Ui_StagesPanel(object):
    def setupUi(self, StagesPanel):
        if not StagesPanel.objectName():
            StagesPanel.setObjectName(u"StagesPanel")
        self.column = QVBoxLayout(StagesPanel)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.stages = StageListView(StagesPanel)
        self.stages.setObjectName(u"stages")

        self.column.addWidget(self.stages)

        self.total_frame = QFrame(StagesPanel)
        self.total_frame.setObjectName(u"total_frame")
        self.total_frame.setProperty(u"role", u"bar-bottom")
        self.total = QVBoxLayout(self.total_frame)
        self.total.setSpacing(6)
        self.total.setObjectName(u"total")
        self.total.setContentsMargins(16, 10, 16, 12)
        self.figures = QHBoxLayout()
        self.figures.setSpacing(8)
        self.figures.setObjectName(u"figures")
        self.figures.setContentsMargins(0, 0, 0, 0)
        self.elapsed = SteadyLabel(self.total_frame)
        self.elapsed.setObjectName(u"elapsed")
        self.elapsed.setProperty(u"role", u"total")

        self.figures.addWidget(self.elapsed)

        self.planned = QLabel(self.total_frame)
        self.planned.setObjectName(u"planned")
        self.planned.setProperty(u"role", u"next")

        self.figures.addWidget(self.planned)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.figures.addItem(self.spacer_1)


        self.total.addLayout(self.figures)

        self.bar = NotchedBar(self.total_frame)
        self.bar.setObjectName(u"bar")

        self.total.addWidget(self.bar)

        self.ends = QLabel(self.total_frame)
        self.ends.setObjectName(u"ends")
        self.ends.setProperty(u"role", u"body")
        self.ends.setWordWrap(True)

        self.total.addWidget(self.ends)


        self.column.addWidget(self.total_frame)

        self.column.setStretch(0, 1)

        self.retranslateUi(StagesPanel)
    # setupUi

    def retranslateUi(self, StagesPanel):
#if QT_CONFIG(accessibility)
        self.stages.setAccessibleName(QCoreApplication.translate("StagesPanel", u"Stages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.elapsed.setAccessibleDescription(QCoreApplication.translate("StagesPanel", u"Time worked so far", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

