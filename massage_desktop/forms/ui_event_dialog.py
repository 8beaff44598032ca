# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_dialog.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.pain_scale import PainScale

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        self.column = QVBoxLayout(EventDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(EventDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.ends = QLabel(EventDialog)
        self.ends.setObjectName(u"ends")
        self.ends.setProperty(u"role", u"detail")
        self.ends.setWordWrap(True)

        self.column.addWidget(self.ends)

        self.scale = PainScale(EventDialog)
        self.scale.setObjectName(u"scale")

        self.column.addWidget(self.scale)

        self.events = QHBoxLayout()
        self.events.setSpacing(8)
        self.events.setObjectName(u"events")
        self.dizziness_button = ActionButton(EventDialog)
        self.dizziness_button.setObjectName(u"dizziness_button")

        self.events.addWidget(self.dizziness_button)

        self.aroma_button = ActionButton(EventDialog)
        self.aroma_button.setObjectName(u"aroma_button")

        self.events.addWidget(self.aroma_button)

        self.sign_button = ActionButton(EventDialog)
        self.sign_button.setObjectName(u"sign_button")

        self.events.addWidget(self.sign_button)


        self.column.addLayout(self.events)

        self.spot_hint = QLabel(EventDialog)
        self.spot_hint.setObjectName(u"spot_hint")
        self.spot_hint.setProperty(u"role", u"body")
        self.spot_hint.setWordWrap(True)

        self.column.addWidget(self.spot_hint)

        self.map = BodyMap(EventDialog)
        self.map.setObjectName(u"map")

        self.column.addWidget(self.map)

        self.other = QHBoxLayout()
        self.other.setSpacing(8)
        self.other.setObjectName(u"other")
        self.other_text = QLineEdit(EventDialog)
        self.other_text.setObjectName(u"other_text")
        self.other_text.setMaxLength(200)
        self.other_text.setMinimumSize(QSize(0, 48))

        self.other.addWidget(self.other_text)

        self.close_button = ActionButton(EventDialog)
        self.close_button.setObjectName(u"close_button")

        self.other.addWidget(self.close_button)


        self.column.addLayout(self.other)

        self.column.setStretch(5, 1)

        self.retranslateUi(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog):
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"Pain or event", None))
        self.dizziness_button.setText(QCoreApplication.translate("EventDialog", u"Dizziness", None))
#if QT_CONFIG(accessibility)
        self.dizziness_button.setAccessibleName(QCoreApplication.translate("EventDialog", u"Dizziness", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dizziness_button.setToolTip(QCoreApplication.translate("EventDialog", u"The client is dizzy (D)", None))
#endif // QT_CONFIG(tooltip)
        self.aroma_button.setText(QCoreApplication.translate("EventDialog", u"Aroma", None))
#if QT_CONFIG(accessibility)
        self.aroma_button.setAccessibleName(QCoreApplication.translate("EventDialog", u"Aroma reaction", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.aroma_button.setToolTip(QCoreApplication.translate("EventDialog", u"A reaction to the aroma (A)", None))
#endif // QT_CONFIG(tooltip)
        self.sign_button.setText(QCoreApplication.translate("EventDialog", u"Danger sign", None))
#if QT_CONFIG(accessibility)
        self.sign_button.setAccessibleName(QCoreApplication.translate("EventDialog", u"Emergency sign", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sign_button.setToolTip(QCoreApplication.translate("EventDialog", u"An emergency sign; the list follows (G)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.other_text.setAccessibleName(QCoreApplication.translate("EventDialog", u"Something else", None))
#endif // QT_CONFIG(accessibility)
        self.other_text.setPlaceholderText(QCoreApplication.translate("EventDialog", u"Something else (O), then Enter", None))
        self.close_button.setText(QCoreApplication.translate("EventDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("EventDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("EventDialog", u"Close without recording anything more (Escape)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

