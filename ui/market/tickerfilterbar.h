// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/market/tickersort.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace mm {

class Theme;

/// One row of controls that narrow a list of prices: text, trade type, up or down; how many rows
/// are left, and a button that clears it all.
class TickerFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit TickerFilterBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TickerFilter filter() const;
    void clear();
    /// Those of the list on screen; there is no choice of fewer than two. A type chosen before
    /// comes back with a list that has it.
    void setTradeTypes(const std::vector<int> &types);
    void showCount(int shown, int all);
    void focusText();
    [[nodiscard]] QLineEdit *text() const { return m_text; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int trend);
    void fillTypes();
    void tell();
    void retranslate();

    std::vector<int> m_types;
    std::optional<int> m_type; ///< as the user chose it
    int m_shown = 0, m_all = 0;
    QLineEdit *m_text = nullptr;
    QComboBox *m_typeBox = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_clear = nullptr;
};

} // namespace mm
