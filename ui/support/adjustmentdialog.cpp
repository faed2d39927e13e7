// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/adjustmentdialog.h"

#include "ui/account/accountform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formatting.h"
#include "ui/common/statusbanner.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"
#include "ui/common/tradetypes.h"
#include "ui/common/windowsize.h"
#include "ui/support/recordtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

std::optional<Decimal> typedAmount(const QString &text, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.replace(u'−', u'-');
    const QString point = locale.decimalPoint();
    if (point != u"."_s && !plain.contains(u'.'))
        plain.replace(point, u"."_s);
    // Decimal reads exponents too, which nobody means here.
    if (plain.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    return Decimal::parse(QStringView(plain));
}

AdjustmentDialog::AdjustmentDialog(SupportServices &services, const CustomerSummary &customer,
                                   const std::vector<Account> &accounts, const Theme &theme,
                                   const Formatting &formatting, QWidget *parent) :
    ChangeDialog(services, customer, theme, parent),
    m_accounts(accounts), m_formatting(formatting), m_form(makeForm()), m_lookUpForm(makeForm()),
    m_account(new QComboBox(this)), m_amount(new QLineEdit(this)), m_remark(new QLineEdit(this)),
    m_number(new QLineEdit(this)), m_look(new QPushButton(this)), m_proposal(new QLabel(this))
{
    setObjectName(u"adjustmentDialog"_s);
    m_amount->setFont(tabularFont(m_amount->font()));
    m_amount->setMaxLength(60);
    m_remark->setMaxLength(200);
    m_accountRow = addFormRow(m_form, m_account, u"adjustmentAccount"_s);
    m_amountRow = addFormRow(m_form, m_amount, u"adjustmentAmount"_s);
    m_remarkRow = addFormRow(m_form, m_remark, u"adjustmentRemark"_s);
    formColumn()->addLayout(m_form);
    formColumn()->addStretch(1);
    makeLookUp();
    const auto hint = [this] {
        m_amountRow->clearProblem();
        const bool usable = !m_amount->text().isEmpty() && amountProblem().isEmpty();
        m_amountRow->setHint(
            usable ? whatHappens() + u' ' + balanceChange()
                   : tr("12.50 gives, -12.50 takes away. Exact; no thousands separators."));
    };
    connect(m_amount, &QLineEdit::textChanged, this, hint);
    connect(m_account, &QComboBox::currentIndexChanged, this, hint);
    AdjustmentDialog::retranslateUi();
    hint();
    m_amount->setFocus();
    resizeWithinScreen(*this, {560, 360});
}

AdjustmentDialog::~AdjustmentDialog() = default;

void AdjustmentDialog::makeLookUp()
{
    m_look->setObjectName(u"adjustmentLookUp"_s);
    m_look->setAutoDefault(false);
    m_numberRow = addFormRow(m_lookUpForm, m_number, u"adjustmentNumber"_s);
    m_numberRow->addEditor(m_look);
    m_proposal->setObjectName(u"adjustmentProposal"_s);
    m_proposal->setTextFormat(Qt::PlainText);
    m_proposal->setWordWrap(true);
    m_proposal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_proposal->hide();
    outcomeColumn()->addLayout(m_lookUpForm);
    outcomeColumn()->addWidget(m_proposal);
    outcomeColumn()->addStretch(1);
    connect(m_look, &QPushButton::clicked, this, &AdjustmentDialog::lookUp);
    connect(m_number, &QLineEdit::textChanged, this, [this] { m_numberRow->clearProblem(); });
}

const Account *AdjustmentDialog::account() const
{
    const int index = m_account->currentData().isValid() ? m_account->currentData().toInt() : -1;
    return index >= 0 ? &m_accounts[std::size_t(index)] : nullptr;
}

std::optional<Decimal> AdjustmentDialog::amount() const
{
    return typedAmount(m_amount->text(), m_formatting.locale());
}

QString AdjustmentDialog::amountProblem() const
{
    const std::optional<Decimal> typed = amount();
    if (!typed)
        return tr("Enter an amount such as 12.50 or -12.50, without thousands separators.");
    if (typed->isZero())
        return tr("Zero changes nothing.");
    const Account *chosen = account();
    const int digits = chosen ? chosen->digits.value_or(typed->scale()) : typed->scale();
    if (typed->rounded(digits, Decimal::Rounding::Down) != *typed)
        return tr("This account has at most %n decimal(s).", nullptr, digits);
    return {};
}

bool AdjustmentDialog::check()
{
    m_accountRow->clearProblem();
    m_amountRow->clearProblem();
    if (!account()) {
        m_accountRow->setProblem(m_account, tr("The customer has no account to adjust."));
        m_account->setFocus();
        return false;
    }
    if (const QString problem = amountProblem(); !problem.isEmpty()) {
        m_amountRow->setProblem(m_amount, problem);
        m_amount->setFocus();
        m_amount->selectAll();
        return false;
    }
    return true;
}

bool AdjustmentDialog::isTyped() const
{
    return !m_amount->text().isEmpty() || !m_remark->text().isEmpty();
}

QString AdjustmentDialog::whatHappens() const
{
    const Account *chosen = account();
    const std::optional<Decimal> typed = amount();
    if (!chosen || !typed)
        return {};
    const QString sum =
        m_formatting.amount(typed->abs(), chosen->digits.value_or(0)) + u' ' + chosen->currency;
    return typed->isNegative() ? tr("Takes %1 away from the account.").arg(sum)
                               : tr("Gives %1 to the account.").arg(sum);
}

QString AdjustmentDialog::balanceChange() const
{
    const Account *chosen = account();
    const std::optional<Decimal> typed = amount();
    if (!chosen || !typed || !chosen->balance)
        return {};
    const auto after = Decimal::add(*chosen->balance, *typed);
    const int digits = chosen->digits.value_or(0);
    QString text = tr("Balance %1 → %2 %3")
                       .arg(m_formatting.amount(chosen->balance, digits),
                            m_formatting.amount(after, digits), chosen->currency);
    if (after && after->isNegative())
        text += u". "_s + tr("That is below zero!");
    return text;
}

QString AdjustmentDialog::accountText(const Account &one) const
{
    return u"%1 · %2 · %3 %4"_s.arg(
        QString::number(one.accountId.value_or(0)),
        one.tradeType ? tradeTypeName(int(*one.tradeType)) : Formatting::absent(),
        m_formatting.amount(one.balance, one.digits.value_or(0)), one.currency);
}

QStringList AdjustmentDialog::confirmation() const
{
    const Account *chosen = account();
    QStringList lines{tr("Customer: %1").arg(customer().customerNo)};
    if (chosen)
        lines << tr("Account: %1").arg(accountText(*chosen));
    lines << whatHappens() << balanceChange();
    if (!m_remark->text().trimmed().isEmpty())
        lines << tr("Remark: %1").arg(m_remark->text().trimmed());
    lines << tr("The balance was loaded with the customer and may have changed since.");
    lines.removeAll(QString());
    return lines;
}

void AdjustmentDialog::send()
{
    const Account *chosen = account();
    const std::optional<Decimal> typed = amount();
    if (!chosen || !typed) // it was checked before
        return showFailure({.kind = ErrorKind::LocalFailure, .sent = false});
    AdjustmentRequest request;
    request.customerNo = customer().customerNo;
    request.accountId = chosen->accountId.value_or(0);
    request.currency = chosen->currency;
    request.tradeType = chosen->tradeType.value_or(TradeType::CrossContract);
    request.amount = *typed;
    request.remark = m_remark->text().trimmed();
    services().actions.adjust(
        request, this, [this](const Result<AdjustmentRequest::Answer> &answer) {
            if (!answer)
                return showFailure(answer.error());
            const QString &number = answer->proposalNo;
            m_number->setText(number);
            showDone(number.isEmpty()
                         ? tr("The proposal was made; the gateway gave no number for it.")
                         : tr("The proposal %1 was made. It takes effect once it is approved.")
                               .arg(number));
        });
}

QString AdjustmentDialog::sendText() const
{
    return tr("Propose the adjustment");
}

QString AdjustmentDialog::unknownText() const
{
    return tr("No answer came: the proposal may or may not have been made. Do not make it again "
              "before you have looked: its number is in the event of the adjustment, or with who "
              "approves it.");
}

void AdjustmentDialog::lookUp()
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        m_numberRow->setProblem(m_number, tr("Enter the number of the proposal."));
        m_number->setFocus();
        return;
    }
    m_look->setEnabled(false);
    m_look->setToolTip(tr("Looking…"));
    services().actions.findAdjustment(
        number, this,
        [this](const Result<AdjustmentQuestion::Answer> &answer) { showProposal(answer); });
}

