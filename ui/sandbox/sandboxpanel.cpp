// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/sandboxpanel.h"

#include "app/services/settings.h"
#include "ui/account/accountform.h"
#include "ui/common/formatting.h"
#include "ui/common/notelabel.h"
#include "ui/common/statepage.h"
#include "ui/common/statusbanner.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"
#include "ui/sandbox/faultspage.h"
#include "ui/sandbox/peoplepage.h"
#include "ui/sandbox/sessionspage.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString place = u"sandboxPanel"_s; ///< of what the settings remember

constexpr int mostTicks = 50'000;
constexpr int refreshMs = 1000;
constexpr int seedWidth = 120;

} // namespace

class SandboxPanel::Private
{
public:
    Private(SandboxPanel *panel, SandboxControl &sandbox, const Theme &theme,
            const Formatting &format);

    void build(const Theme &theme);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] std::array<QWidget *, 3> pages() const;
    void connectParts();
    void retranslateUi();
    void follow();
    void start();
    void refresh();
    void say(StatusBanner::Tone tone, const QString &text, const QString &action = {});
    [[nodiscard]] SandboxControl::Options wanted() const;
    [[nodiscard]] bool needsRestart() const;
    void offerRestart();
    void showNote(const QString &rateNow);

    SandboxPanel *q;
    SandboxControl &control;
    Settings *settings = nullptr;
    const Formatting &formatting;
    QTimer timer;
    StatusBanner *banner = nullptr;
    QLineEdit *seed = nullptr;
    QSpinBox *rate = nullptr;
    QCheckBox *encrypt = nullptr;
    QLabel *seedLabel = nullptr, *rateLabel = nullptr;
    NoteLabel *note = nullptr; ///< what needs a restart, what a script has changed
    QPushButton *toggle = nullptr; ///< start or stop
    QPushButton *restart = nullptr;
    QLabel *statistics = nullptr;
    QStackedWidget *stack = nullptr;
    StatePage *stopped = nullptr;
    QTabWidget *tabs = nullptr;
    FaultsPage *faults = nullptr;
    SessionsPage *sessions = nullptr;
    PeoplePage *people = nullptr;
};

SandboxPanel::Private::Private(SandboxPanel *panel, SandboxControl &sandbox, const Theme &theme,
                               const Formatting &format) :
    q(panel),
    control(sandbox), formatting(format)
{
    build(theme);
    connectParts();
    const SandboxControl::Options options = control.options();
    seed->setText(QString::number(options.seed));
    rate->setValue(options.rate);
    encrypt->setChecked(options.encrypt);
    retranslateUi();
}

void SandboxPanel::Private::build(const Theme &theme)
{
    banner = new StatusBanner(theme, q);
    stopped = new StatePage(theme, q);
    stack = new QStackedWidget(q);
    stack->addWidget(stopped);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(banner);
    column->addWidget(makeHead());
    column->addWidget(stack, 1);
    stack->addWidget(makePages());
}

QWidget *SandboxPanel::Private::makeHead()
{
    auto *head = new QWidget(q);
    seed = new QLineEdit(head);
    seed->setObjectName(u"sandboxSeed"_s);
    seed->setMaximumWidth(seedWidth);
    seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,19}"_s), seed));
    rate = new QSpinBox(head);
    rate->setObjectName(u"sandboxRate"_s);
    rate->setRange(0, mostTicks);
    rate->setGroupSeparatorShown(true);
    rate->setKeyboardTracking(false);
    encrypt = new QCheckBox(head);
    encrypt->setObjectName(u"sandboxEncrypt"_s);
    seedLabel = new QLabel(head);
    seedLabel->setBuddy(seed);
    rateLabel = new QLabel(head);
    rateLabel->setBuddy(rate);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(seedLabel), static_cast<QWidget *>(seed),
                            static_cast<QWidget *>(rateLabel), static_cast<QWidget *>(rate),
                            static_cast<QWidget *>(encrypt)})
        line->addWidget(widget);
    line->addStretch(1);
    note = new NoteLabel(head);
    note->setObjectName(u"sandboxNote"_s);
    setTextRole(note, TextRole::Warning);
    toggle = makeButton(head, u"sandboxToggle"_s);
    restart = makeButton(head, u"sandboxRestart"_s);
    statistics = makeText(head, u"sandboxStatistics"_s, TextRole::Secondary);
    QHBoxLayout *buttons = makeButtonLine({toggle, restart});
    buttons->setStretch(buttons->count() - 1, 0);
    buttons->addWidget(statistics, 1);
    auto *column = makeColumn(head);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(note);
    column->addLayout(buttons);
    return head;
}

