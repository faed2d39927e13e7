// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace mm {

class Formatting;
class Theme;

/// Writes what support needs into one zip, after showing what is in it: each part with its size and
/// its text, each can be left out. Everything must have been masked before it is handed in; see
/// supportParts(). Not modal.
class SupportZipDialog : public QDialog
{
    Q_OBJECT
public:
    struct Part {
        QString name; ///< file name inside, "diagnostics.txt"
        QString what; ///< one sentence of what it is
        QByteArray content; ///< UTF-8
    };

    SupportZipDialog(std::vector<Part> parts, const Theme &theme, const Formatting &formatting,
                     QWidget *parent = nullptr);
    ~SupportZipDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void preview();
    void showChosen();
    void make();
    void retranslate();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
