// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/signinwindow.h"

#include "ui/common/browserpanel.h"
#include "ui/common/fieldrow.h"
#include "ui/common/icons.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/signin/apikeypage.h"
#include "ui/signin/applicationpage.h"
#include "ui/signin/countrypage.h"
#include "ui/signin/environmentbox.h"
#include "ui/signin/forgottenpage.h"
#include "ui/signin/kycgatepage.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/thirdpartyrow.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowWidth = 440;
constexpr int sideMargin = 24;
constexpr int smallScreenHeight = 480; // such as 1366 × 768 at 200 %: every line is needed
constexpr int languageLength = 7; // average characters, for the longest of the names below

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
    m_services(services), m_settings(settings), m_theme(theme)
{
    setObjectName(u"signInWindow"_s);
    setWindowIcon(themedIcon(u"app"_s, theme));
    // Made in the order in which Tab visits them.
    QWidget *header = makeHeader();
    m_title = new QLabel(u"MultiMarkets"_s, this);
    m_title->setAlignment(Qt::AlignCenter);
    setTextRole(m_title, TextRole::Title);
    m_bindNotice = makeBindNotice();
    m_page = new SignInPage(services.codes, theme, this);
    m_page->setObjectName(u"signInPage"_s);
    m_page->addField(FormField::CompanyId, m_header, m_companyId);
    m_page->setKeepsSignedIn(settings.keepsSignedIn());
    m_shown = m_page;
    m_browser = new BrowserPanel(services.browser, this);
    m_browser->setObjectName(u"browserPanel"_s);
    m_footer = makeFooter();

    m_column = new QVBoxLayout(this);
    m_column->setSizeConstraint(QLayout::SetFixedSize); // as high as what is shown, never higher
    for (QWidget *part : std::initializer_list<QWidget *>{header, m_title, m_bindNotice, m_browser,
                                                          m_page, m_footer}) {
        part->setFixedWidth(windowWidth - 2 * sideMargin);
        m_column->addWidget(part);
    }

    connectHeader();
    connectPage();
    connectServices();
    retranslateUi();
    followSession(services.session.state());
    showParts();
}

SignInWindow::~SignInWindow() = default;

QWidget *SignInWindow::makeHeader()
{
    m_header = new FieldRow(this);
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
    // Measuring the names of other scripts would load those scripts' fonts, of megabytes each,
    // before anybody has opened the list.
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(languageLength);
    for (const auto &[code, name] : languages)
        m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    m_settingsButton = new QToolButton(this);
    m_settingsButton->setObjectName(u"settings"_s);
    m_settingsButton->setIcon(themedIcon(u"settings"_s, m_theme));
    m_settingsButton->setIconSize({20, 20});
    m_settingsButton->setFixedSize(28, 28);
    m_settingsButton->setAutoRaise(true);
    m_settingsButton->setFocusPolicy(Qt::StrongFocus);
    m_header->addEditor(m_environmentBox, 1);
    m_header->addEditor(m_companyLabel);
    m_header->addEditor(m_companyId);
    m_header->addEditor(m_language);
    m_header->addEditor(m_settingsButton);
    return m_header;
}

QWidget *SignInWindow::makeBindNotice()
{
    auto *notice = new QWidget(this);
    m_bindText = new QLabel(notice);
    m_bindText->setObjectName(u"bindText"_s);
    m_bindText->setWordWrap(true);
    setTextRole(m_bindText, TextRole::Body);
    m_bindNot = plainButton(u"bindNot"_s, notice);
    auto *line = new QHBoxLayout(notice);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bindText, 1);
    line->addWidget(m_bindNot);
    return notice;
}

QWidget *SignInWindow::makeFooter()
{
    auto *footer = new QWidget(this);
    m_thirdParties = new ThirdPartyRow(m_theme, footer);
    m_thirdParties->setObjectName(u"thirdParties"_s);
    m_create = plainButton(u"createAccount"_s, footer);
    m_browse = plainButton(u"browse"_s, footer);
    m_byApplication = plainButton(u"moreWays"_s, footer);

    auto *grid = new QGridLayout(footer);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_thirdParties, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_create, 0, 1, Qt::AlignRight);
    grid->addWidget(m_browse, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_byApplication, 1, 1, Qt::AlignRight);
    return footer;
}

void SignInWindow::connectHeader()
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
    connect(m_language, &QComboBox::activated, this, &SignInWindow::chooseLanguage);
    connect(m_settingsButton, &QToolButton::clicked, this, &SignInWindow::settingsRequested);
}

