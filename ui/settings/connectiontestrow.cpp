// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/connectiontestrow.h"

#include "ui/account/accountform.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noticeableSkewMs = 5'000;

} // namespace

ConnectionTestRow::ConnectionTestRow(const Clock &clock, const QString &name, QWidget *parent) :
    QWidget(parent), m_test(clock)
{
    m_start = makeButton(this, name + u"Test"_s);
    m_cancel = makeButton(this, name + u"TestCancel"_s);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setMaximumWidth(120);
    m_result = makeText(this, name + u"TestResult"_s, TextRole::Body);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *line = makeButtonLine({m_start, m_cancel});
    line->insertWidget(2, m_progress);
    auto *column = makeColumn(this);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_result);
    connect(m_start, &QPushButton::clicked, this, &ConnectionTestRow::requested);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionTestRow::clear);
    retranslateUi();
    clear();
}

void ConnectionTestRow::start(const Environment &environment, const ProxySettings &proxy,
                              const Secret &password)
{
    m_test.run(environment, proxy, password, this,
               [this](const Result<ConnectionTest::Outcome> &outcome) { finish(outcome); });
    m_result->hide();
    setRunning(true);
}

void ConnectionTestRow::finish(const Result<ConnectionTest::Outcome> &outcome)
{
    setRunning(false);
    if (!outcome) {
        if (outcome.error().kind != ErrorKind::Cancelled)
            showResult(sentenceFor(outcome.error()), false);
        return;
    }
    QString sentence = tr("The gateway answered in %1 ms.").arg(outcome->roundTripMs);
    if (qAbs(outcome->skewMs) >= noticeableSkewMs)
        sentence += u' '
            + tr("This computer's clock differs from the gateway's by %n second(s).", nullptr,
                 int(qAbs(outcome->skewMs) / 1'000));
    showResult(sentence, true);
}

void ConnectionTestRow::showProblem(const QString &sentence)
{
    clear();
    showResult(sentence, false);
}

void ConnectionTestRow::clear()
{
    m_test.cancel();
    m_result->hide();
    setRunning(false);
}

void ConnectionTestRow::showResult(const QString &sentence, bool good)
{
    setTextRole(m_result, good ? TextRole::Body : TextRole::Error);
    m_result->setText(sentence);
    m_result->show();
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConnectionTestRow::setRunning(bool running)
{
    const bool hadFocus = running ? m_start->hasFocus() : m_cancel->hasFocus();
    m_start->setEnabled(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    if (hadFocus)
        (running ? m_cancel : m_start)->setFocus();
}

void ConnectionTestRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        clear();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ConnectionTestRow::retranslateUi()
{
    m_start->setText(tr("Test the connection"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Testing the connection"));
}

} // namespace mm
