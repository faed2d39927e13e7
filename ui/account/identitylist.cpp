// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/account/identitylist.h"

#include "ui/account/accountform.h"
#include "ui/common/icons.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/common/thirdparties.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype readableLength = 24;

// A wallet's address is known by its ends.
QString shortened(const QString &id)
{
    return id.size() <= readableLength ? id : id.left(10) + u'…' + id.right(8);
}

} // namespace

IdentityList::IdentityList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_export = new TableExport(
        *this, [this] { return table(); }, theme, this);
    m_export->setObjectName(u"identitiesExport"_s);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid = new QGridLayout;
    auto *top = new QHBoxLayout;
    top->addLayout(m_grid, 1);
    top->addWidget(m_export->makeButton(this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_export);
    column->addLayout(top);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(5, 1); // what belongs together stays together
}

void IdentityList::setIdentities(const std::vector<ThirdPartyIdentity> &identities)
{
    m_identities = identities;
    fill();
}

void IdentityList::setBindable(bool bindable)
{
    m_bindable = bindable;
    fill();
}

TableText IdentityList::table() const
{
    TableText table;
    table.titles = {tr("Sign-in"), tr("ID")};
    for (const ThirdPartyIdentity &identity : m_identities)
        table.rows.push_back(
            {identity.source.isEmpty() ? QString() : thirdPartyName(identity.source),
             identity.userId});
    return table;
}

void IdentityList::fill()
{
    m_export->setFileName(tr("Connected sign-ins"));
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString heads[] = {tr("Sign-in"), tr("ID")};
    for (int column = 0; column < 2; ++column) {
        auto *head = new QLabel(this);
        setTextRole(head, TextRole::Caption);
        head->setText(heads[column]);
        m_grid->addWidget(head, 0, column + 1);
    }
    int row = 0;
    for (const ThirdPartyIdentity &identity : m_identities)
        addRow(++row, identity);
}

void IdentityList::addRow(int row, const ThirdPartyIdentity &identity)
{
    if (thirdPartySources().contains(identity.source)) {
        auto *icon = new QLabel(this);
        icon->setPixmap(
            themedIcon(identity.source, m_theme).pixmap(QSize(20, 20), devicePixelRatioF()));
        m_grid->addWidget(icon, row, 0);
    }
    const auto text = [this, row](int column, const char *name, const QString &shown) {
        auto *label = new QLabel(this);
        label->setObjectName(QLatin1StringView(name) + QString::number(row));
        label->setTextFormat(Qt::PlainText);
        label->setText(shown);
        m_grid->addWidget(label, row, column);
        return label;
    };
    const QString name =
        identity.source.isEmpty() ? tr("(no source)") : thirdPartyName(identity.source);
    text(1, "identitySource", name);
    QLabel *id = text(2, "identityId",
                      identity.userId.isEmpty() ? tr("(no ID)") : shortened(identity.userId));
    if (identity.userId.isEmpty())
        return;
    id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    id->setAccessibleName(tr("ID of %1").arg(name));
    id->setAccessibleDescription(identity.userId);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"identityCopy%1"_s.arg(row));
    copy->setIcon(themedIcon(u"copy"_s, m_theme));
    copy->setIconSize({16, 16});
    copy->setMinimumSize(28, 28);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setToolTip(tr("Copy the whole ID"));
    copy->setAccessibleName(tr("Copy the ID of %1").arg(name));
    connect(copy, &QToolButton::clicked, this,
            [id = identity.userId] { QGuiApplication::clipboard()->setText(id); });
    m_grid->addWidget(copy, row, 3);
    if (!m_bindable || identity.source.isEmpty())
        return;
    QPushButton *bind = makeButton(this, u"identityBind%1"_s.arg(row));
    bind->setText(tr("Bind to my account"));
    bind->setAccessibleName(tr("Bind %1 to my account").arg(name));
    connect(bind, &QPushButton::clicked, this, [this, identity] { emit bindRequested(identity); });
    m_grid->addWidget(bind, row, 4);
}

void IdentityList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace mm
