# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sound_popup.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QLabel, QPushButton, QSizePolicy, QSlider,
    QVBoxLayout, QWidget)

class Ui_SoundPopup(object):
    def setupUi(self, SoundPopup):
        if not SoundPopup.objectName():
            SoundPopup.setObjectName(u"SoundPopup")
        self.column = QVBoxLayout(SoundPopup)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 14)
        self.heading = QLabel(SoundPopup)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.profile_label = QLabel(SoundPopup)
        self.profile_label.setObjectName(u"profile_label")
        self.profile_label.setProperty(u"role", u"detail")

        self.column.addWidget(self.profile_label)

        self.profile = QComboBox(SoundPopup)
        self.profile.setObjectName(u"profile")

        self.column.addWidget(self.profile)

        self.volume_label = QLabel(SoundPopup)
        self.volume_label.setObjectName(u"volume_label")
        self.volume_label.setProperty(u"role", u"detail")

        self.column.addWidget(self.volume_label)

        self.volume = QSlider(SoundPopup)
        self.volume.setObjectName(u"volume")
        self.volume.setMinimum(0)
        self.volume.setMaximum(100)
        self.volume.setPageStep(10)
        self.volume.setOrientation(Qt.Orientation.Horizontal)
        self.volume.setMinimumSize(QSize(220, 32))

        self.column.addWidget(self.volume)

        self.muted = QCheckBox(SoundPopup)
        self.muted.setObjectName(u"muted")

        self.column.addWidget(self.muted)

        self.test_button = QPushButton(SoundPopup)
        self.test_button.setObjectName(u"test_button")
        self.test_button.setAutoDefault(False)

        self.column.addWidget(self.test_button)

        self.state = QLabel(SoundPopup)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"body")
        self.state.setWordWrap(True)

        self.column.addWidget(self.state)

#if QT_CONFIG(shortcut)
        self.profile_label.setBuddy(self.profile)
        self.volume_label.setBuddy(self.volume)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SoundPopup)
    # setupUi

    def retranslateUi(self, SoundPopup):
        SoundPopup.setWindowTitle(QCoreApplication.translate("SoundPopup", u"Sound", None))
        self.heading.setText(QCoreApplication.translate("SoundPopup", u"Sound", None))
        self.profile_label.setText(QCoreApplication.translate("SoundPopup", u"Cue profile", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("SoundPopup", u"Cue profile", None))
#endif // QT_CONFIG(accessibility)
        self.volume_label.setText(QCoreApplication.translate("SoundPopup", u"Volume", None))
#if QT_CONFIG(accessibility)
        self.volume.setAccessibleName(QCoreApplication.translate("SoundPopup", u"Volume", None))
#endif // QT_CONFIG(accessibility)
        self.muted.setText(QCoreApplication.translate("SoundPopup", u"Mute: show cues by a flash only", None))
        self.test_button.setText(QCoreApplication.translate("SoundPopup", u"Test the sound", None))
    # retranslateUi

