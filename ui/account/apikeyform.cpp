// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/apikeyform.h"

#include "ui/account/accountform.h"
#include "ui/account/apikeytext.h"
#include "ui/account/prooffields.h"
#include "ui/common/fieldrow.h"
#include "ui/common/tabularfont.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxTagLength = 64;
constexpr int addressLines = 4;

} // namespace

ApiKeyForm::ApiKeyForm(CodeService &codes, QWidget *parent) : QWidget(parent)
{
    m_title = makeText(this, u"keyFormTitle"_s, TextRole::Section);
    m_intro = makeText(this, u"keyFormIntro"_s, TextRole::Body);
    m_form = makeForm();
    m_tag = new QLineEdit(this);
    m_tag->setMaxLength(maxTagLength);
    m_tagRow = addFormRow(m_form, m_tag, u"keyTag"_s);
    m_rights = makeRights();
    m_proof = new ProofFields(codes, this);
    m_submit = makeButton(this, u"keySubmit"_s);
    m_submit->setProperty("primary", true);
    m_cancel = makeButton(this, u"keyCancel"_s);
    auto *column = makeColumn(this);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addWidget(m_rights);
    column->addWidget(m_proof);
    column->addLayout(makeButtonLine({m_submit, m_cancel}));

    connect(m_tag, &QLineEdit::textEdited, m_tagRow, &FieldRow::clearProblem);
    connect(m_tag, &QLineEdit::returnPressed, this, &ApiKeyForm::submitted);
    connect(m_addresses, &QPlainTextEdit::textChanged, m_addressesRow, &FieldRow::clearProblem);
    connect(m_proof, &ProofFields::submitted, this, &ApiKeyForm::submitted);
    connect(m_proof, &ProofFields::failed, this, &ApiKeyForm::failed);
    connect(m_submit, &QPushButton::clicked, this, &ApiKeyForm::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &ApiKeyForm::cancelled);
    retranslateUi();
}

QWidget *ApiKeyForm::makeRights()
{
    auto *part = new QWidget(this);
    m_permissionsTitle = makeText(part, u"keyPermissionsTitle"_s, TextRole::Section);
    m_always = makeText(part, u"keyAlways"_s, TextRole::Body);
    m_permissions = new QVBoxLayout;
    m_permissions->setSpacing(4);
    m_moneyWarning = makeText(part, u"keyMoneyWarning"_s, TextRole::Warning);
    m_addressesTitle = makeText(part, u"keyAddressesTitle"_s, TextRole::Section);
    m_addressesText = makeText(part, u"keyAddressesText"_s, TextRole::Secondary);
    m_addresses = new QPlainTextEdit(part);
    m_addresses->setObjectName(u"keyAddresses"_s);
    m_addresses->setFont(tabularFont(font()));
    m_addresses->setProperty("field", true);
    m_addresses->setTabChangesFocus(true);
    m_addresses->setFixedHeight(m_addresses->fontMetrics().lineSpacing() * addressLines + 12);
    m_addressesRow = new FieldRow(part);
    m_addressesRow->addEditor(m_addresses, 1);
    auto *column = makeColumn(part);
    column->addWidget(m_permissionsTitle);
    column->addWidget(m_always);
    column->addLayout(m_permissions);
    column->addWidget(m_moneyWarning);
    column->addWidget(m_addressesTitle);
    column->addWidget(m_addressesText);
    column->addWidget(m_addressesRow);
    return part;
}

void ApiKeyForm::showNew(const Customer &customer)
{
    m_key.reset();
    show(customer, {});
}

void ApiKeyForm::showKey(const Customer &customer, const ApiKey &key)
{
    m_key = key;
    m_addresses->setPlainText(key.whiteIps.join(u'\n'));
    fillPermissions();
    show(customer, key.tag);
}

void ApiKeyForm::show(const Customer &customer, const QString &tag)
{
    m_proof->clear();
    m_proof->setCustomer(customer, customer.mfaEnabled());
    m_tag->setText(tag);
    m_tagRow->clearProblem();
    m_addressesRow->clearProblem();
    m_rights->setVisible(!isNew());
    retranslateUi();
    m_tag->setFocus();
}

void ApiKeyForm::fillPermissions()
{
    for (QCheckBox *box : std::exchange(m_boxes, {})) {
        box->hide(); // it goes later, and must not be found until then
        box->setObjectName({});
        box->deleteLater();
    }
    for (const ApiPermission &permission : m_key->permissions) {
        if (!permission.canEdit)
            continue;
        auto *box = new QCheckBox(m_rights);
        box->setObjectName(u"keyPermission."_s + permission.code);
        box->setChecked(permission.enabled);
        connect(box, &QCheckBox::toggled, this, &ApiKeyForm::showPermissions);
        m_permissions->addWidget(box);
        m_boxes.push_back(box);
    }
    // Tab goes from the name through the boxes to the addresses.
    QWidget *before = m_tag;
    for (QCheckBox *box : m_boxes) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_addresses);
}