QWidget *SandboxPanel::Private::makePages()
{
    tabs = new QTabWidget(stack);
    tabs->setObjectName(u"sandboxTabs"_s);
    tabs->setDocumentMode(true);
    faults = new FaultsPage(control, formatting, tabs);
    sessions = new SessionsPage(control, tabs);
    people = new PeoplePage(control, tabs);
    for (QWidget *page : pages()) {
        page->layout()->setContentsMargins(0, 12, 0, 0);
        auto *scroll = new QScrollArea(tabs); // on small screens
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        tabs->addTab(scroll, QString());
    }
    return tabs;
}

/// In the order of their tabs.
std::array<QWidget *, 3> SandboxPanel::Private::pages() const
{
    return {faults, sessions, people};
}

void SandboxPanel::Private::connectParts()
{
    const auto wrong = [this](const QString &text) {
        if (text.isEmpty())
            banner->clear();
        else
            say(StatusBanner::Tone::Error, text);
    };
    const auto done = [this](const QString &text) { say(StatusBanner::Tone::Information, text); };
    QObject::connect(faults, &FaultsPage::problem, q, wrong);
    QObject::connect(faults, &FaultsPage::done, q, done);
    QObject::connect(people, &PeoplePage::problem, q, wrong);
    QObject::connect(people, &PeoplePage::done, q, done);
    QObject::connect(sessions, &SessionsPage::done, q, done);
    QObject::connect(stopped, &StatePage::actionTriggered, q, [this] { start(); });
    QObject::connect(toggle, &QPushButton::clicked, q, [this] {
        if (control.isRunning())
            control.stop();
        else
            start();
    });
    QObject::connect(restart, &QPushButton::clicked, q, [this] { start(); });
    QObject::connect(seed, &QLineEdit::returnPressed, q, [this] { start(); });
    QObject::connect(seed, &QLineEdit::textChanged, q, [this] { offerRestart(); });
    QObject::connect(encrypt, &QCheckBox::toggled, q, [this] { offerRestart(); });
    QObject::connect(rate, &QSpinBox::valueChanged, q,
                     [this](int ticks) { control.setRate(ticks); });
    QObject::connect(&control, &SandboxControl::changed, q, [this] { follow(); });
    timer.setInterval(refreshMs);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { refresh(); });
}

void SandboxPanel::Private::retranslateUi()
{
    const auto label = [](QLabel *shown, const QString &text) {
        shown->setText(text);
        shown->buddy()->setAccessibleName(shown->text().remove(u'&'));
    };
    q->setWindowTitle(SandboxPanel::tr("Sandbox panel"));
    label(seedLabel, SandboxPanel::tr("Se&ed"));
    seed->setToolTip(SandboxPanel::tr("Prices follow from this number"));
    label(rateLabel, SandboxPanel::tr("Ticks a seco&nd"));
    rate->setToolTip(SandboxPanel::tr("Over all products, 0 to 50,000"));
    encrypt->setText(SandboxPanel::tr("Encr&ypted bodies"));
    encrypt->setToolTip(SandboxPanel::tr("Demands them, with a key made at the start"));
    restart->setText(SandboxPanel::tr("Restart &with these"));
    tabs->setAccessibleName(SandboxPanel::tr("Sandbox"));
    tabs->setTabText(0, SandboxPanel::tr("Faults"));
    tabs->setTabText(1, SandboxPanel::tr("Sessions and clock"));
    tabs->setTabText(2, SandboxPanel::tr("People"));
    stopped->showMessage(
        SandboxPanel::tr("The sandbox is not running"),
        SandboxPanel::tr("Start it to try the client without an account, with as much trouble "
                         "as you like."),
        SandboxPanel::tr("Start the sandbox"));
    follow();
}

