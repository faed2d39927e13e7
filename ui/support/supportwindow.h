// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "app/services/supportservices.h"

#include <QMainWindow>

namespace mm {

class Theme;

/// The support desk: signing in with app id and secret, searching customers, one tab a customer
/// that was opened, the event stream, reference lists; the switch that allows changes.
class SupportWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Customers open at once; with one more, the one that was looked at longest ago is closed.
    static constexpr int maxCustomerTabs = 12;
    static constexpr int maxClosedTabs = 20; ///< that can be opened again

    SupportWindow(SupportServices &services, Settings &settings, const Theme &theme,
                  const Clock &clock, QWidget *parent = nullptr);
    ~SupportWindow() override;

    /// What the sign-in form starts with. `secretKept`: the keychain has this id's secret, so that
    /// the field may stay empty.
    void setAppId(const QString &appId, bool secretKept);
    /// The event group remembered for this desk; empty: none yet.
    void setEventGroup(const QString &group);
    /// Secrets are kept for this session only, and why.
    void showProblem(const QString &sentence);
    /// In a tab of its own, or in the one it has already.
    void openCustomer(const QString &customerNo);

signals:
    /// Sign in, please: `secret` empty where the kept one is to be used; `keep`: put it in the
    /// keychain once it has worked, or take it out.
    void signInRequested(const QString &appId, const mm::Secret &secret, bool keep);
    void signOutRequested();
    void eventGroupChosen(const QString &group);
    void inspectorRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
