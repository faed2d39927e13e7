// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QDateEdit>

#include <optional>

namespace mm {

/// A day, or none: empty it reads "any". Typing a digit begins with today, Delete and Backspace on
/// the whole text empty it again.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// ms since 1970 UTC at which the day begins here; nothing where the field is empty.
    [[nodiscard]] std::optional<qint64> dayBegin() const { return beginOf(0); }
    /// At which the day after it begins.
    [[nodiscard]] std::optional<qint64> dayEnd() const { return beginOf(1); }
    [[nodiscard]] bool isEmptyDate() const { return date() == minimumDate(); }
    void clearDate() { setDate(minimumDate()); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void stepBy(int steps) override;
    /// Tab leaves the field; its sections have the arrow keys.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] std::optional<qint64> beginOf(int daysLater) const;
};

} // namespace mm
