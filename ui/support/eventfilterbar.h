// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/eventlog.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace mm {

/// What the events that came are narrowed by: types, customer number, words anywhere in them.
class EventFilterBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int restMs = 150; ///< what is typed counts once the typing rests

    explicit EventFilterBar(QWidget *parent = nullptr);

    /// To choose from, beside the documented ones.
    void setTypes(const std::vector<QString> &types);
    [[nodiscard]] EventFilter filter() const;
    void setCustomer(const QString &customerNo);
    void clear();
    void focusSearch();
    void addTool(QWidget *tool); ///< behind the fields

signals:
    void changed(const mm::EventFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeText(const char *name);
    void fillMenu();
    void chooseType(const QString &type, bool chosen);
    void tell();
    void retranslateUi();

    QTimer m_rest;
    EventFilter m_told;
    std::vector<QString> m_types = managerEventTypes();
    QSet<QString> m_chosen;
    QToolButton *m_type;
    QMenu *m_menu;
    QLineEdit *m_customer, *m_search;
    QPushButton *m_clear;
};

} // namespace mm
