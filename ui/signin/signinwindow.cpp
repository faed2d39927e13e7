// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinwindow.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/signinfields.h"
#include "ui/signin/thirdpartyrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowWidth = 440;
constexpr int sideMargin = 24;
constexpr int smallScreenHeight = 480; // such as 1366 × 768 at 200 %: every line is needed
constexpr int progressDelayMs = 300; // an answer that comes sooner needs no sign of work

constexpr std::pair<const char *, const char *> languages[] = {
    {"en", "English"}, {"zh_CN", "简体中文"}, {"zh_HK", "繁體中文"}};

QString languageNow()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalChineseScript ? u"zh_HK"_s : u"zh_CN"_s;
}

} // namespace

SignInWindow::SignInWindow(ClientServices &services, Settings &settings, const Theme &theme,
                           QWidget *parent) :
    QWidget(parent),
    m_services(services), m_service(services.signIn), m_session(services.session),
    m_settings(settings)
{
    setObjectName(u"signInWindow"_s);
    setWindowIcon(themedIcon(u"app"_s, theme));
    // Made in the order in which Tab visits them.
    QWidget *header = makeHeader();
    m_title = new QLabel(u"MultiMarkets"_s, this);
    m_title->setAlignment(Qt::AlignCenter);
    setTextRole(m_title, TextRole::Title);
    m_fields = new SignInFields(theme, this);
    QWidget *buttons = makeButtons();
    m_banner = new StatusBanner(theme, this);
    m_banner->setObjectName(u"banner"_s);
    m_thirdParties = new ThirdPartyRow(theme, this);
    m_thirdParties->setObjectName(u"thirdParties"_s);
    m_browse = new QPushButton(this);
    m_browse->setObjectName(u"browse"_s);
    m_browse->setProperty("plain", true);

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as what is shown, never higher
    column->setContentsMargins(sideMargin, 8, sideMargin, 8);
    column->setSpacing(8);
    column->addWidget(header);
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(buttons);
    column->addWidget(m_banner);
    auto *others = new QHBoxLayout;
    others->addWidget(m_thirdParties);
    others->addStretch(1);
    others->addWidget(m_browse);
    column->addLayout(others);

    connectParts();
    retranslateUi();
    followSession(m_session.state());
}

SignInWindow::~SignInWindow() = default;

QWidget *SignInWindow::makeHeader()
{
    m_header = new FieldRow(this);
    m_header->setFixedWidth(windowWidth - 2 * sideMargin);
    m_environmentBox = new EnvironmentBox(m_settings, this);
    m_environmentBox->setObjectName(u"environment"_s);
    m_companyLabel = new QLabel(this);
    m_companyLabel->setTextFormat(Qt::PlainText);
    m_companyId = new QLineEdit(this);
    m_companyId->setObjectName(u"companyId"_s);
    m_companyId->setInputMethodHints(Qt::ImhDigitsOnly);
    m_companyId->setFixedWidth(64);
    m_companyLabel->setBuddy(m_companyId);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    for (const auto &[code, name] : languages)
        m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    m_header->addEditor(m_environmentBox, 1);
    m_header->addEditor(m_companyLabel);
    m_header->addEditor(m_companyId);
    m_header->addEditor(m_language);
    return m_header;
}

QWidget *SignInWindow::makeButtons()
{
    auto *box = new QWidget(this);
    m_signIn = new QPushButton(box);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setProperty("primary", true);
    m_cancel = new QPushButton(box);
    m_cancel->setObjectName(u"cancel"_s);
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing may jump when it appears
    m_progress->setSizePolicy(policy);
    m_progressDelay = new QTimer(this);
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(progressDelayMs);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_signIn, 1);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_progress);
    return box;
}

void SignInWindow::connectParts()
{
    connect(m_environmentBox, &EnvironmentBox::sandboxChosen, this, [this] {
        m_settings.setEnvironmentName(EnvironmentBox::sandboxName());
        emit sandboxChosen();
    });
    connect(m_environmentBox, &EnvironmentBox::environmentChosen, this,
            [this](Environment environment) {
                m_settings.setEnvironmentName(environment.name);
                environment.companyId =
                    m_settings.companyId(environment.name, environment.companyId);
                emit environmentChosen(environment);
            });
    connect(m_environmentBox, &EnvironmentBox::fileRefused, this, &SignInWindow::showProblem);
    connect(m_companyId, &QLineEdit::editingFinished, this, [this] { (void)takeCompanyId(); });
    connect(m_companyId, &QLineEdit::textEdited, m_header, &FieldRow::clearProblem);
    connect(m_language, &QComboBox::activated, this, &SignInWindow::chooseLanguage);
    connect(m_signIn, &QPushButton::clicked, this, &SignInWindow::submit);
    connect(m_cancel, &QPushButton::clicked, &m_service, &SignInService::cancel);
    connect(m_browse, &QPushButton::clicked, this, &SignInWindow::browseRequested);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);

    connect(&m_service, &SignInService::failed, this, &SignInWindow::showRefusal);
    connect(&m_service, &SignInService::mfaRequired, this, &SignInWindow::askForCode);
    connect(&m_services.thirdParty, &ThirdPartyService::offersChanged, this, [this] {
        QStringList sources;
        for (const ThirdPartyOffer &offer : m_services.thirdParty.offers())
            sources += offer.source;
        m_thirdParties->setSources(sources);
    });
    connect(&m_session, &Session::stateChanged, this, &SignInWindow::followSession);
}

