// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/inspector/trafficfilterbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Place { All, Calls, Frames, FirstSocket };
constexpr int typingMs = 250;
constexpr int mostSockets = 20;

} // namespace

TrafficFilterBar::TrafficFilterBar(QWidget *parent) :
    QWidget(parent), m_what(new QComboBox(this)), m_errors(new QCheckBox(this)),
    m_bodies(new QCheckBox(this)), m_text(new QLineEdit(this)), m_progress(new QLabel(this)),
    m_stop(new QPushButton(this))
{
    m_what->setObjectName(u"filterWhat"_s);
    m_errors->setObjectName(u"filterErrors"_s);
    m_bodies->setObjectName(u"filterBodies"_s);
    m_text->setObjectName(u"filterText"_s);
    m_text->setClearButtonEnabled(true);
    m_progress->setObjectName(u"filterProgress"_s);
    m_stop->setObjectName(u"filterStop"_s);
    m_stop->setAutoDefault(false);
    m_what->addItems({{}, {}, {}});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_errors);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bodies);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    m_typed.setObjectName(u"typedTimer"_s);
    m_typed.setParent(this);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingMs);
    connect(&m_typed, &QTimer::timeout, this, &TrafficFilterBar::filterChanged);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_typed.stop();
        emit filterChanged();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &TrafficFilterBar::filterChanged);
    connect(m_errors, &QCheckBox::toggled, this, &TrafficFilterBar::filterChanged);
    connect(m_bodies, &QCheckBox::toggled, this, &TrafficFilterBar::filterChanged);
    connect(m_stop, &QPushButton::clicked, this, &TrafficFilterBar::searchStopped);
    retranslate();
    showSearch(std::nullopt);
}

TrafficFilter TrafficFilterBar::filter() const
{
    TrafficFilter filter;
    const int place = m_what->currentIndex();
    if (place == Calls)
        filter.what = TrafficFilter::What::Calls;
    else if (place >= Frames)
        filter.what = TrafficFilter::What::Frames;
    filter.socket = m_what->currentData().toString();
    filter.errorsOnly = m_errors->isChecked();
    filter.text = m_text->text().trimmed();
    filter.inBodies = m_bodies->isChecked() && !filter.text.isEmpty();
    return filter;
}

void TrafficFilterBar::addSocket(const QString &name)
{
    if (name.isEmpty() || m_what->findData(name) >= 0 || m_what->count() >= mostSockets)
        return;
    m_what->addItem(tr("Frames: %1").arg(name), name);
}

void TrafficFilterBar::showSearch(std::optional<int> progress)
{
    m_progress->setVisible(progress.has_value());
    m_stop->setVisible(progress.has_value());
    if (progress)
        m_progress->setText(tr("searching, %1 %").arg(*progress));
}

void TrafficFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TrafficFilterBar::clear()
{
    m_what->setCurrentIndex(All);
    m_errors->setChecked(false);
    m_text->clear();
    m_typed.stop();
    emit filterChanged();
}

void TrafficFilterBar::retranslate()
{
    m_what->setItemText(All, tr("Everything"));
    m_what->setItemText(Calls, tr("Calls"));
    m_what->setItemText(Frames, tr("Frames of all sockets"));
    for (int place = FirstSocket; place < m_what->count(); ++place)
        m_what->setItemText(place, tr("Frames: %1").arg(m_what->itemData(place).toString()));
    m_what->setAccessibleName(tr("What is shown"));
    m_what->setToolTip(tr("Calls, frames of all sockets, or of one"));
    m_errors->setText(tr("Errors only"));
    m_errors->setToolTip(tr("Calls that were refused or had no answer, sockets that closed"));
    m_text->setPlaceholderText(tr("Search path, trace, outcome"));
    m_text->setAccessibleName(tr("Search"));
    m_text->setToolTip(tr("Search path, trace, outcome and how frames begin (Ctrl+F)"));
    m_bodies->setText(tr("Also in bodies"));
    m_bodies->setToolTip(tr("Search addresses, headers and bodies too; this takes longer"));
    m_stop->setText(tr("Stop searching"));
    m_stop->setToolTip(tr("Older entries are looked at no further"));
}

void TrafficFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mm