void SignInWindow::connectPage()
{
    connect(m_page, &FormPage::submitted, this, &SignInWindow::submit);
    connect(m_page, &FormPage::cancelRequested, this, &SignInWindow::cancelWork);
    connect(m_page, &FormPage::actionRequested, this, &SignInWindow::act);
    connect(m_page, &SignInPage::forgottenRequested, this, &SignInWindow::showForgotten);
    connect(m_page, &SignInPage::keepChosen, this,
            [this](bool keep) { m_settings.setKeepsSignedIn(keep); });
    connect(m_thirdParties, &ThirdPartyRow::chosen, this, [this](const QString &source) {
        m_page->clearProblems();
        m_source = source;
        m_services.thirdParty.signIn(source);
    });
    connect(m_create, &QPushButton::clicked, this, [this] { showRegistration(m_page->name()); });
    connect(m_browse, &QPushButton::clicked, this, &SignInWindow::browseRequested);
    connect(m_byApplication, &QPushButton::clicked, this, &SignInWindow::showApplication);
    connect(m_bindNot, &QPushButton::clicked, this, [this] {
        m_services.thirdParty.clearBinding();
        showParts();
    });
}

void SignInWindow::connectServices()
{
    const SignInService *signIn = &m_services.signIn;
    connect(signIn, &SignInService::failed, this, &SignInWindow::showRefusal);
    connect(signIn, &SignInService::succeeded, this, &SignInWindow::showParts); // nothing to bind
    // While the window is hidden, another one asks and is told.
    connect(signIn, &SignInService::mfaRequired, this, [this] {
        if (!isVisible())
            return;
        showForm();
        m_page->clearProblems();
        m_page->askForCode();
    });
    connect(signIn, &SignInService::gated, this,
            [this](KycGate gate, const QString &remark, const std::vector<KycLevel> &wanted) {
                if (!isVisible())
                    return;
                gatePage()->showGate(gate, remark, wanted, m_environment.webClient);
                m_afterGate = [this] { showForm(); };
                showPage(m_gate);
            });

    const ThirdPartyService *thirdParty = &m_services.thirdParty;
    connect(thirdParty, &ThirdPartyService::offersChanged, this,
            [this] { m_thirdParties->setOffers(m_services.thirdParty.offers()); });
    connect(thirdParty, &ThirdPartyService::busyChanged, this, &SignInWindow::followWork);
    connect(thirdParty, &ThirdPartyService::failed, this, &SignInWindow::showRefusal);
    connect(thirdParty, &ThirdPartyService::countryNeeded, this, &SignInWindow::showCountry);
    connect(thirdParty, &ThirdPartyService::bindNeeded, this,
            [this](const QString &, const QString &name) { showBind(name); });
    connect(&m_services.browser, &BrowserVisit::waitingChanged, this, &SignInWindow::showParts);
    connect(&m_services.session, &Session::stateChanged, this, &SignInWindow::followSession);
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
    m_settingsButton->setToolTip(tr("Settings"));
    m_settingsButton->setAccessibleName(m_settingsButton->toolTip());
    m_bindNot->setText(tr("Do not connect"));
    m_create->setText(tr("Create an account"));
    m_browse->setText(tr("Browse prices without signing in"));
    m_byApplication->setText(tr("More ways"));
    m_byApplication->setToolTip(tr("Sign in with an application"));
    m_language->setCurrentIndex(m_language->findData(languageNow()));
    showParts();
}

void SignInWindow::setEnvironment(const Environment &environment, bool sandbox)
{
    const bool other = environment.name != m_environment.name || sandbox != m_sandbox;
    m_environment = environment;
    m_sandbox = sandbox;
    m_environmentBox->setCurrent(environment, sandbox);
    m_companyId->setText(QString::number(environment.companyId));
    m_thirdParties->setOffers(m_services.thirdParty.offers());
    if (other) {
        m_page->clearProblems();
        m_page->forgetCodes();
        forgetNewSecrets();
        showForm();
        m_page->recall(m_settings.lastSignIn(environment.name));
    }
    showParts();
}

void SignInWindow::reloadEnvironments()
{
    m_environmentBox->reload();
}

void SignInWindow::showProblem(const QString &sentence)
{
    m_environmentBox->revert();
    m_page->banner()->showMessage(StatusBanner::Tone::Error, sentence);
}

void SignInWindow::showProfile(const Profile &profile)
{
    const SignInIdentity byNumber{SignInType::CustomerNumber, {}, profile.customerNo};
    m_page->setIdentity(profile.identity.loginName.isEmpty() ? byNumber : profile.identity);
    m_page->setKeepsSignedIn(profile.keepSignedIn);
    showForm();
    m_page->focusFirstEmpty();
}

