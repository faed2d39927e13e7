// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace mm {

class ProofFields;
class QrCode;
class SecretDisplay;
class StatusBanner;
class Theme;

/// Two-step verification: says whether it is on, turns it on and off.
///
///     State ──"Set up…"──> Scan ──> Prove ──> State (on)
///       └────"Turn off…"──> ConfirmOff ──> Prove ──> State (off)
class MfaPage : public QWidget
{
    Q_OBJECT
public:
    MfaPage(ClientServices &services, const Theme &theme, QWidget *parent = nullptr);

    /// Back to the state, without the secret and what was typed.
    void wipe();

signals:
    void signInRequested();
    void partShown(QWidget *part); ///< is to be brought into view

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { State, Scan, ConfirmOff, Prove };

    [[nodiscard]] QWidget *makeState();
    [[nodiscard]] QWidget *makeScan(const Theme &theme);
    [[nodiscard]] QWidget *makeProve();
    void go(Step step);
    void setBusy(bool busy);
    void begin(); ///< "Set up…" and "Turn off…"
    void makeSecret();
    void takeSecret(const Result<MfaSecretRequest::Answer> &answer);
    void submit();
    void finish(const Result<EmptyAnswer> &answer);
    void showError(const GatewayError &error);
    void showState();
    void retranslateUi();

    ClientServices &m_services;
    Step m_step = Step::State;
    bool m_turningOn = true; ///< in Prove
    bool m_busy = false;
    quint64 m_round = 0; ///< answers to an older one are not used
    qint64 m_googleId = 0; ///< of the secret on screen
    StatusBanner *m_banner = nullptr;
    std::array<QWidget *, 3> m_steps{}; ///< one of them is shown
    QLabel *m_state = nullptr;
    QLabel *m_stateText = nullptr;
    QPushButton *m_begin = nullptr; ///< set up, turn off, or confirm
    QPushButton *m_keep = nullptr;
    QLabel *m_scanTitle = nullptr;
    QLabel *m_scanText = nullptr;
    QLabel *m_keyText = nullptr;
    QrCode *m_qrCode = nullptr;
    SecretDisplay *m_key = nullptr;
    QPushButton *m_scanNext = nullptr;
    QPushButton *m_scanCancel = nullptr;
    QLabel *m_proveTitle = nullptr;
    ProofFields *m_proof = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_proveCancel = nullptr;
};

} // namespace mm
