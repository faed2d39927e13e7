// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/managerevents.h"
#include "ui/support/supportaudit.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace mm {

class Formatting;
class RecordView;
class StatusBanner;
class Theme;

/// One event with all its members, or as the gateway's JSON. Personal data stays masked in both
/// until it is revealed, which goes into the audit log first.
class EventDetail : public QWidget
{
    Q_OBJECT
public:
    EventDetail(const SupportAudit &audit, const Theme &theme, const Formatting &formatting,
                QWidget *parent = nullptr);

    void setEvent(const ManagerEvent &event, qint64 time);
    void clear();
    [[nodiscard]] bool isRevealed() const;

signals:
    void customerWanted(const QString &customerNo);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool allow(SupportAudit::What what, const QStringList &labels);
    void showJson();
    void fill();
    void retranslateUi();

    const SupportAudit &m_audit;
    const Formatting &m_formatting;
    std::optional<ManagerEvent> m_event;
    qint64 m_time = 0;
    QLabel *m_title = nullptr, *m_hint = nullptr;
    QPushButton *m_open = nullptr;
    QCheckBox *m_asJson = nullptr;
    StatusBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordView *m_record = nullptr;
    QPlainTextEdit *m_json = nullptr;
};

/// Indented by two blanks; numbers and texts as they stand.
[[nodiscard]] QString indentedJson(const Json &value);

} // namespace mm