SandboxControl::Options SandboxPanel::Private::wanted() const
{
    return {
        .seed = seed->text().toULongLong(), .rate = rate->value(), .encrypt = encrypt->isChecked()};
}

/// The rate alone can be changed while it runs.
bool SandboxPanel::Private::needsRestart() const
{
    const SandboxControl::Options options = control.options();
    return control.isRunning()
        && (wanted().seed != options.seed || wanted().encrypt != options.encrypt);
}

void SandboxPanel::Private::offerRestart()
{
    restart->setVisible(needsRestart());
    showNote({});
}

/// `rateNow`: ticks a second where they are not those of the field.
void SandboxPanel::Private::showNote(const QString &rateNow)
{
    QStringList notes;
    if (needsRestart())
        notes += SandboxPanel::tr(
            "Seed and encryption change with a restart, which ends every session on the sandbox.");
    if (!rateNow.isEmpty())
        notes += SandboxPanel::tr("A script has set %1 ticks a second.").arg(rateNow);
    note->setText(notes.join(u' '));
    note->setVisible(!notes.isEmpty());
}

void SandboxPanel::Private::start()
{
    if (seed->text().isEmpty())
        seed->setText(u"1"_s);
    const QString problem = control.start(wanted());
    if (problem.isEmpty())
        banner->clear();
    else
        say(StatusBanner::Tone::Error,
            SandboxPanel::tr("The sandbox could not be started: %1").arg(problem));
}

void SandboxPanel::Private::follow()
{
    const bool running = control.isRunning();
    {
        const QSignalBlocker quiet(rate);
        rate->setValue(control.options().rate);
    }
    toggle->setText(running ? SandboxPanel::tr("Sto&p") : SandboxPanel::tr("St&art"));
    toggle->setVisible(running); // the page below says how to start
    stack->setCurrentIndex(running ? 1 : 0);
    statistics->setVisible(running);
    offerRestart();
    refresh();
}

void SandboxPanel::Private::refresh()
{
    if (!control.isRunning())
        return;
    const Json seen = control.statistics();
    const auto number = [&](const char *name) {
        return formatting.amount(Decimal(seen[name].numberText().toLongLong()), 0);
    };
    const auto count = [&](const char *name) { return seen[name].numberText().toInt(); };
    statistics->setText(u"%1 · %2 · %3"_s.arg(
        SandboxPanel::tr("%1 requests").arg(number("requests")),
        SandboxPanel::tr("%n customer(s) signed in", nullptr, count("customers")),
        SandboxPanel::tr("%n socket(s) open", nullptr, count("sockets"))));
    const Json &ticks = seen["rate"];
    showNote(ticks.isNumber() && ticks != Json(rate->value()) ? number("rate") : QString());
    sessions->showStatistics(seen);
    faults->refresh();
}

void SandboxPanel::Private::say(StatusBanner::Tone tone, const QString &text, const QString &action)
{
    banner->showMessage(tone, text, action);
}

SandboxPanel::SandboxPanel(SandboxControl &control, Settings &settings, const Theme &theme,
                           const Formatting &formatting, QWidget *parent) :
    QWidget(parent),
    d(std::make_unique<Private>(this, control, theme, formatting))
{
    d->settings = &settings;
    resizeWithinScreen(*this, {760, 760});
    restoreGeometry(settings.windowGeometry(place));
    d->tabs->setCurrentIndex(settings.windowState(place).toInt());
    connect(d->tabs, &QTabWidget::currentChanged, this,
            [&settings](int index) { settings.setWindowState(place, QByteArray::number(index)); });
}

SandboxPanel::~SandboxPanel() = default;

void SandboxPanel::setCustomerNo(const QString &customerNo)
{
    d->sessions->setCustomerNo(customerNo);
}

void SandboxPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->refresh();
    d->timer.start();
}

void SandboxPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->timer.stop();
    d->settings->setWindowGeometry(place, saveGeometry());
}

void SandboxPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslateUi();
}

} // namespace mm