std::optional<SignInWindow::Filled> SignInWindow::filled() const
{
    if (m_registration || m_forgotten || m_country || m_application || m_apiKey)
        return std::nullopt;
    return Filled{.name = m_page->nameInput(),
                  .byCode = m_page->wantsCode(),
                  .keepSignedIn = m_page->wantsToBeKept(),
                  .place = pos()};
}

void SignInWindow::fill(const Filled &filled)
{
    m_page->setNameInput(filled.name);
    m_page->setByCode(filled.byCode);
    m_page->setKeepsSignedIn(filled.keepSignedIn);
    move(filled.place);
    followSession(m_services.session.state()); // what it has told went with the texts before
}

bool SignInWindow::keepSignedIn() const
{
    return m_page->keepsSignedIn();
}

void SignInWindow::setKeychainTrouble(KeychainStatus status)
{
    m_page->setKeychainTrouble(status);
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
    SignInInput input = m_page->input();
    input.companyId = m_companyId->text();
    SignInCheck check = checkSignIn(input);
    m_page->showProblems(std::move(check.problems));
    // What is bound is read first: another company id ends what is under way.
    const ThirdPartyIdentity binding = m_services.thirdParty.binding();
    if (!check.request || !takeCompanyId())
        return;
    check.request->bindSource = binding.source;
    check.request->bindUserId = binding.userId;
    m_source.clear();
    m_services.signIn.signIn(*check.request);
}

void SignInWindow::followSession(Session::State state)
{
    if (state == Session::State::SignedIn) {
        if (m_page->name().identity == m_services.session.identity())
            m_settings.setLastSignIn(m_environment.name, m_page->lastSignIn());
        forgetSecrets();
        showForm();
    } else if (state == Session::State::Expired) {
        m_page->banner()->showError(m_services.session.endReason());
    }
    followWork();
}

void SignInWindow::forgetSecrets()
{
    m_page->clearProblems();
    m_page->clearSecrets();
    if (m_application)
        m_application->clearSecrets();
    if (m_apiKey)
        m_apiKey->clearSecrets();
    forgetNewSecrets();
}

// Those of somebody new, or of somebody with a new password.
void SignInWindow::forgetNewSecrets()
{
    m_afterGate = nullptr;
    if (m_registration)
        m_registration->clearSecrets();
    if (m_forgotten)
        m_forgotten->clearSecrets();
}

// Nothing can be changed while somebody signs in, by whichever way.
void SignInWindow::followWork()
{
    const bool busy =
        m_services.session.state() == Session::State::SigningIn || m_services.thirdParty.isBusy();
    m_header->setEnabled(!busy);
    m_footer->setEnabled(!busy);
    m_bindNotice->setEnabled(!busy);
    for (FormPage *page :
         std::initializer_list<FormPage *>{m_page, m_country, m_application, m_apiKey}) {
        if (page)
            page->setBusy(busy && page == m_shown);
    }
    showParts();
}

void SignInWindow::cancelWork()
{
    if (m_services.thirdParty.isBusy())
        m_services.thirdParty.cancel();
    m_services.auth2.cancel();
    if (m_services.session.state() == Session::State::SigningIn)
        m_services.signIn.cancel();
}

// On the page that is shown; what it has no field for is in its banner.
void SignInWindow::showRefusal(const GatewayError &error)
{
    if (!isVisible()) // told elsewhere
        return;
    auto *page = qobject_cast<FormPage *>(m_shown);
    if (!page) {
        showForm();
        page = m_page;
    }
    if (error.kind == ErrorKind::MfaWrong)
        m_page->askForCode();
    page->showRefusal(error);
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
    auto *page = qobject_cast<FormPage *>(m_shown);
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (button)
            button->click();
        else if (page && !m_services.browser.isWaiting())
            page->submit();
    } else if (event->key() == Qt::Key_Escape) {
        if (m_services.browser.isWaiting())
            m_services.browser.cancel();
        else if (page)
            page->cancel();
        else
            emit m_gate->continued();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SignInWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_compact = screen()->availableGeometry().height() < smallScreenHeight;
    m_column->setSpacing(m_compact ? 2 : 8);
    const int edge = m_compact ? 2 : 8;
    m_column->setContentsMargins(sideMargin, edge, sideMargin, edge);
    for (FormPage *page : findChildren<FormPage *>())
        page->setCompact(m_compact);
    showParts();
    m_page->focusFirstEmpty();
}

} // namespace mm