void AdjustmentDialog::showProposal(const Result<AdjustmentQuestion::Answer> &answer)
{
    m_look->setEnabled(true);
    m_look->setToolTip({});
    if (!answer) {
        banner().showError(answer.error());
        return;
    }
    banner().clear();
    QStringList lines;
    for (const char *member : {"proposalNo", "customerNo", "accountId", "amount", "accountCurrency",
                               "checkStatus", "checkBy", "remark"}) {
        const RecordField field = describeMember(answer->source, member, RecordKind::Event,
                                                 m_formatting, u"account_adjust"_s);
        if (field.value != Formatting::absent())
            lines << u"%1: %2"_s.arg(field.label, field.value);
    }
    m_proposal->setText(lines.isEmpty() ? tr("The gateway knows no such proposal.")
                                        : lines.join(u'\n'));
    m_proposal->show();
}

void AdjustmentDialog::fillAccounts()
{
    const QVariant before = m_account->currentData();
    m_account->clear();
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts[i].accountId)
            m_account->addItem(accountText(m_accounts[i]), int(i));
    }
    m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
}

void AdjustmentDialog::retranslateUi()
{
    setWindowTitle(tr("Adjust a balance"));
    setFormLabel(m_form, m_accountRow, tr("Account"));
    setFormLabel(m_form, m_amountRow, tr("Amount"));
    setFormLabel(m_form, m_remarkRow, tr("Remark (optional)"));
    setFormLabel(m_lookUpForm, m_numberRow, tr("Proposal number"));
    m_look->setText(tr("Look at the proposal"));
    fillAccounts();
    ChangeDialog::retranslateUi();
}

} // namespace mm
