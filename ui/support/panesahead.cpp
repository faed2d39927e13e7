// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
// Lets the desk link without its other panes; goes with the last of them.
#include "ui/support/adjustmentdialog.h"
#include "ui/support/eventspane.h"
#include "ui/support/messagedialog.h"
#include "ui/support/referencepane.h"

namespace mm {

class EventsPane::Private
{
};
class ReferencePane::Private
{
};
class MessageDialog::Private
{
};
class AdjustmentDialog::Private
{
};

__attribute__((weak))
EventsPane::EventsPane(ManagerEventStream &, AuditLog &, Settings &, const Theme &,
                       const Formatting &, const Clock &, QWidget *parent) :
    QWidget(parent)
{ }

__attribute__((weak)) void EventsPane::setGroup(const QString &) { }

__attribute__((weak)) ReferencePane::ReferencePane(SupportReference &, const Theme &,
                                                   const Formatting &, QWidget *parent) :
    QWidget(parent)
{ }

__attribute__((weak)) MessageDialog::MessageDialog(SupportServices &, const CustomerSummary &,
                                                   const Theme &, QWidget *parent) :
    QDialog(parent)
{ }

__attribute__((weak))
AdjustmentDialog::AdjustmentDialog(SupportServices &, const CustomerSummary &,
                                   const std::vector<Account> &, const Theme &, const Formatting &,
                                   QWidget *parent) :
    QDialog(parent)
{ }

} // namespace mm
