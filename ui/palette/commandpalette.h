// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/symbol.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace mm {

/// One thing that can be gone to or done.
struct PaletteItem {
    QString text; ///< what is matched and shown
    QString detail; ///< shown beside it: kind of product, menu and shortcut of an action
    ProductId product; ///< with symbolId 0: an action
    QPointer<QAction> action;
};

/// Those that fit what was typed, best first; without anything typed all, in their order.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    static constexpr int mostShown = 100;

    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<PaletteItem> items);
    void setTyped(const QString &typed);
    [[nodiscard]] const PaletteItem &item(int row) const
    {
        return m_items[m_shown[std::size_t(row)]];
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void findMatches();

    QString m_typed;
    std::vector<PaletteItem> m_items;
    std::vector<std::size_t> m_shown; ///< indices into m_items
};

/// Ctrl+K: type a few letters of a product or of something to do, Enter goes there.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// Products as the gateway lists them, and actions of the menus; actions that are disabled or
    /// invisible when it is opened are left out.
    void openWith(const std::vector<Symbol> &products, const QList<QAction *> &actions);

signals:
    void productChosen(const mm::ProductId &id);
    /// With Ctrl+Enter: put it on the watchlist too.
    void productAdded(const mm::ProductId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(bool add);
    void showCount();
    void retranslate();

    PaletteModel *m_model = nullptr;
    QLineEdit *m_typed = nullptr;
    QListView *m_view = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace mm
