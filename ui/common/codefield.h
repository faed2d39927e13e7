// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/codeservice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

/// A verification code: its editor, and the button that has one sent and then counts down until the
/// next may be asked for. Whom the code goes to is the form's to say, each time the name changes;
/// tickets of what was sent to others are kept, so that changing a name and back loses nothing.
///
///     connect(name, &QLineEdit::textChanged, … field->setTarget(CodePurpose::Login, identity));
///     connect(field, &CodeField::targetMissing, …); // say at the name what is wrong with it
///     connect(field, &CodeField::failed, …);        // say it at the field the error belongs to
class CodeField : public QWidget
{
    Q_OBJECT
public:
    explicit CodeField(CodeService &codes, QWidget *parent = nullptr);

    /// Whom the code goes to; a name that cannot receive codes is no target. `country`: ISO 3166.
    void setTarget(CodePurpose purpose, const SignInIdentity &identity,
                   const QString &country = {});
    /// To the signed-in customer's own address or phone.
    void setCustomerTarget(CodeChannel channel, const QString &customerNo);
    void clearTarget();
    /// What is read of the target, where others may look on; empty: the name itself.
    void setShownName(const QString &name);

    /// What is typed, with the ticket of the present target's code.
    [[nodiscard]] CodeProof proof() const;
    [[nodiscard]] bool wasSent() const { return m_tickets.contains(m_target.key()); }
    [[nodiscard]] bool isSending() const { return m_sending; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString note() const; ///< what stands below, empty where nothing does
    /// As the button does.
    void send();
    /// Forgets what is typed and every ticket.
    void clear();

signals:
    void targetMissing(); ///< a code is wanted, but there is nobody to send it to
    void sent();
    void failed(const mm::GatewayError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Target {
        CodePurpose purpose = CodePurpose::Login;
        CodeChannel channel = CodeChannel::Email;
        SignInIdentity identity;
        QString country;
        QString customerNo; ///< of a customer's own; else empty
        [[nodiscard]] bool isEmpty() const { return recipient().isEmpty(); }
        [[nodiscard]] QString recipient() const; ///< as CodeService counts it
        [[nodiscard]] QString key() const;
    };

    void take(const Target &target);
    void finish(const QString &key, const Result<Secret> &ticket);
    void refresh();
    void showNote();
    void holdWidth();
    [[nodiscard]] qint64 waitMs() const;

    CodeService &m_codes;
    Target m_target;
    QString m_shownName;
    QHash<QString, Secret> m_tickets; ///< by target
    bool m_sending = false;
    QTimer m_tick; ///< to the next second of the countdown
    QLineEdit *m_edit = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace mm
