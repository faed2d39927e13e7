// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordtext.h"

#include <QWidget>

#include <functional>

namespace mm {

class Theme;

/// One or several records as label and value, with masked personal values, raw values on demand,
/// and copying as text. Plain text all of it. What was revealed is masked again with the next
/// records.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    /// No more rows than this are made: a record that is longer says so and is copied whole.
    static constexpr int maxRows = 400;

    RecordView(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);
    ~RecordView() override;

    /// An object, or an array of objects, each under a heading.
    void setRecords(const Json &records, RecordKind kind, const QString &type = {});
    void clear();
    /// Asked before personal values are shown or copied; false: they stay masked. `labels`: which.
    void setGate(std::function<bool(const QStringList &labels)> gate);
    /// Asked before revealed values are copied; without one, the gate is.
    void setCopyGate(std::function<bool(const QStringList &labels)> gate);
    void setRawShown(bool raw);
    [[nodiscard]] bool isRawShown() const;
    /// Asks the gate first; false where personal values stay masked.
    bool setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const;
    /// As it stands on screen, one "label: value" a line.
    [[nodiscard]] QString text() const;
    /// What text() says, to the clipboard.
    void copy() const;

signals:
    void rawShownChanged(bool raw);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
