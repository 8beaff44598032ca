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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from massage_desktop.widgets.action_button import ActionButton
from massage_desktop.widgets.body_map import BodyMap
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.pain_scale import PainScale

class Ui_EventDialog(object):
    def setupUi(self, EventDialog):
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        self.column = QVBoxLayout(EventDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(8, 4, 8, 12)
        self.area = FollowingArea(EventDialog)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.inner = QVBoxLayout(self.contents)
        self.inner.setSpacing(8)
        self.inner.setObjectName(u"inner")
        self.inner.setContentsMargins(8, 8, 8, 0)
        self.heading = QLabel(self.contents)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.inner.addWidget(self.heading)

        self.ends = QLabel(self.contents)
        self.ends.setObjectName(u"ends")
        self.ends.setProperty(u"role", u"detail")
        self.ends.setWordWrap(True)

        self.inner.addWidget(self.ends)

        self.scale = PainScale(self.contents)
        self.scale.setObjectName(u"scale")

        self.inner.addWidget(self.scale)

        self.events = QGridLayout()
        self.events.setSpacing(8)
        self.events.setObjectName(u"events")
        self.dizziness_button = ActionButton(self.contents)
        self.dizziness_button.setObjectName(u"dizziness_button")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.dizziness_button.sizePolicy().hasHeightForWidth())
        self.dizziness_button.setSizePolicy(sizePolicy)

        self.events.addWidget(self.dizziness_button, 0, 0, 1, 1)

        self.aroma_button = ActionButton(self.contents)
        self.aroma_button.setObjectName(u"aroma_button")
        sizePolicy.setHeightForWidth(self.aroma_button.sizePolicy().hasHeightForWidth())
        self.aroma_button.setSizePolicy(sizePolicy)

        self.events.addWidget(self.aroma_button, 0, 1, 1, 1)

        self.sign_button = ActionButton(self.contents)
        self.sign_button.setObjectName(u"sign_button")
        sizePolicy.setHeightForWidth(self.sign_button.sizePolicy().hasHeightForWidth())
        self.sign_button.setSizePolicy(sizePolicy)

        self.events.addWidget(self.sign_button, 1, 0, 1, 1)

        self.spot_button = ActionButton(self.contents)
        self.spot_button.setObjectName(u"spot_button")
        sizePolicy.setHeightForWidth(self.spot_button.sizePolicy().hasHeightForWidth())
        self.spot_button.setSizePolicy(sizePolicy)

        self.events.addWidget(self.spot_button, 1, 1, 1, 1)


        self.inner.addLayout(self.events)

        self.map = BodyMap(self.contents)
        self.map.setObjectName(u"map")

        self.inner.addWidget(self.map)

        self.inner.setStretch(4, 1)
        self.area.setWidget(self.contents)

        self.column.addWidget(self.area)

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

        self.column.setStretch(0, 1)

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
        self.spot_button.setText(QCoreApplication.translate("EventDialog", u"Painful spot", None))
#if QT_CONFIG(accessibility)
        self.spot_button.setAccessibleName(QCoreApplication.translate("EventDialog", u"Painful spot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.spot_button.setToolTip(QCoreApplication.translate("EventDialog", u"Press the place on the map, or go there by keys (P)", None))
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

