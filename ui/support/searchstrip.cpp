// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/searchstrip.h"

#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/support/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;
using State = CustomerSearch::State;

SearchStrip::SearchStrip(CustomerSearch &search, SupportSession &session, const Theme &theme,
                         const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    m_search(search), m_session(session), m_formatting(formatting), m_label(new QLabel(this)),
    m_number(new QLineEdit(this)), m_go(new QPushButton(this)), m_pause(new QPushButton(this)),
    m_cancel(new QPushButton(this)), m_progress(new ElidedLabel(88, this)),
    m_bar(new QProgressBar(this)), m_banner(new StatusBanner(theme, this))
{
    m_number->setObjectName(u"searchNumber"_s);
    m_number->setMaxLength(64);
    m_number->setClearButtonEnabled(true);
    m_number->setMinimumWidth(88);
    m_number->setMaximumWidth(320);
    m_label->setBuddy(m_number);
    m_go->setObjectName(u"searchGo"_s);
    m_go->setProperty("primary", true);
    m_pause->setObjectName(u"searchPause"_s);
    m_cancel->setObjectName(u"searchCancel"_s);
    m_progress->setObjectName(u"searchProgress"_s);
    m_progress->setFont(tabularFont(font()));
    m_bar->setObjectName(u"searchBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(64, 8);
    m_banner->setObjectName(u"searchBanner"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 8, 8, 0);
    line->setSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_number, 2);
    line->addWidget(m_go);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_bar);
    line->addWidget(m_pause);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_banner);
    connect(m_number, &QLineEdit::returnPressed, this, &SearchStrip::start);
    connect(m_go, &QPushButton::clicked, this, &SearchStrip::start);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_search.state() == State::Loading ? m_search.pause() : m_search.resume(); });
    connect(m_cancel, &QPushButton::clicked, &m_search, &CustomerSearch::clear);
    connect(m_banner, &StatusBanner::actionTriggered, &m_search, &CustomerSearch::resume);
    connect(&m_search, &CustomerSearch::stateChanged, this, &SearchStrip::follow);
    connect(&m_search, &CustomerSearch::rowsAdded, this, &SearchStrip::showProgress);
    connect(&m_session, &SupportSession::stateChanged, this, &SearchStrip::follow);
    retranslateUi();
}

void SearchStrip::focusSearch()
{
    m_number->setFocus();
    m_number->selectAll();
}

void SearchStrip::start()
{
    m_search.search(m_number->text().trimmed());
}

void SearchStrip::searchAgain()
{
    m_search.search(m_search.state() == State::Idle ? m_number->text().trimmed()
                                                    : m_search.wanted());
}

bool SearchStrip::isUnderWay() const
{
    const State state = m_search.state();
    return state == State::Loading || state == State::Paused || state == State::Failed;
}

void SearchStrip::follow()
{
    const State state = m_search.state();
    if (state == State::Failed && m_search.error().kind != ErrorKind::SessionEnded) {
        const int shown = m_search.list().size();
        m_banner->showError(m_search.error(),
                            shown > 0 ? tr("Resume at page %1").arg(m_search.nextPage())
                                      : tr("Try again"));
    } else {
        m_banner->clear();
    }
    showProgress();
}

void SearchStrip::showProgress()
{
    const State state = m_search.state();
    const bool underWay = isUnderWay();
    const auto number = [this](qint64 value) { return m_formatting.amount(Decimal(value), 0); };
    const int shown = m_search.list().size();
    QString text;
    if (state == State::Complete)
        text = tr("%Ln customer(s)", nullptr, shown);
    else if (state != State::Idle && m_search.total() >= 0)
        text = tr("%1 of %2").arg(number(shown), number(m_search.total()));
    else if (state == State::Loading)
        text = tr("Looking…");
    if (state == State::Loading && m_search.waitMs() > 0)
        text += u" · "_s + tr("the gateway wants it slower");
    else if (state == State::Paused)
        text += u" · "_s + (m_session.isSignedIn() ? tr("paused") : tr("waiting for the sign-in"));
    m_progress->setText(text);
    m_bar->setVisible(underWay && m_search.total() > 0);
    m_bar->setRange(0, 1000);
    if (m_search.total() > 0)
        m_bar->setValue(int(1000 * qint64(shown) / m_search.total()));
    m_bar->setAccessibleDescription(text);
    m_pause->setVisible(underWay && state != State::Failed);
    m_pause->setText(state == State::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(state != State::Paused || m_session.isSignedIn());
    m_pause->setToolTip(m_pause->isEnabled() ? QString() : tr("Sign in first"));
    m_cancel->setVisible(underWay);
}

void SearchStrip::retranslateUi()
{
    m_label->setText(tr("Customer number"));
    m_number->setPlaceholderText(tr("empty: all customers"));
    m_number->setToolTip(tr("Ctrl+F leads here; Enter searches"));
    m_go->setText(tr("Search"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops, and empties the list"));
    m_bar->setAccessibleName(tr("Customers loaded"));
    follow();
}

void SearchStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
