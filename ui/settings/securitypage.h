// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace mm {

class Settings;

/// When the windows hide what they show until the same person proves who they are.
class SecurityPage : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityPage(Settings &settings, QWidget *parent = nullptr);

    /// False where the system does not tell programs that its screen is locked: said here. Usual:
    /// true.
    void setScreenLockTold(bool told);

signals:
    void lockChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void store();
    void retranslateUi();

    Settings &m_settings;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QLabel *m_untold = nullptr;
    QCheckBox *m_idle = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_system = nullptr;
};

} // namespace mm
