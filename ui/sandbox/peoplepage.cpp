// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/sandbox/peoplepage.h"

#include "app/services/sandboxcontrol.h"
#include "ui/account/accountform.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signInRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int rowHeight = 24;

} // namespace

PeoplePage::PeoplePage(SandboxControl &control, QWidget *parent) :
    QWidget(parent), m_control(control)
{
    m_intro = makeText(this, u"peopleIntro"_s, TextRole::Secondary);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"people"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_copy = makeButton(this, u"peopleCopy"_s);
    m_key = makeButton(this, u"peopleKey"_s);
    auto *column = makeColumn(this);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addLayout(makeButtonLine({m_copy, m_key}));

    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeoplePage::follow);
    connect(m_list, &QTreeWidget::itemActivated, m_copy, &QPushButton::click);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosen(signInRole));
        emit done(tr("%1 is copied.").arg(chosen(signInRole)));
    });
    connect(m_key, &QPushButton::clicked, this, &PeoplePage::askForKeyFile);
    connect(&m_control, &SandboxControl::changed, this, &PeoplePage::follow);
    connect(&m_writer, &FileWriter::finished, this, [this](const QString &path) {
        emit done(tr("The API key is in %1. Keep that file to yourself.")
                      .arg(QFileInfo(path).fileName()));
    });
    connect(&m_writer, &FileWriter::failed, this,
            [this](FileWriter::Problem, const QString &path, const QString &reason) {
                emit problem(
                    tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), reason));
            });
    retranslateUi();
}

void PeoplePage::retranslateUi()
{
    m_intro->setText(tr("Everybody's password is a123456, verification codes are 000000, the "
                        "Google code is 123456."));
    m_list->setAccessibleName(tr("People"));
    m_list->setHeaderLabels({tr("Name"), tr("Sign in as"), tr("What there is to try")});
    m_copy->setText(tr("&Copy sign-in name"));
    m_key->setText(tr("Make a &key file…"));
    m_key->setToolTip(tr("Makes an API key and writes it, with its secret, into a file"));
    fill();
}

void PeoplePage::fill()
{
    const int row = qMax(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    const Json people = m_control.people();
    for (const Json &person : people.items()) {
        const QString signInAs = person["signInAs"].toString();
        auto *item = new QTreeWidgetItem(
            m_list, {person["name"].toString(), signInAs, person["is"].toString()});
        item->setData(0, signInRole, signInAs);
        item->setSizeHint(2, {0, rowHeight});
        item->setData(0, numberRole, person["customerNo"].toString());
    }
    for (int each = 0; each < 2; ++each)
        m_list->resizeColumnToContents(each);
    m_list->setCurrentItem(m_list->topLevelItem(row));
    follow();
}

QString PeoplePage::chosen(int role) const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, role).toString() : QString();
}

void PeoplePage::follow()
{
    m_copy->setEnabled(!chosen(signInRole).isEmpty());
    m_key->setEnabled(m_control.isRunning() && !chosen(numberRole).isEmpty());
}

void PeoplePage::askForKeyFile()
{
    auto *dialog = new QFileDialog(window(), tr("Make a key file"), {},
                                   tr("Key files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PeoplePage::makeKeyFile);
    dialog->open();
}

void PeoplePage::makeKeyFile(const QString &fileName)
{
    const Secret key = m_control.makeKeyFile(chosen(numberRole));
    if (key.isEmpty())
        emit problem(tr("No API key could be made."));
    else
        m_writer.write(fileName, key.reveal().toByteArray() + '\n');
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace mm
