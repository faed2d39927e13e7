// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/support/recordtext.h"

#include <QWidget>

#include <functional>

namespace mm {

class Theme;

/// One or several records as label and value, with masked personal values, raw values on demand,
/// and copying as text. Plain text all of it.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    RecordView(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);
    ~RecordView() override;

    /// An object, or an array of objects, each under a heading.
    void setRecords(const Json &records, RecordKind kind, const QString &type = {});
    void clear();
    /// Asked before personal values are shown or copied; false: they stay masked. `labels`: which.
    void setGate(std::function<bool(const QStringList &labels)> gate);
    void setRawShown(bool raw);
    /// As it stands on screen, one "label: value" a line.
    [[nodiscard]] QString text() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
