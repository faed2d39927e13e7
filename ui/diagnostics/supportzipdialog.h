// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace mm {

class Formatting;
class Theme;

/// Writes what support needs into one zip, after showing what is in it. Everything is masked before
/// it is shown.
class SupportZipDialog : public QDialog
{
    Q_OBJECT
public:
    struct Part {
        QString name; ///< file name inside, "diagnostics.txt"
        QString what; ///< one sentence of what it is
        QByteArray content;
    };

    SupportZipDialog(std::vector<Part> parts, const Theme &theme, const Formatting &formatting,
                     QWidget *parent = nullptr);
    ~SupportZipDialog() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
