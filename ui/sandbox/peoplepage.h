// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/filewriter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace mm {

class SandboxControl;

/// Who can sign in to the sandbox, and what there is to try with each.
class PeoplePage : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePage(SandboxControl &control, QWidget *parent = nullptr);

    /// Makes an API key of the person chosen and writes it into that file.
    void makeKeyFile(const QString &fileName);

signals:
    void problem(const QString &text);
    void done(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void follow();
    void askForKeyFile();
    [[nodiscard]] QString chosen(int role) const;

    SandboxControl &m_control;
    FileWriter m_writer;
    QLabel *m_intro = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_key = nullptr;
};

} // namespace mm
