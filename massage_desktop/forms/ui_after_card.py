# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'after_card.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.pain_scale import PainScale
from massage_desktop.widgets.segmented import SegmentedControl
from massage_desktop.widgets.verdict_banner import VerdictBanner

class Ui_AfterCard(object):
    def setupUi(self, AfterCard):
        if not AfterCard.objectName():
            AfterCard.setObjectName(u"AfterCard")
        self.column = QVBoxLayout(AfterCard)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 12)
        self.heading = QLabel(AfterCard)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.ends = QLabel(AfterCard)
        self.ends.setObjectName(u"ends")
        self.ends.setProperty(u"role", u"detail")
        self.ends.setWordWrap(True)

        self.column.addWidget(self.ends)

        self.scale = PainScale(AfterCard)
        self.scale.setObjectName(u"scale")

        self.column.addWidget(self.scale)

        self.banner = VerdictBanner(AfterCard)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.source = QLabel(AfterCard)
        self.source.setObjectName(u"source")
        self.source.setProperty(u"role", u"detail")
        self.source.setWordWrap(True)

        self.column.addWidget(self.source)

        self.scroll = FollowingArea(AfterCard)
        self.scroll.setObjectName(u"scroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.scroll.setMinimumSize(QSize(0, 220))
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told = QWidget()
        self.told.setObjectName(u"told")
        self.told_column = QVBoxLayout(self.told)
        self.told_column.setSpacing(4)
        self.told_column.setObjectName(u"told_column")
        self.told_column.setContentsMargins(4, 4, 8, 4)
        self.pain_box = QWidget(self.told)
        self.pain_box.setObjectName(u"pain_box")
        self.pain_column = QVBoxLayout(self.pain_box)
        self.pain_column.setSpacing(4)
        self.pain_column.setObjectName(u"pain_column")
        self.pain_column.setContentsMargins(0, 0, 0, 0)
        self.began_label = QLabel(self.pain_box)
        self.began_label.setObjectName(u"began_label")
        self.began_label.setProperty(u"role", u"detail")

        self.pain_column.addWidget(self.began_label)

        self.began = QComboBox(self.pain_box)
        self.began.setObjectName(u"began")

        self.pain_column.addWidget(self.began)

        self.lasts_label = QLabel(self.pain_box)
        self.lasts_label.setObjectName(u"lasts_label")
        self.lasts_label.setProperty(u"role", u"detail")

        self.pain_column.addWidget(self.lasts_label)

        self.lasts = SegmentedControl(self.pain_box)
        self.lasts.setObjectName(u"lasts")

        self.pain_column.addWidget(self.lasts)


        self.told_column.addWidget(self.pain_box)

        self.worsening = QCheckBox(self.told)
        self.worsening.setObjectName(u"worsening")

        self.told_column.addWidget(self.worsening)

        self.signs_label = QLabel(self.told)
        self.signs_label.setObjectName(u"signs_label")
        self.signs_label.setProperty(u"role", u"strong")

        self.told_column.addWidget(self.signs_label)

        self.signs_box = QWidget(self.told)
        self.signs_box.setObjectName(u"signs_box")

        self.told_column.addWidget(self.signs_box)

        self.causes_label = QLabel(self.told)
        self.causes_label.setObjectName(u"causes_label")
        self.causes_label.setProperty(u"role", u"strong")

        self.told_column.addWidget(self.causes_label)

        self.causes_box = QWidget(self.told)
        self.causes_box.setObjectName(u"causes_box")

        self.told_column.addWidget(self.causes_box)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.told_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.told)

        self.column.addWidget(self.scroll)

        self.products = QLabel(AfterCard)
        self.products.setObjectName(u"products")
        self.products.setProperty(u"role", u"detail")
        self.products.setWordWrap(True)

        self.column.addWidget(self.products)

        self.ointments_button = QPushButton(AfterCard)
        self.ointments_button.setObjectName(u"ointments_button")
        self.ointments_button.setAutoDefault(True)

        self.column.addWidget(self.ointments_button)

        self.column.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.began_label.setBuddy(self.began)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AfterCard)
    # setupUi

    def retranslateUi(self, AfterCard):
        self.heading.setText(QCoreApplication.translate("AfterCard", u"After the session", None))
        self.began_label.setText(QCoreApplication.translate("AfterCard", u"The pain began", None))
#if QT_CONFIG(accessibility)
        self.began.setAccessibleName(QCoreApplication.translate("AfterCard", u"The pain began", None))
#endif // QT_CONFIG(accessibility)
        self.lasts_label.setText(QCoreApplication.translate("AfterCard", u"It has lasted", None))
#if QT_CONFIG(accessibility)
        self.lasts.setAccessibleName(QCoreApplication.translate("AfterCard", u"It has lasted", None))
#endif // QT_CONFIG(accessibility)
        self.worsening.setText(QCoreApplication.translate("AfterCard", u"It is getting worse", None))
        self.signs_label.setText(QCoreApplication.translate("AfterCard", u"Signs to ask for", None))
        self.causes_label.setText(QCoreApplication.translate("AfterCard", u"What the pain may come from", None))
        self.ointments_button.setText(QCoreApplication.translate("AfterCard", u"About ointments\u2026", None))
#if QT_CONFIG(accessibility)
        self.ointments_button.setAccessibleName(QCoreApplication.translate("AfterCard", u"About ointments", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ointments_button.setToolTip(QCoreApplication.translate("AfterCard", u"What the client may have asked about: the article and the labels side by side", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