void ApiKeyForm::showPermissions()
{
    QStringList always;
    bool money = false;
    std::size_t at = 0;
    const auto permissions = m_key ? m_key->permissions : std::vector<ApiPermission>();
    for (const ApiPermission &permission : permissions) {
        if (!permission.canEdit) {
            if (permission.enabled)
                always << permissionName(permission);
            continue;
        }
        QCheckBox *box = m_boxes[at++];
        QString name = permissionName(permission);
        box->setText(name.replace(u'&', u"&&"_s));
        money = money || (box->isChecked() && movesMoney(permission));
    }
    m_always->setText(tr("Always: %1").arg(always.join(u", "_s)));
    m_always->setVisible(!always.isEmpty());
    m_moneyWarning->setVisible(money);
}

bool ApiKeyForm::checkTag()
{
    if (!m_tag->text().trimmed().isEmpty())
        return true;
    m_tagRow->setProblem(m_tag,
                         tr("Give the key a name, such as that of the program that is to "
                            "use it."));
    m_tag->setFocus();
    return false;
}

/// One a line; blank lines do no harm.
std::optional<QStringList> ApiKeyForm::addresses()
{
    QStringList found;
    const QStringList lines = m_addresses->toPlainText().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString address = lines[i].trimmed();
        if (address.isEmpty() || found.contains(address))
            continue;
        if (!isIpAddress(address)) {
            m_addressesRow->setProblem(
                m_addresses,
                tr("Line %1 is no IP address: %2").arg(QString::number(i + 1), address));
            m_addresses->setTextCursor(
                QTextCursor(m_addresses->document()->findBlockByNumber(int(i))));
            m_addresses->setFocus();
            return std::nullopt;
        }
        found << address;
    }
    return found;
}

std::optional<ApiKeyProof> ApiKeyForm::proof()
{
    const auto given = m_proof->proof();
    if (!given)
        return std::nullopt;
    return ApiKeyProof{.googleCode = given->googleCode, .phone = given->sms, .email = given->email};
}

// All that is wrong is said; the first of it gets the focus.
std::optional<ApplyApiKeyRequest> ApiKeyForm::newRequest()
{
    auto given = proof();
    if (!checkTag() || !given)
        return std::nullopt;
    return ApplyApiKeyRequest{.tag = m_tag->text().trimmed(), .proof = *given};
}

std::optional<EditApiKeyRequest> ApiKeyForm::changeRequest()
{
    auto given = proof();
    const auto whiteIps = addresses();
    if (!checkTag() || !given || !whiteIps)
        return std::nullopt;
    EditApiKeyRequest request{.id = m_key->id,
                              .tag = m_tag->text().trimmed(),
                              .permissions = m_key->permissions,
                              .whiteIps = *whiteIps,
                              .proof = *given};
    std::size_t at = 0;
    for (ApiPermission &permission : request.permissions) {
        if (permission.canEdit)
            permission.enabled = m_boxes[at++]->isChecked();
    }
    return request;
}

bool ApiKeyForm::showError(const GatewayError &error)
{
    return m_proof->showError(error);
}

void ApiKeyForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    retranslateUi();
}

void ApiKeyForm::clear()
{
    m_proof->clear();
    m_tag->clear();
    m_addresses->clear();
    m_tagRow->clearProblem();
    m_addressesRow->clearProblem();
}

void ApiKeyForm::retranslateUi()
{
    m_title->setText(isNew() ? tr("A new API key") : tr("Change the API key"));
    m_intro->setText(tr("With an API key a program calls the gateway in your name, without your "
                        "password. At first it may only read; what else it may do you choose "
                        "afterwards."));
    m_intro->setVisible(isNew());
    setFormLabel(m_form, m_tagRow, tr("Name"));
    m_permissionsTitle->setText(tr("What it may do"));
    m_moneyWarning->setText(tr("Whoever has this key and its secret can then move your money. "
                               "Bind it to addresses, too."));
    m_addressesTitle->setText(tr("From which addresses"));
    m_addressesText->setText(tr("One IP address a line. Without any, the key works from everywhere "
                                "and ends 90 days after it was made; with addresses it works from "
                                "these alone and does not end."));
    m_addresses->setAccessibleName(m_addressesTitle->text());
    if (m_busy)
        m_submit->setText(isNew() ? tr("Applying…") : tr("Saving…"));
    else
        m_submit->setText(isNew() ? tr("Apply for the key") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    showPermissions();
}

void ApiKeyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace mm
