// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/json.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace mm {

/// One kind of trouble: what it does, a switch, its parameters.
class FaultEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FaultEditor(QWidget *parent = nullptr);

    /// Shows a rule; its "do" is the kind.
    void show(const Json &rule, bool isOn);
    [[nodiscard]] const Json &rule() const { return m_rule; } ///< as edited
    /// What has become of the rule: "in force", "used up"; empty: nothing to say.
    void setState(const QString &text);

signals:
    void switched(bool on);
    void edited(); ///< rule() is another one

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillForm();
    [[nodiscard]] QWidget *makeEditor(const QByteArray &member);
    void write(const QByteArray &member, const Json &value, bool isUsual);

    Json m_rule;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_switch = nullptr;
    QWidget *m_fields = nullptr; ///< made anew for each kind
    QLabel *m_state = nullptr;
};

} // namespace mm
