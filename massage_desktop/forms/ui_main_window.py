# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDockWidget, QMainWindow, QSizePolicy,
    QStackedWidget, QToolBar, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(1024, 640))
        MainWindow.setDockNestingEnabled(True)
        self.pages = QStackedWidget(MainWindow)
        self.pages.setObjectName(u"pages")
        MainWindow.setCentralWidget(self.pages)
        self.top_tool_bar = QToolBar(MainWindow)
        self.top_tool_bar.setObjectName(u"top_tool_bar")
        self.top_tool_bar.setMovable(False)
        self.top_tool_bar.setFloatable(False)
        self.top_tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        MainWindow.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.top_tool_bar)
        self.bottom_tool_bar = QToolBar(MainWindow)
        self.bottom_tool_bar.setObjectName(u"bottom_tool_bar")
        self.bottom_tool_bar.setMovable(False)
        self.bottom_tool_bar.setFloatable(False)
        self.bottom_tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        MainWindow.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.bottom_tool_bar)
        self.stages_dock = QDockWidget(MainWindow)
        self.stages_dock.setObjectName(u"stages_dock")
        self.stages_dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable|QDockWidget.DockWidgetFeature.DockWidgetFloatable|QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.stages_dock_contents = QWidget()
        self.stages_dock_contents.setObjectName(u"stages_dock_contents")
        self.stages_dock.setWidget(self.stages_dock_contents)
        MainWindow.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.stages_dock)
        self.body_dock = QDockWidget(MainWindow)
        self.body_dock.setObjectName(u"body_dock")
        self.body_dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable|QDockWidget.DockWidgetFeature.DockWidgetFloatable|QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.body_dock_contents = QWidget()
        self.body_dock_contents.setObjectName(u"body_dock_contents")
        self.body_dock.setWidget(self.body_dock_contents)
        MainWindow.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.body_dock)
        self.warnings_dock = QDockWidget(MainWindow)
        self.warnings_dock.setObjectName(u"warnings_dock")
        self.warnings_dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable|QDockWidget.DockWidgetFeature.DockWidgetFloatable|QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.warnings_dock_contents = QWidget()
        self.warnings_dock_contents.setObjectName(u"warnings_dock_contents")
        self.warnings_dock.setWidget(self.warnings_dock_contents)
        MainWindow.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.warnings_dock)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Massage Desktop", None))
        self.stages_dock.setWindowTitle(QCoreApplication.translate("MainWindow", u"Stages", None))
        self.body_dock.setWindowTitle(QCoreApplication.translate("MainWindow", u"Body map", None))
        self.warnings_dock.setWindowTitle(QCoreApplication.translate("MainWindow", u"Warnings", None))
    # retranslateUi

