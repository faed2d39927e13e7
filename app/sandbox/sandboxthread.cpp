// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "app/sandbox/sandboxthread.h"

#include "app/protocol/rsa.h"

namespace mm {

SandboxThread::SandboxThread(SandboxOptions options) : m_options(std::move(options))
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    // In the thread itself, as its last act.
    QObject::connect(&m_thread, &QThread::finished, m_context, &releaseCryptoThread,
                     Qt::DirectConnection);
    m_thread.start();
}

SandboxThread::~SandboxThread()
{
    QMetaObject::invokeMethod(
        m_context, [this] { delete m_gateway; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool SandboxThread::start()
{
    bool started = false;
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            m_gateway = new SandboxGateway(m_options);
            started = m_gateway->start();
            m_problem = m_gateway->problem();
            m_port = m_gateway->port();
            if (started)
                m_environment = m_gateway->environment();
        },
        Qt::BlockingQueuedConnection);
    return started;
}

void SandboxThread::run(const std::function<void(SandboxGateway &)> &function) const
{
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            if (m_gateway)
                function(*m_gateway);
        },
        Qt::BlockingQueuedConnection);
}

QString SandboxThread::setFaults(const Json &faults)
{
    QString problem;
    run([&](SandboxGateway &gateway) { problem = gateway.setFaults(faults); });
    return problem;
}

void SandboxThread::expireTokens()
{
    run([](SandboxGateway &gateway) { gateway.expireTokens(); });
}

void SandboxThread::dropConnections()
{
    run([](SandboxGateway &gateway) { gateway.dropConnections(); });
}

void SandboxThread::setListening(bool listening)
{
    run([&](SandboxGateway &gateway) { gateway.setListening(listening); });
}

void SandboxThread::setTicking(bool ticking)
{
    run([&](SandboxGateway &gateway) { gateway.setTicking(ticking); });
}

int SandboxThread::requestCount(const QByteArray &pathPart) const
{
    int count = 0;
    run([&](SandboxGateway &gateway) { count = gateway.requestCount(pathPart); });
    return count;
}

Json SandboxThread::quotes() const
{
    Json quotes;
    run([&](SandboxGateway &gateway) { quotes = gateway.quotes(); });
    return quotes;
}

} // namespace mm
