// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/session/keychaintext.h"

#include <QCoreApplication>

namespace mm {
namespace {

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(mm::KeychainText)
};

} // namespace

QString sessionOnlySentence(KeychainStatus status)
{
    switch (status) {
    case KeychainStatus::Missing:
        return KeychainText::tr(
            "You stay signed in for this session only: this computer has no keychain.");
    case KeychainStatus::Locked:
        return KeychainText::tr(
            "You stay signed in for this session only: this computer's keychain is locked.");
    case KeychainStatus::Denied:
        return KeychainText::tr("You stay signed in for this session only: this computer's "
                                "keychain does not let this program in.");
    case KeychainStatus::TimedOut:
        return KeychainText::tr("You stay signed in for this session only: this computer's "
                                "keychain did not answer in time.");
    case KeychainStatus::Ok:
    case KeychainStatus::NotFound:
    case KeychainStatus::Failed:
        break;
    }
    return KeychainText::tr(
        "You stay signed in for this session only: this computer's keychain cannot be used.");
}

QString noUnlockSentence(KeychainStatus status)
{
    switch (status) {
    case KeychainStatus::Ok:
    case KeychainStatus::NotFound:
        return KeychainText::tr("The keychain has nothing to unlock with. Use the password.");
    case KeychainStatus::Locked:
        return KeychainText::tr("The keychain is locked. Unlock it, or use the password.");
    case KeychainStatus::Denied:
        return KeychainText::tr("The keychain does not let this program in. Use the password.");
    case KeychainStatus::TimedOut:
        return KeychainText::tr("The keychain did not answer in time. Use the password.");
    case KeychainStatus::Missing:
    case KeychainStatus::Failed:
        break;
    }
    return KeychainText::tr("The keychain cannot be used. Use the password.");
}

} // namespace mm
