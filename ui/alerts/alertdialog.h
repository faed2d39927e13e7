// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/pricealerts.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

class FieldRow;
class Formatting;

/// Asks what the user wants to be told of. What cannot be is said at its field, and nothing typed
/// is lost.
class AlertDialog : public QDialog
{
    Q_OBJECT
public:
    /// The newest quote of the alert's product; null: none.
    using QuoteLookup = std::function<const QuoteEntry *(const ProductId &)>;

    AlertDialog(const Formatting &formatting, QuoteLookup quotes, QWidget *parent = nullptr);

    /// `alert.id` 0: a new one. `symbol` may be null.
    void openFor(const PriceAlert &alert, const Symbol *symbol);

signals:
    void alertMade(const mm::PriceAlert &alert);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followKind();
    void showNow();
    void submit();
    [[nodiscard]] PriceAlert typed(const Decimal &value) const;
    [[nodiscard]] QString problemWith(const PriceAlert &alert) const;

    const Formatting &m_formatting;
    const QuoteLookup m_quotes;
    PriceAlert m_alert;
    std::optional<Symbol> m_symbol;
    QFormLayout *m_form = nullptr;
    QLabel *m_product = nullptr;
    QLabel *m_now = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_side = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_note = nullptr;
    FieldRow *m_kindRow = nullptr, *m_sideRow = nullptr, *m_valueRow = nullptr,
             *m_noteRow = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_refresh; ///< of the price it has now
};

} // namespace mm
