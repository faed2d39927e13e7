// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/messagedialog.h"

#include "ui/account/accountform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/tradetypes.h"
#include "ui/common/windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signsOut = 4; // of the refreshes

/// The languages of the Manager API's message, by their own names.
struct Language {
    const char *code = nullptr;
    QStringView name;
};
constexpr Language languages[] = {
    {"en-US", u"English"}, {"zh-CN", u"简体中文"}, {"zh-HK", u"繁體中文"}};

/// What the customer's client fetches anew.
struct Refresh {
    int value;
    const char *text;
};
constexpr Refresh refreshes[] = {
    {0, QT_TRANSLATE_NOOP("mm::MessageDialog", "Nothing")},
    {1, QT_TRANSLATE_NOOP("mm::MessageDialog", "Positions")},
    {2, QT_TRANSLATE_NOOP("mm::MessageDialog", "Orders")},
    {3, QT_TRANSLATE_NOOP("mm::MessageDialog", "Funds")},
    {5, QT_TRANSLATE_NOOP("mm::MessageDialog", "Positions and orders")},
    {6, QT_TRANSLATE_NOOP("mm::MessageDialog", "Orders and funds")},
    {signsOut, QT_TRANSLATE_NOOP("mm::MessageDialog", "Everything: signs the customer out")},
};

/// Fills a choice anew, with what was chosen before chosen again.
void choose(QComboBox *box, const QVariant &before)
{
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

} // namespace

MessageDialog::MessageDialog(SupportServices &services, const CustomerSummary &customer,
                             const Theme &theme, QWidget *parent) :
    ChangeDialog(services, customer, theme, parent),
    m_form(makeForm()), m_language(new QComboBox(this)), m_tradeType(new QComboBox(this)),
    m_refresh(new QComboBox(this)), m_title(new QLineEdit(this)),
    m_content(new QPlainTextEdit(this)), m_popUp(new QCheckBox(this))
{
    m_content->setProperty("field", true);
    setObjectName(u"messageDialog"_s);
    m_title->setMaxLength(CustomerMessageRequest::maxTitleLength);
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(96);
    m_languageRow = addFormRow(m_form, m_language, u"messageLanguage"_s);
    m_tradeTypeRow = addFormRow(m_form, m_tradeType, u"messageTradeType"_s);
    m_titleRow = addFormRow(m_form, m_title, u"messageTitle"_s);
    m_contentRow = addFormRow(m_form, m_content, u"messageContent"_s);
    m_refreshRow = addFormRow(m_form, m_refresh, u"messageRefresh"_s);
    m_popUpRow = addFormRow(m_form, m_popUp, u"messagePopUp"_s);
    formColumn()->addLayout(m_form);
    outcomeColumn()->addStretch(1);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        m_titleRow->clearProblem();
        m_titleRow->setHint(tr("%1 of %2 characters")
                                .arg(m_title->text().size())
                                .arg(CustomerMessageRequest::maxTitleLength));
    });
    connect(m_content, &QPlainTextEdit::textChanged, this,
            [this] { m_contentRow->clearProblem(); });
    MessageDialog::retranslateUi();
    m_title->setFocus();
    resizeWithinScreen(*this, {560, 480});
}

MessageDialog::~MessageDialog() = default;

QString MessageDialog::title() const
{
    return m_title->text().trimmed();
}

bool MessageDialog::check()
{
    m_titleRow->clearProblem();
    m_contentRow->clearProblem();
    QWidget *wrong = nullptr;
    if (m_content->toPlainText().trimmed().isEmpty()) {
        m_contentRow->setProblem(m_content, tr("Write what the customer is to read."));
        wrong = m_content;
    }
    if (title().isEmpty()) {
        m_titleRow->setProblem(m_title, tr("Give the message a title."));
        wrong = m_title;
    }
    if (wrong)
        wrong->setFocus();
    return !wrong;
}

bool MessageDialog::isTyped() const
{
    return !m_title->text().isEmpty() || !m_content->toPlainText().isEmpty();
}

QStringList MessageDialog::confirmation() const
{
    QStringList lines{tr("Customer: %1").arg(customer().customerNo),
                      tr("Language: %1").arg(m_language->currentText()),
                      tr("Kind of account: %1").arg(m_tradeType->currentText()),
                      tr("Title: %1").arg(title()),
                      tr("Message: %1").arg(m_content->toPlainText()),
                      m_popUp->isChecked() ? tr("It pops up in the customer's client.")
                                           : tr("It does not pop up.")};
    if (m_refresh->currentData().toInt() == signsOut)
        lines << tr("The customer is signed out by it!");
    else
        lines << tr("Fetched anew: %1").arg(m_refresh->currentText());
    return lines;
}

void MessageDialog::send()
{
    CustomerMessageRequest request;
    request.customerNo = customer().customerNo;
    request.customerId = customer().id;
    request.tradeType = TradeType(m_tradeType->currentData().toInt());
    request.language = m_language->currentData().toString();
    request.title = title();
    request.content = m_content->toPlainText();
    request.popUp = m_popUp->isChecked();
    request.refresh = m_refresh->currentData().toInt();
    services().actions.sendMessage(request, this, [this](const Result<EmptyAnswer> &answer) {
        if (answer)
            showDone(tr("The message was sent to customer %1. That is noted in the audit log of "
                        "this computer.")
                         .arg(customer().customerNo));
        else
            showFailure(answer.error());
    });
}

QString MessageDialog::sendText() const
{
    return tr("Send the message");
}

QString MessageDialog::unknownText() const
{
    return tr("No answer came: the message may or may not have reached the customer. Ask the "
              "customer before you write it again.");
}

void MessageDialog::fillChoices()
{
    const QVariant language = m_language->currentData(), tradeType = m_tradeType->currentData(),
                   refresh = m_refresh->currentData();
    for (QComboBox *box : {m_language, m_tradeType, m_refresh})
        box->clear();
    for (const Language &one : languages)
        m_language->addItem(one.name.toString(), QString::fromLatin1(one.code));
    choose(m_language, language);
    for (const auto &type : services().session.company().tradeTypes)
        m_tradeType->addItem(tradeTypeName(type.id), type.id);
    if (m_tradeType->count() == 0) {
        for (const int type : {1, 2, 5}) // section 12: those that are pushed
            m_tradeType->addItem(tradeTypeName(type), type);
    }
    choose(m_tradeType, tradeType);
    for (const Refresh &one : refreshes)
        m_refresh->addItem(tr(one.text), one.value);
    choose(m_refresh, refresh);
}

void MessageDialog::retranslateUi()
{
    setWindowTitle(tr("Message to a customer"));
    setFormLabel(m_form, m_languageRow, tr("Language"));
    setFormLabel(m_form, m_tradeTypeRow, tr("Kind of account"));
    setFormLabel(m_form, m_titleRow, tr("Title"));
    setFormLabel(m_form, m_contentRow, tr("Message"));
    setFormLabel(m_form, m_refreshRow, tr("Fetched anew"));
    setFormLabel(m_form, m_popUpRow, tr("Shown"));
    m_popUp->setText(tr("Pops up at once"));
    m_popUp->setAccessibleName(tr("Pops up at once"));
    fillChoices();
    ChangeDialog::retranslateUi();
}

} // namespace mm
