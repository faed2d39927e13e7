// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/settings/environmentform.h"

#include "ui/account/accountform.h"
#include "ui/common/fieldrow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto nameMember = u"name"_s;
const auto companyIdMember = u"companyId"_s;
const auto publicKeyMember = u"publicKey"_s;
const auto thirdPartyMember = u"thirdParty"_s;
constexpr int objectLines = 5;

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(mm::EnvironmentForm)
};

QStringList members()
{
    return {nameMember,       companyIdMember,    u"company"_s,       u"lang"_s,
            u"clientApi"_s,   u"openApi"_s,       u"auth2Api"_s,      u"managerApi"_s,
            u"quoteSocket"_s, u"messageSocket"_s, u"managerSocket"_s, u"webClient"_s,
            publicKeyMember,  u"captchaPage"_s,   u"appleRelay"_s,    thirdPartyMember};
}

QString labelOf(const QString &member)
{
    static const QHash<QString, const char *> labels{
        {nameMember, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Name")},
        {companyIdMember, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Company ID")},
        {u"company"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Company code")},
        {u"lang"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Language")},
        {u"clientApi"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Client API")},
        {u"openApi"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Open API")},
        {u"auth2Api"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Auth2 API")},
        {u"managerApi"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Manager API")},
        {u"quoteSocket"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Quote socket")},
        {u"messageSocket"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Message socket")},
        {u"managerSocket"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Manager socket")},
        {u"webClient"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Web client")},
        {publicKeyMember, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Public key")},
        {u"captchaPage"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Captcha page")},
        {u"appleRelay"_s, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Apple relay page")},
        {thirdPartyMember, QT_TRANSLATE_NOOP("mm::EnvironmentForm", "Third parties")},
    };
    return FormText::tr(labels.value(member));
}

/// What an empty field is filled with, or what it means.
QString exampleOf(const QString &member)
{
    if (member == thirdPartyMember)
        return u"{\"google\": {\"clientSecret\": \"…\"}}"_s;
    if (member == publicKeyMember)
        return FormText::tr("none: bodies are not encrypted");
    if (member == u"captchaPage"_s || member == u"appleRelay"_s)
        return FormText::tr("none");
    if (member.endsWith("Socket"_L1))
        return u"wss://"_s;
    return member.endsWith("Api"_L1) || member == u"webClient"_s ? u"https://"_s : QString();
}

QString sentenceFor(EnvironmentError::Reason reason, const QString &member)
{
    using Reason = EnvironmentError::Reason;
    const bool socket = member.endsWith("Socket"_L1);
    switch (reason) {
    case Reason::Missing:
        return FormText::tr("This is needed.");
    case Reason::NotAnAddress:
        return socket
            ? FormText::tr("Enter an address such as wss://gateway.example.com/path, without "
                           "a user name, ? or #.")
            : FormText::tr("Enter an address such as https://gateway.example.com/path, without "
                           "a user name, ? or #.");
    case Reason::NotEncrypted:
        return FormText::tr("It must begin with %1; only this computer may be reached without.")
            .arg(socket ? "wss://"_L1 : "https://"_L1);
    case Reason::BadKey:
        return FormText::tr("This is not an RSA public key in Base64.");
    case Reason::OutOfRange:
    case Reason::WrongType:
        return member == companyIdMember
            ? FormText::tr("The company ID is a number above zero.")
            : FormText::tr("Characters or values stand here that are not possible.");
    case Reason::NotJson:
        break;
    }
    return FormText::tr("This is not a JSON object.");
}

QString textOf(const Json &value)
{
    if (value.isNumber())
        return QString::fromLatin1(value.numberText());
    if (value.isObject()) // names, addresses: nothing that QJson would change
        return QString::fromUtf8(
                   QJsonDocument::fromJson(value.toBytes()).toJson(QJsonDocument::Indented))
            .trimmed();
    return value.toString();
}

QString textIn(const QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line != nullptr ? line->text()
                           : qobject_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

} // namespace

EnvironmentTexts textsOf(const Json &environment)
{
    EnvironmentTexts texts;
    for (const QString &member : members())
        texts.insert(member, textOf(environment[member.toLatin1()]));
    return texts;
}

Json environmentIn(const EnvironmentTexts &texts)
{
    Json json;
    for (const QString &member : members()) {
        const QString text = texts.value(member).trimmed();
        const QByteArray name = member.toLatin1();
        if (member == publicKeyMember)
            json.set(name, text.isEmpty() ? Json() : Json(text));
        else if (text.isEmpty())
            continue;
        else if (member == companyIdMember)
            json.set(name,
                     Json::number(text.toLatin1()).isNull() ? Json(text)
                                                            : Json::number(text.toLatin1()));
        else if (member == thirdPartyMember)
            json.set(name, Json::parse(text.toUtf8()).value_or(Json(text)));
        else
            json.set(name, text);
    }
    return json;
}

EnvironmentForm::EnvironmentForm(QWidget *parent) : QWidget(parent), m_form(makeForm())
{
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows); // addresses are long
    m_form->setContentsMargins(0, 0, 8, 0);
    setLayout(m_form);
    for (const QString &member : members())
        addField(member);
    retranslateUi();
}

void EnvironmentForm::addField(const QString &member)
{
    const auto changed = [this] {
        if (!m_filling)
            emit edited();
    };
    Field field{.member = member};
    if (member == thirdPartyMember) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * objectLines
                             + 2 * text->frameWidth() + 8);
        connect(text, &QPlainTextEdit::textChanged, this, changed);
        field.editor = text;
    } else {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, changed);
        field.editor = line;
    }
    field.row = addFormRow(m_form, field.editor, u"environment_"_s + member);
    m_fields.push_back(field);
}

EnvironmentTexts EnvironmentForm::texts() const
{
    EnvironmentTexts texts;
    for (const Field &field : m_fields)
        texts.insert(field.member, textIn(field.editor));
    return texts;
}

void EnvironmentForm::setTexts(const EnvironmentTexts &texts)
{
    const QScopedValueRollback filling(m_filling, true);
    for (const Field &field : m_fields) {
        const QString text = texts.value(field.member);
        if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
            line->setText(text);
            line->setCursorPosition(0);
        } else {
            qobject_cast<QPlainTextEdit *>(field.editor)->setPlainText(text);
        }
    }
    clearProblems();
}

void EnvironmentForm::setReadOnly(bool readOnly)
{
    for (const Field &field : m_fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->setReadOnly(readOnly);
        else
            qobject_cast<QPlainTextEdit *>(field.editor)->setReadOnly(readOnly);
    }
}

void EnvironmentForm::showProblems(const std::vector<EnvironmentError> &problems)
{
    clearProblems();
    for (const Field &field : m_fields) {
        const auto about = [&field](const EnvironmentError &problem) {
            return problem.member == field.member || problem.member.startsWith(field.member + u'.');
        };
        const auto problem = std::find_if(problems.begin(), problems.end(), about);
        if (problem == problems.end())
            continue;
        const bool object = field.member == thirdPartyMember;
        QString sentence = object && problem->member == field.member
                && problem->reason == EnvironmentError::Reason::WrongType
            ? sentenceFor(EnvironmentError::Reason::NotJson, field.member)
            : sentenceFor(problem->reason, problem->member);
        if (problem->member != field.member) // a member of a member is named
            sentence = u"%1: %2"_s.arg(problem->member.sliced(field.member.size() + 1), sentence);
        showProblem(field, sentence);
    }
}

void EnvironmentForm::showNameTaken()
{
    clearProblems();
    showProblem(m_fields.front(),
                tr("There is another environment of this name. Give this one a name of its own."));
}

void EnvironmentForm::showProblem(const Field &field, const QString &sentence)
{
    const bool first = std::ranges::all_of(
        m_fields, [](const Field &each) { return each.row->problem().isEmpty(); });
    field.row->setProblem(field.editor, sentence);
    if (first)
        field.editor->setFocus();
}

void EnvironmentForm::clearProblems()
{
    for (const Field &field : m_fields)
        field.row->clearProblem();
}

void EnvironmentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void EnvironmentForm::retranslateUi()
{
    for (const Field &field : m_fields) {
        setFormLabel(m_form, field.row, labelOf(field.member));
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->setPlaceholderText(exampleOf(field.member));
        else
            qobject_cast<QPlainTextEdit *>(field.editor)
                ->setPlaceholderText(exampleOf(field.member));
    }
}

} // namespace mm
