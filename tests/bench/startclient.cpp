// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

// The desktop as bench_start measures its memory: `start_client DIRECTORY FILE` keeps its settings
// in DIRECTORY, signs in at the sandbox whose environment is FILE, and says "ready" a little
// after every product has its price.
#include "app/application.h"
#include "app/clientwindow.h"
#include "tests/support/fakekeychain.h"
#include "ui/mainwindow.h"
#include "ui/market/tickerpane.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace mm;

namespace {

constexpr int pollMs = 100;
constexpr int settleMs = 3'000; ///< what was made only to start is freed
constexpr std::size_t productCount = 100;

/// Says "ready" a little after the main window shows every price of its products.
class Client : public QObject
{
public:
    explicit Client(Application &application) : m_application(application) { }

    void start()
    {
        m_application.start();
        LoginRequest request;
        request.type = SignInType::Email;
        request.loginName = QStringLiteral("trader@example.com");
        request.password = Secret("a123456");
        services().signIn.signIn(request);
        connect(&m_poll, &QTimer::timeout, this, [this] { look(); });
        m_poll.start(pollMs);
    }

private:
    [[nodiscard]] ClientServices &services() { return m_application.windows().front()->services(); }

    void look()
    {
        MainWindow *const window = m_application.windows().front()->mainWindow();
        if (!services().session.isSignedIn() || !window || !window->isVisible()
            || services().products.state() != ProductService::State::Ready)
            return;
        if (!m_added) {
            m_added = true;
            std::vector<ProductId> products;
            for (const Symbol &symbol : services().products.symbols()) {
                if (products.size() < productCount)
                    products.push_back(symbol.id);
            }
            window->findChild<TickerPane *>()->addProducts(products);
        }
        const auto *table = window->findChild<QTableView *>(QStringLiteral("tickerTable"));
        if (table->model()->rowCount() < int(productCount) || !window->isComplete())
            return;
        m_poll.stop();
        QTimer::singleShot(settleMs, this, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
    }

    Application &m_application;
    QTimer m_poll;
    bool m_added = false;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "start_client DIRECTORY FILE\n");
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto environment = environmentFromJson(file.readAll());
    if (!environment)
        return 1;
    Application::Options options;
    options.configDirectory = QString::fromLocal8Bit(argv[1]);
    options.environment = *environment;
    const QApplication qtApplication(argc, argv);
    Application application(options,
                            std::make_unique<FakeKeychain>(
                                std::make_shared<FakeKeychain::State>())); // not the user's own
    Client client(application);
    client.start();
    return QApplication::exec();
}
