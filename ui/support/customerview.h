// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerrecord.h"
#include "app/services/settings.h"
#include "app/services/supportservices.h"

#include <QWidget>

#include <memory>

namespace mm {

class Formatting;
class SupportAudit;
class Theme;

/// One customer: who it is, and the parts of what is known as tabs, each loaded when it is first
/// looked at. What changes something opens a dialog of its own and is there only while the session
/// allows changes.
class CustomerView : public QWidget
{
    Q_OBJECT
public:
    CustomerView(SupportServices &services, const CustomerSummary &customer,
                 const SupportAudit &audit, Settings &settings, const Theme &theme,
                 const Formatting &formatting, QWidget *parent = nullptr);
    ~CustomerView() override;

    [[nodiscard]] const CustomerSummary &customer() const;
    [[nodiscard]] CustomerRecord &record() const;
    void showPart(CustomerRecord::Part part);
    void refresh(); ///< the part in sight
    /// A dialog is open that holds something typed.
    [[nodiscard]] bool isInUse() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
