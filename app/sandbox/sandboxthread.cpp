// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxthread.h"

#include "app/protocol/rsa.h"

#include <QCoreApplication>
#include <QEvent>

#include <condition_variable>
#include <mutex>

namespace mm {

/// Runs one task at a time in the thread it was moved to. Handing over goes through the standard
/// library's lock, which the thread sanitizer sees, and not through Qt's, which it does not.
class SandboxThread::Worker : public QObject
{
public:
    void runAndWait(const std::function<void()> &task)
    {
        std::unique_lock lock(m_mutex);
        m_task = &task;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        m_done.wait(lock, [this] { return m_task == nullptr; });
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const std::lock_guard lock(m_mutex);
        (*m_task)();
        m_task = nullptr;
        m_done.notify_one();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    const std::function<void()> *m_task = nullptr;
};

SandboxThread::SandboxThread(SandboxOptions options) :
    m_options(std::move(options)), m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // In the thread itself, as its last act.
    QObject::connect(&m_thread, &QThread::finished, m_worker, &releaseCryptoThread,
                     Qt::DirectConnection);
    m_thread.start();
}

SandboxThread::~SandboxThread()
{
    run([this] { delete m_gateway; });
    m_thread.quit();
    m_thread.wait();
}

bool SandboxThread::start()
{
    bool started = false;
    run([&] {
        m_gateway = new SandboxGateway(m_options);
        started = m_gateway->start();
        m_problem = m_gateway->problem();
        m_port = m_gateway->port();
        if (started)
            m_environment = m_gateway->environment();
    });
    return started;
}

void SandboxThread::run(const std::function<void()> &task) const
{
    m_worker->runAndWait(task);
}

QString SandboxThread::setFaults(const Json &faults)
{
    QString problem;
    run([&] { problem = m_gateway->setFaults(faults); });
    return problem;
}

QString SandboxThread::changeFaults(const Json &faults)
{
    QString problem;
    run([&] { problem = m_gateway->changeFaults(faults); });
    return problem;
}

Json SandboxThread::faultState() const
{
    Json state;
    run([&] { state = m_gateway->faultState(); });
    return state;
}

void SandboxThread::expireTokens(const QString &customerNo)
{
    run([&] { m_gateway->expireTokens(customerNo); });
}

void SandboxThread::expireApiKeys()
{
    run([&] { m_gateway->expireApiKeys(); });
}

Json SandboxThread::apiCredentials(const QString &customerNo)
{
    Json credentials;
    run([&] { credentials = m_gateway->apiCredentials(customerNo); });
    return credentials;
}

void SandboxThread::pushEvents(int count)
{
    run([&] { m_gateway->pushEvents(count); });
}

void SandboxThread::pushEvent(const Json &frame)
{
    run([&] { m_gateway->pushEvent(frame); });
}

void SandboxThread::pushEventText(const QString &frame)
{
    run([&] { m_gateway->pushEventText(frame); });
}

void SandboxThread::dropManagerSockets()
{
    run([&] { m_gateway->dropManagerSockets(); });
}

void SandboxThread::displaceGroup(const QString &group)
{
    run([&] { m_gateway->displaceGroup(group); });
}

std::vector<qint64> SandboxThread::eventsSent() const
{
    std::vector<qint64> numbers;
    run([&] { numbers = m_gateway->eventsSent(); });
    return numbers;
}

int SandboxThread::eventsWaiting(const QString &group) const
{
    int count = 0;
    run([&] { count = m_gateway->eventsWaiting(group); });
    return count;
}

void SandboxThread::expireManagerTokens()
{
    run([&] { m_gateway->expireManagerTokens(); });
}

void SandboxThread::skipTime(qint64 ms)
{
    run([=, this] { m_gateway->skipTime(ms); });
}

void SandboxThread::kick(const QString &customerNo)
{
    run([&] { m_gateway->kick(customerNo); });
}

void SandboxThread::dropConnections()
{
    run([&] { m_gateway->dropConnections(); });
}

void SandboxThread::setListening(bool listening)
{
    run([&] { m_gateway->setListening(listening); });
}

void SandboxThread::setTicking(bool ticking)
{
    run([&] { m_gateway->setTicking(ticking); });
}

void SandboxThread::setRate(int rate)
{
    run([=, this] { m_gateway->setRate(rate); });
}

void SandboxThread::setClockSkew(qint64 ms)
{
    run([=, this] { m_gateway->setClockSkew(ms); });
}

void SandboxThread::notify(const QString &customerNo, int updateType)
{
    run([&] { m_gateway->notify(customerNo, updateType); });
}

Json SandboxThread::statistics() const
{
    Json statistics;
    run([&] { statistics = m_gateway->statistics(); });
    return statistics;
}

int SandboxThread::requestCount(const QByteArray &pathPart) const
{
    int count = 0;
    run([&] { count = m_gateway->requestCount(pathPart); });
    return count;
}

Json SandboxThread::quotes() const
{
    Json quotes;
    run([&] { quotes = m_gateway->quotes(); });
    return quotes;
}

} // namespace mm
