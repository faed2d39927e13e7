// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mm {

class Formatting;
class StatusBanner;
class Theme;

/// Asks where to, writes the file in the background with progress and a way to stop it, and says
/// how it went. Takes no room while there is nothing to say.
class SaveRow : public QWidget
{
    Q_OBJECT
public:
    struct File {
        QString title; ///< of the file picker
        QString name; ///< proposed, with its suffix
        QString kind; ///< file filter, "HTTP Archive (*.har)"
        std::function<FileWriter::Source()> content; ///< asked when a place has been chosen
        qint64 expectedBytes = 0; ///< for the progress; 0: not known
        qint64 maxBytes = 0; ///< 0: no limit
    };

    SaveRow(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    /// One at a time: while one is being written, another is not begun.
    void save(const File &file);
    void say(const QString &text); ///< what keeps it from beginning, until the next
    /// Asks in the banner; `act` runs when the button is pressed.
    void ask(const QString &text, const QString &button, std::function<void()> act);
    [[nodiscard]] bool isBusy() const { return m_writer.isWriting(); }

signals:
    void saved(const QString &path);
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write(const QString &path);
    void fail(FileWriter::Problem problem, const QString &path, const QString &reason);
    void showProgress(bool visible);
    void retranslate();

    const Formatting &m_formatting;
    FileWriter m_writer;
    File m_file;
    std::function<void()> m_act;
    StatusBanner *m_banner;
    QWidget *m_row;
    QLabel *m_written;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace mm
