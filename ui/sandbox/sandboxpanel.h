// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/sandboxcontrol.h"

#include <QWidget>

#include <memory>

namespace mm {

class Formatting;
class Settings;
class Theme;

/// The embedded gateway's desk: start and stop, seed and rate, each fault as a switch with its
/// parameters, scripts from files, people to sign in as, tokens that expire, kicks, the clock.
class SandboxPanel : public QWidget
{
    Q_OBJECT
public:
    SandboxPanel(SandboxControl &control, Settings &settings, const Theme &theme,
                 const Formatting &formatting, QWidget *parent = nullptr);
    ~SandboxPanel() override;

    /// Who is signed in to it here, for "expire this token" and "kick"; empty: nobody.
    void setCustomerNo(const QString &customerNo);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
