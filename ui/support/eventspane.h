// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/managereventstream.h"

#include <QWidget>

namespace mm {

class AuditLog;
class Formatting;
class Settings;
class Theme;

/// The event stream: a table that follows, can be paused, filtered by type and customer, exported;
/// below it the chosen event with all its members. Keeps what it has while another company is not
/// signed in to.
class EventsPane : public QWidget
{
    Q_OBJECT
public:
    EventsPane(ManagerEventStream &stream, AuditLog &audit, Settings &settings, const Theme &theme,
               const Formatting &formatting, const Clock &clock, QWidget *parent = nullptr);
    ~EventsPane() override;

    /// The group chosen last by this desk; empty: one is made for it.
    void setGroup(const QString &group);
    void setCustomerFilter(const QString &customerNo);

signals:
    void customerWanted(const QString &customerNo);
    void groupChosen(const QString &group); ///< to be remembered

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
