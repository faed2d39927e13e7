// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/profilesdialog.h"

#include "ui/common/statusbanner.h"
#include "ui/common/windowsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Account, EnvironmentName, Money, Window, Columns };

constexpr int rowHeight = 28;

} // namespace

ProfilesDialog::ProfilesDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"profilesDialog"_s);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"profilesList"_s);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_question = new StatusBanner(theme, this);
    m_question->setObjectName(u"profilesQuestion"_s);
    const auto button = [this](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1StringView(name).toString());
        made->setAutoDefault(false);
        return made;
    };
    m_open = button("profileOpen");
    m_remove = button("profileRemove");
    m_new = button("profileNew");
    m_close = button("profilesClose");

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    resizeWithinScreen(*this, {620, 360});

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProfilesDialog::follow);
    const auto open = [this] {
        const ProfileItem *profile = selected();
        if (profile && !profile->current)
            emit profileChosen(profile->id);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::askToRemove);
    connect(m_new, &QPushButton::clicked, this, &ProfilesDialog::newProfileRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_question, &StatusBanner::actionTriggered, this, [this] {
        m_question->clear();
        emit profileRemovalRequested(m_toRemove);
    });
    retranslateUi();
}

void ProfilesDialog::setProfiles(const std::vector<ProfileItem> &profiles)
{
    m_profiles = profiles;
    fill();
}

const ProfileItem *ProfilesDialog::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QString id = item->data(Account, Qt::UserRole).toString();
    const auto found = std::ranges::find(m_profiles, id, &ProfileItem::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfilesDialog::fill()
{
    const ProfileItem *before = selected();
    const QString id = before ? before->id : QString();
    m_list->clear();
    for (const ProfileItem &profile : m_profiles) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setSizeHint(Account, {0, rowHeight});
        item->setText(Account, profile.label);
        item->setText(EnvironmentName, profile.environment);
        item->setText(Money, profile.demo ? tr("Demo") : tr("Real"));
        item->setText(Window,
                      profile.current       ? tr("this window")
                          : profile.running ? tr("another window")
                                            : QString());
        item->setData(Account, Qt::UserRole, profile.id);
        if (profile.id == id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < Columns - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 16);
    }
    follow();
}

// A window that is open would sign in again what is removed below it.
void ProfilesDialog::follow()
{
    const ProfileItem *profile = selected();
    if (!profile || profile->id != m_toRemove)
        m_question->clear();
    const bool elsewhere = profile && profile->running && !profile->current;
    m_open->setEnabled(profile && !profile->current);
    m_open->setToolTip(profile && profile->current ? tr("This window shows it already")
                           : profile               ? QString()
                                                   : tr("Choose a profile first"));
    m_remove->setEnabled(profile && !elsewhere);
    m_remove->setToolTip(elsewhere     ? tr("Close its window first")
                             : profile ? QString()
                                       : tr("Choose a profile first"));
}

void ProfilesDialog::askToRemove()
{
    const ProfileItem *profile = selected();
    if (!profile)
        return;
    m_toRemove = profile->id;
    m_question->showMessage(
        StatusBanner::Tone::Warning,
        tr("Forget %1 (%2) on this computer? What is kept in the keychain for it goes, too; the "
           "account itself stays.")
            .arg(profile->label, profile->environment),
        tr("Forget it"));
}

void ProfilesDialog::retranslateUi()
{
    setWindowTitle(tr("Profiles"));
    m_list->setHeaderLabels({tr("Account"), tr("Environment"), tr("Money"), tr("Open in")});
    m_list->setAccessibleName(tr("Profiles on this computer"));
    m_open->setText(tr("&Open"));
    m_remove->setText(tr("&Remove…"));
    m_new->setText(tr("&Another account…"));
    m_close->setText(tr("Close"));
    m_question->clear();
    fill();
}

void ProfilesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace mm
