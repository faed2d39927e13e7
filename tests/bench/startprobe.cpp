// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// Linked beside any program's main(), tells on stdout when its first window has been painted: the
// steady clock's ns and the window's object name. It is told by a timer without delay, started at
// the first paint event: that fires when all of the window is painted and handed to the window
// system.
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            const QWidget *window = static_cast<QWidget *>(watched)->window();
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [name = window->objectName()] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now);
                std::printf("%lld %s\n", static_cast<long long>(ns.count()), qPrintable(name));
                std::fflush(stdout);
            });
        }
        return false;
    }
};

void watch()
{
    QCoreApplication *const application = QCoreApplication::instance();
    if (qobject_cast<QApplication *>(application)) // not one that only reads the command line
        application->installEventFilter(new FirstPaint(application));
}

Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace
