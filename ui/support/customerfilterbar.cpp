// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customerfilterbar.h"

#include "ui/support/customermodel.h"
#include "ui/support/datefield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills a choice anew, with what was chosen before chosen again.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

CustomerFilterBar::CustomerFilterBar(QWidget *parent) :
    QWidget(parent), m_name(makeText("filterName")), m_email(makeText("filterEmail")),
    m_phone(makeText("filterPhone")), m_group(makeChoice("filterGroup")),
    m_status(makeChoice("filterStatus")), m_kyc(makeChoice("filterKyc")),
    m_createdFrom(makeDate("filterCreatedFrom")), m_createdUntil(makeDate("filterCreatedUntil")),
    m_signedInFrom(makeDate("filterSignedInFrom")),
    m_signedInUntil(makeDate("filterSignedInUntil")), m_created(new QLabel(this)),
    m_signedIn(new QLabel(this)), m_clear(new QPushButton(this))
{
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setProperty("plain", true);
    m_created->setBuddy(m_createdFrom);
    m_signedIn->setBuddy(m_signedInFrom);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CustomerFilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &CustomerFilterBar::clear);
    layOut();
    retranslateUi();
}

QLineEdit *CustomerFilterBar::makeText(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name).toString());
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(72);
    connect(edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(edit, &QLineEdit::returnPressed, this, &CustomerFilterBar::tell);
    return edit;
}

QComboBox *CustomerFilterBar::makeChoice(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name).toString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &CustomerFilterBar::tell);
    return box;
}

DateField *CustomerFilterBar::makeDate(const char *name)
{
    auto *field = new DateField(this);
    field->setObjectName(QLatin1StringView(name).toString());
    connect(field, &QDateEdit::dateChanged, &m_rest, qOverload<>(&QTimer::start));
    return field;
}

void CustomerFilterBar::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_email, m_phone, m_group, m_status, m_kyc})
        first->addWidget(part, 1);
    const auto pair = [this](DateField *from, DateField *until) {
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        auto *dash = new QLabel(u"–"_s, this);
        line->addWidget(from);
        line->addWidget(dash);
        line->addWidget(until);
        return line;
    };
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_created);
    second->addLayout(pair(m_createdFrom, m_createdUntil));
    second->addSpacing(8);
    second->addWidget(m_signedIn);
    second->addLayout(pair(m_signedInFrom, m_signedInUntil));
    second->addStretch(1);
    second->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
}

void CustomerFilterBar::setGroups(const std::vector<CustomerGroup> &groups)
{
    m_groups = groups;
    fillChoices();
}

void CustomerFilterBar::fillChoices()
{
    QList<std::pair<QString, QVariant>> groups{{tr("Any group"), QVariant()}};
    for (const CustomerGroup &group : m_groups)
        groups.append({group.name.isEmpty() ? QString::number(group.id) : group.name, group.id});
    refill(m_group, groups);

    QList<std::pair<QString, QVariant>> states{{tr("Any status"), QVariant()}};
    for (const auto status :
         {CustomerStatus::Normal, CustomerStatus::Disabled, CustomerStatus::Deleted,
          CustomerStatus::Closed, CustomerStatus::Locked, CustomerStatus::Closing})
        states.append({customerStatusText(status), int(status)});
    refill(m_status, states);

    using Kyc = CustomerFilter::Kyc;
    refill(m_kyc,
           {{tr("Any KYC"), int(Kyc::Any)},
            {kycText(KycAuditStatus::NotDone), int(Kyc::NotDone)},
            {kycText(KycAuditStatus::Pending), int(Kyc::Pending)},
            {kycText(KycAuditStatus::Passed), int(Kyc::Passed)},
            {kycText(KycAuditStatus::Refused), int(Kyc::Refused)},
            {tr("Not known"), int(Kyc::NotKnown)}});
}

CustomerFilter CustomerFilterBar::filter() const
{
    CustomerFilter filter;
    filter.name = m_name->text().trimmed();
    filter.email = m_email->text().trimmed();
    filter.phone = m_phone->text().trimmed();
    if (const QVariant group = m_group->currentData(); group.isValid())
        filter.groupId = group.toLongLong();
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = CustomerStatus(status.toInt());
    filter.kyc = CustomerFilter::Kyc(m_kyc->currentData().toInt());
    filter.createdFrom = m_createdFrom->dayBegin();
    filter.createdUntil = m_createdUntil->dayEnd();
    filter.signedInFrom = m_signedInFrom->dayBegin();
    filter.signedInUntil = m_signedInUntil->dayEnd();
    return filter;
}

void CustomerFilterBar::tell()
{
    m_rest.stop();
    CustomerFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    if (now == m_told)
        return;
    m_told = std::move(now);
    emit changed(m_told);
}

void CustomerFilterBar::clear()
{
    for (QLineEdit *edit : {m_name, m_email, m_phone})
        edit->clear();
    for (QComboBox *box : {m_group, m_status, m_kyc}) {
        const QSignalBlocker quiet(box); // told once, below
        box->setCurrentIndex(0);
    }
    for (DateField *date : {m_createdFrom, m_createdUntil, m_signedInFrom, m_signedInUntil})
        date->clearDate();
    // The button goes; the focus may not be lost with it.
    if (m_clear->hasFocus())
        m_name->setFocus();
    tell();
}

void CustomerFilterBar::retranslateUi()
{
    const auto call = [](QWidget *widget, const QString &name) { widget->setAccessibleName(name); };
    const std::pair<QLineEdit *, QString> texts[] = {
        {m_name, tr("Name or number")}, {m_email, tr("E-mail")}, {m_phone, tr("Phone")}};
    for (const auto &[edit, text] : texts) {
        edit->setPlaceholderText(text);
        edit->setToolTip(tr("Part of it is enough"));
        call(edit, text);
    }
    call(m_group, tr("Group"));
    call(m_status, tr("Status"));
    call(m_kyc, tr("KYC"));
    call(m_createdFrom, tr("Created from"));
    call(m_createdUntil, tr("Created until"));
    call(m_signedInFrom, tr("Signed in from"));
    call(m_signedInUntil, tr("Signed in until"));
    m_created->setText(tr("Created"));
    m_signedIn->setText(tr("Last sign-in"));
    m_clear->setText(tr("Clear the filters"));
    m_clear->setVisible(!filter().isEmpty());
    fillChoices();
}

void CustomerFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
