// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/environmentbox.h"

#include "app/services/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

// Item data other than an index of m_environments.
constexpr int sandboxEntry = -1;
constexpr int fileEntry = -2;
constexpr qint64 maxFileBytes = 1024 * 1024;

struct EnvironmentText {
    Q_DECLARE_TR_FUNCTIONS(mm::EnvironmentBox)
};

auto named(const QString &name)
{
    return [&name](const Environment &environment) { return environment.name == name; };
}

bool isBuiltIn(const QString &name)
{
    const auto &all = builtinEnvironments();
    return name == EnvironmentBox::sandboxName()
        || std::any_of(all.begin(), all.end(), named(name));
}

} // namespace

EnvironmentBox::EnvironmentBox(Settings &settings, QWidget *parent) :
    QComboBox(parent), m_settings(settings)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    fill();
    connect(this, &QComboBox::activated, this, &EnvironmentBox::choose);
}

QString EnvironmentBox::sandboxName()
{
    return u"Sandbox"_s;
}

void EnvironmentBox::setCurrent(const Environment &environment, bool sandbox)
{
    m_current = environment;
    m_sandbox = sandbox;
    fill();
}

void EnvironmentBox::revert()
{
    fill();
}

void EnvironmentBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    m_environments = builtinEnvironments();
    for (const Environment &own : m_settings.environments())
        m_environments.push_back(own);
    // One given on the command line stands in no list.
    if (m_current && !m_sandbox
        && std::none_of(m_environments.begin(), m_environments.end(), named(m_current->name)))
        m_environments.push_back(*m_current);

    addItem(tr("Sandbox"), sandboxEntry);
    for (std::size_t i = 0; i < m_environments.size(); ++i)
        addItem(m_environments[i].name, int(i));
    insertSeparator(count());
    addItem(tr("Load environment file…"), fileEntry);

    int index = m_sandbox ? 0 : -1;
    if (m_current && !m_sandbox)
        index = findText(m_current->name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    setCurrentIndex(index);
}

void EnvironmentBox::choose(int index)
{
    const int entry = itemData(index).toInt();
    if (entry == fileEntry) {
        revert();
        askForFile();
    } else if (entry == sandboxEntry) {
        emit sandboxChosen();
    } else if (entry < int(m_environments.size())) {
        emit environmentChosen(Environment(m_environments[std::size_t(entry)]));
    }
}

void EnvironmentBox::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Load environment file"), {},
                                   tr("Environment files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EnvironmentBox::loadFile);
    dialog->open();
}

void EnvironmentBox::loadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit fileRefused(tr("The environment file cannot be opened: %1").arg(file.errorString()));
        return;
    }
    const auto environment = environmentFromJson(file.read(maxFileBytes));
    if (!environment) {
        emit fileRefused(sentenceFor(environment.error()));
        return;
    }
    if (isBuiltIn(environment->name)) {
        emit fileRefused(tr("An environment “%1” is built in. Give the one in the file another "
                            "name.")
                             .arg(environment->name));
        return;
    }
    std::vector<Environment> own = m_settings.environments();
    std::erase_if(own, named(environment->name));
    own.push_back(*environment);
    m_settings.setEnvironments(own);
    fill();
    emit environmentChosen(*environment);
}

void EnvironmentBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

QString sentenceFor(const EnvironmentError &error)
{
    using Reason = EnvironmentError::Reason;
    const auto member = [&error](const QString &sentence) { return sentence.arg(error.member); };
    switch (error.reason) {
    case Reason::Missing:
        return member(EnvironmentText::tr("The environment file lacks “%1”."));
    case Reason::WrongType:
        return member(
            EnvironmentText::tr("“%1” in the environment file is not of the right type."));
    case Reason::NotAnAddress:
        return member(EnvironmentText::tr("“%1” in the environment file is not a usable address."));
    case Reason::NotEncrypted:
        return member(
            EnvironmentText::tr("“%1” in the environment file must begin with https:// or "
                                "wss://; only this computer may be reached without."));
    case Reason::BadKey:
        return member(EnvironmentText::tr("“%1” in the environment file is not a public key."));
    case Reason::OutOfRange:
        return member(
            EnvironmentText::tr("“%1” in the environment file is not in the range that is "
                                "possible."));
    case Reason::NotJson:
        break;
    }
    return EnvironmentText::tr("The file is not an environment file (JSON).");
}

} // namespace mm
