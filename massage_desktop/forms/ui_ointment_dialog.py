# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ointment_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from massage_desktop.widgets.verdict_banner import VerdictBanner

class Ui_OintmentDialog(object):
    def setupUi(self, OintmentDialog):
        if not OintmentDialog.objectName():
            OintmentDialog.setObjectName(u"OintmentDialog")
        self.column = QVBoxLayout(OintmentDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(OintmentDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.banner = VerdictBanner(OintmentDialog)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.ask = QLabel(OintmentDialog)
        self.ask.setObjectName(u"ask")
        self.ask.setProperty(u"role", u"strong")
        self.ask.setWordWrap(True)

        self.column.addWidget(self.ask)

        self.scroll = QScrollArea(OintmentDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.products = QWidget()
        self.products.setObjectName(u"products")
        self.cards = QVBoxLayout(self.products)
        self.cards.setSpacing(8)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(4, 4, 8, 4)
        self.scroll.setWidget(self.products)

        self.column.addWidget(self.scroll)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.print_button = QPushButton(OintmentDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.buttons.addWidget(self.print_button)

        self.save_button = QPushButton(OintmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons.addWidget(self.save_button)

        self.done = QLabel(OintmentDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"body")

        self.buttons.addWidget(self.done)

        self.spacer_1 = QSpacerItem(16, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.close_button = QPushButton(OintmentDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.column.addLayout(self.buttons)

        self.column.setStretch(3, 1)

        self.retranslateUi(OintmentDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, OintmentDialog):
        OintmentDialog.setWindowTitle(QCoreApplication.translate("OintmentDialog", u"About ointments", None))
        self.heading.setText(QCoreApplication.translate("OintmentDialog", u"Products that the article names: what it says beside what the labels say", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("OintmentDialog", u"Products", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("OintmentDialog", u"Print the sheet", None))
        self.save_button.setText(QCoreApplication.translate("OintmentDialog", u"Save as PDF", None))
        self.close_button.setText(QCoreApplication.translate("OintmentDialog", u"Close", None))
    # retranslateUi

