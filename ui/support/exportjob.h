// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace mm {

class StatusBanner;
class Theme;

/// Saves something as CSV or JSON: asks for the file, writes it beside the window's work, shows how
/// far it is, and says plainly what became of it. Hidden while there is nothing to say.
class ExportJob : public QWidget
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };
    struct Work {
        FileWriter::Source source;
        qint64 expectedBytes = 0; ///< about; 0 unknown
    };
    /// Asked once the file is chosen. An empty source: nothing is written (who gives it says why).
    using Maker = std::function<Work(Format)>;

    explicit ExportJob(const Theme &theme, QWidget *parent = nullptr);

    /// `name`: of the file, without its ending.
    void ask(const QString &name, Maker maker);
    /// Writes without asking; `path` ends in .csv or .json.
    void save(const QString &path, const Maker &maker);
    [[nodiscard]] bool isBusy() const { return m_writer.isWriting(); }
    [[nodiscard]] StatusBanner *banner() const { return m_banner; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFailure(FileWriter::Problem problem, const QString &path, const QString &reason);
    void showBusy(bool busy);
    void retranslateUi();

    FileWriter m_writer;
    QPointer<QFileDialog> m_dialog;
    qint64 m_expected = 0;
    QWidget *m_strip = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    StatusBanner *m_banner = nullptr;
};

} // namespace mm
