// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/connectiontest.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mm {

/// A button that tries a connection, the way to stop it, and what came of it in one sentence.
class ConnectionTestRow : public QWidget
{
    Q_OBJECT
public:
    /// The parts are called `name` + "Test", "TestCancel", "TestResult".
    ConnectionTestRow(const Clock &clock, const QString &name, QWidget *parent = nullptr);

    void start(const Environment &environment, const ProxySettings &proxy, const Secret &password);
    /// Why there is nothing to test.
    void showProblem(const QString &sentence);
    /// What was tested is no longer what stands in the form.
    void clear();

signals:
    /// Whoever knows the connection calls start().
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void finish(const Result<ConnectionTest::Outcome> &outcome);
    void showResult(const QString &sentence, bool good);
    void setRunning(bool running);
    void retranslateUi();

    ConnectionTest m_test;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace mm