void SignInWindow::retranslateUi()
{
    setWindowTitle(tr("Sign in – MultiMarkets"));
    m_environmentBox->setAccessibleName(tr("Environment"));
    m_environmentBox->setToolTip(tr("The gateway to sign in to"));
    m_companyLabel->setText(tr("Company ID"));
    m_companyId->setAccessibleName(m_companyLabel->text());
    m_companyId->setToolTip(tr("The number of your broker"));
    m_language->setAccessibleName(tr("Language"));
    m_signIn->setText(m_signIn->isEnabled() ? tr("Sign in") : tr("Signing in…"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Signing in…"));
    m_browse->setText(tr("Browse prices without signing in"));
    m_language->setCurrentIndex(m_language->findData(languageNow()));
    showProblems();
}

void SignInWindow::setEnvironment(const Environment &environment, bool sandbox)
{
    const bool other = environment.name != m_environment.name || sandbox != m_sandbox;
    m_environment = environment;
    m_sandbox = sandbox;
    m_environmentBox->setCurrent(environment, sandbox);
    m_companyId->setText(QString::number(environment.companyId));
    m_thirdParties->setSources({});
    if (other) {
        clearProblems();
        m_fields->recall(m_settings.lastSignIn(environment.name));
    }
}

void SignInWindow::showProblem(const QString &sentence)
{
    m_environmentBox->revert();
    m_banner->showMessage(StatusBanner::Tone::Error, sentence);
}

// False where what stands there is no company id; a new one is in force when this returns.
bool SignInWindow::takeCompanyId()
{
    const auto id = companyIdFrom(m_companyId->text());
    if (!id)
        return false;
    if (*id != m_environment.companyId) {
        if (!m_sandbox) // a sandbox's number is its own affair, at each start
            m_settings.setCompanyId(m_environment.name, *id);
        emit companyIdChosen(*id);
    }
    return true;
}

void SignInWindow::chooseLanguage(int index)
{
    const QString language = m_language->itemData(index).toString();
    m_settings.setLanguage(language);
    emit languageChosen(language);
}

void SignInWindow::submit()
{
    if (m_session.state() == Session::State::SigningIn)
        return;
    clearProblems();
    SignInInput input = m_fields->input();
    input.companyId = m_companyId->text();
    SignInCheck check = checkSignIn(input);
    m_problems = std::move(check.problems);
    showProblems();
    if (!m_problems.empty()) {
        editor(m_problems.front().field)->setFocus();
    } else if (check.request && takeCompanyId()) {
        m_focusAfterBusy = nullptr;
        m_service.signIn(*check.request);
    }
}

void SignInWindow::followSession(Session::State state)
{
    setBusy(state == Session::State::SigningIn);
    if (state == Session::State::SignedIn) {
        const Settings::LastSignIn last = m_fields->lastSignIn();
        if (!last.loginName.isEmpty())
            m_settings.setLastSignIn(m_environment.name, last);
        clearProblems();
        m_fields->clearSecrets();
    } else if (state == Session::State::Expired) {
        m_banner->showError(m_session.endReason());
    }
}

// Focus rests on the window meanwhile, so that a second Enter neither cancels nor sends again.
void SignInWindow::setBusy(bool busy)
{
    if (busy) {
        m_focusAfterBusy = focusWidget();
        setFocus();
        m_progressDelay->start();
    } else {
        m_progressDelay->stop();
        m_progress->hide();
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_fields, m_signIn, m_browse})
        part->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    if (!busy && m_focusAfterBusy) {
        m_focusAfterBusy->setFocus();
        m_focusAfterBusy = nullptr;
    }
}

void SignInWindow::askForCode()
{
    clearProblems();
    m_fields->askForCode();
    editor(FormField::MfaCode)->setFocus();
}

void SignInWindow::showRefusal(const GatewayError &error)
{
    clearProblems();
    if (error.kind == ErrorKind::MfaWrong)
        m_fields->askForCode();
    m_refusal = error;
    showProblems();
}

// At the field it belongs to where there is one on screen, else in the banner.
void SignInWindow::showProblems()
{
    for (const SignInProblem &problem : m_problems)
        showAt(problem.field, sentenceFor(problem.what), {});
    if (!m_refusal)
        return;
    const FormField field = fieldOfCode(m_refusal->code);
    QWidget *at = editor(field);
    if (!at) {
        m_banner->showError(*m_refusal);
        return;
    }
    showAt(field, sentenceFor(*m_refusal), m_refusal->trace);
    if (m_session.state() == Session::State::SigningIn)
        m_focusAfterBusy = at;
    else
        at->setFocus();
}

void SignInWindow::clearProblems()
{
    m_problems.clear();
    m_refusal.reset();
    m_header->clearProblem();
    m_fields->clearProblems();
    m_banner->clear();
}

QWidget *SignInWindow::editor(FormField field) const
{
    return field == FormField::CompanyId ? m_companyId : m_fields->editor(field);
}

void SignInWindow::showAt(FormField field, const QString &sentence, const QByteArray &trace)
{
    if (field == FormField::CompanyId)
        m_header->setProblem(m_companyId, sentence, trace);
    else
        m_fields->showProblem(field, sentence, trace);
}

void SignInWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

// Enter submits wherever the focus is, but on a button it presses that button.
void SignInWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        if (button)
            button->click();
        else
            submit();
    } else if (event->key() == Qt::Key_Escape && m_cancel->isVisible()) {
        m_cancel->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SignInWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_title->setVisible(screen()->availableGeometry().height() >= smallScreenHeight);
    m_fields->focusFirstEmpty();
}

} // namespace mm
