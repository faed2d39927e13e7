// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/alerts/alertdialog.h"

#include "ui/alerts/alertmodel.h"
#include "ui/alerts/alerttext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formatting.h"
#include "ui/common/productname.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDecimals = 18;

} // namespace

AlertDialog::AlertDialog(const Formatting &formatting, QuoteLookup quotes, QWidget *parent) :
    QDialog(parent), m_formatting(formatting), m_quotes(std::move(quotes)), m_form(new QFormLayout),
    m_product(new QLabel(this)), m_now(new QLabel(this)), m_kind(new QComboBox(this)),
    m_side(new QComboBox(this)), m_value(new QLineEdit(this)), m_note(new QLineEdit(this)),
    m_ok(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"alertDialog"_s);
    m_product->setObjectName(u"alertProduct"_s);
    m_product->setTextFormat(Qt::PlainText);
    setTextRole(m_product, TextRole::Section);
    m_now->setObjectName(u"alertNow"_s);
    m_now->setTextFormat(Qt::PlainText);
    setTextRole(m_now, TextRole::Secondary);
    m_value->setMaxLength(40);
    m_note->setMaxLength(PriceAlert::maxNote);
    m_ok->setObjectName(u"alertOk"_s);
    m_ok->setDefault(true);
    m_ok->setProperty("primary", true);
    m_cancel->setObjectName(u"alertCancel"_s);
    m_cancel->setAutoDefault(false);
    for (int i = 0; i < 3; ++i) {
        m_kind->addItem(QString(), i);
        m_side->addItem(QString(), i);
    }
    m_kindRow = addFormRow(m_form, m_kind, u"alertKind"_s);
    m_sideRow = addFormRow(m_form, m_side, u"alertSide"_s);
    m_valueRow = addFormRow(m_form, m_value, u"alertValue"_s);
    m_noteRow = addFormRow(m_form, m_note, u"alertNote"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_product);
    layout->addWidget(m_now);
    layout->addLayout(m_form);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlertDialog::followKind);
    connect(m_side, &QComboBox::currentIndexChanged, this, &AlertDialog::showNow);
    connect(m_value, &QLineEdit::textEdited, m_valueRow, &FieldRow::clearProblem);
    connect(m_ok, &QPushButton::clicked, this, &AlertDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    constexpr int second = 1'000;
    m_refresh.setInterval(second);
    connect(&m_refresh, &QTimer::timeout, this, &AlertDialog::showNow);
    connect(this, &QDialog::finished, &m_refresh, &QTimer::stop);
    constexpr int roomForNote = 380;
    setMinimumWidth(roomForNote);
    retranslate();
}

void AlertDialog::openFor(const PriceAlert &alert, const Symbol *symbol)
{
    m_alert = alert;
    m_symbol = symbol ? std::optional(*symbol) : std::nullopt;
    m_kind->setCurrentIndex(int(alert.kind));
    m_side->setCurrentIndex(int(alert.side));
    m_value->setText(alert.value.isZero() ? QString() : alert.value.toString());
    m_note->setText(alert.note);
    m_valueRow->clearProblem();
    retranslate();
    followKind();
    m_value->setFocus();
    m_value->selectAll();
    m_refresh.start();
    open();
}

void AlertDialog::followKind()
{
    const bool change = PriceAlert::Kind(m_kind->currentIndex()) == PriceAlert::Kind::Change;
    m_side->setEnabled(!change);
    m_valueRow->clearProblem();
    m_valueRow->setHint(change ? tr("Percent against the previous close; with a minus sign for a "
                                    "fall, such as -2")
                               : QString());
    showNow();
}

PriceAlert AlertDialog::typed(const Decimal &value) const
{
    PriceAlert alert = m_alert;
    alert.kind = PriceAlert::Kind(m_kind->currentIndex());
    alert.side = alert.kind == PriceAlert::Kind::Change ? PriceAlert::Side::Last
                                                        : PriceAlert::Side(m_side->currentIndex());
    alert.value = value;
    alert.note = m_note->text().trimmed();
    alert.enabled = true;
    alert.firedAt = 0;
    alert.firedPrice.reset();
    return alert;
}

void AlertDialog::showNow()
{
    const PriceAlert alert = typed({});
    const QuoteEntry *entry = m_quotes(alert.product);
    const auto now =
        entry ? alertValue(alert, *entry, m_symbol ? &*m_symbol : nullptr) : std::nullopt;
    if (!now)
        m_now->setText(tr("There is no price of it at the moment."));
    else if (alert.kind == PriceAlert::Kind::Change)
        m_now->setText(tr("Change now: %1").arg(m_formatting.percent(now)));
    else
        m_now->setText(tr("%1 now: %2")
                           .arg(alertSideName(alert.side),
                                m_formatting.price(now, m_symbol ? m_symbol->digits : 0)));
}

QString AlertDialog::problemWith(const PriceAlert &alert) const
{
    if (alert.value.isZero() && alert.kind == PriceAlert::Kind::Change)
        return tr("Zero is always reached. Type a percentage, such as 2 or -2.");
    const QuoteEntry *entry = m_quotes(alert.product);
    const auto now =
        entry ? alertValue(alert, *entry, m_symbol ? &*m_symbol : nullptr) : std::nullopt;
    if (now && isReached(alert, *now))
        return tr("That is reached already. Choose a value the price has yet to come to.");
    return {};
}

void AlertDialog::submit()
{
    const std::optional<Decimal> value = Decimal::parse(m_value->text().trimmed());
    if (!value || value->scale() > mostDecimals) {
        m_valueRow->setProblem(
            m_value, tr("Type a number with a point as the decimal mark, such as 1.0850."));
        m_value->setFocus();
        return;
    }
    const PriceAlert alert = typed(*value);
    if (const QString problem = problemWith(alert); !problem.isEmpty()) {
        m_valueRow->setProblem(m_value, problem);
        m_value->setFocus();
        return;
    }
    accept();
    emit alertMade(alert);
}

void AlertDialog::retranslate()
{
    setWindowTitle(m_alert.id == 0 ? tr("New price alert") : tr("Change price alert"));
    m_product->setText(productName(m_symbol ? &*m_symbol : nullptr, m_alert.product));
    const QString kinds[] = {tr("Price rises to"), tr("Price falls to"), tr("Change in percent")};
    for (int i = 0; i < 3; ++i) {
        m_kind->setItemText(i, kinds[i]);
        m_side->setItemText(i, alertSideName(PriceAlert::Side(i)));
    }
    setFormLabel(m_form, m_kindRow, tr("Tell when"));
    setFormLabel(m_form, m_sideRow, tr("Which price"));
    setFormLabel(m_form, m_valueRow, tr("Value"));
    setFormLabel(m_form, m_noteRow, tr("Note"));
    m_ok->setText(m_alert.id == 0 ? tr("Set alert") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    followKind();
}

void AlertDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace mm
