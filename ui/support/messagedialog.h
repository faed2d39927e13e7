// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportservices.h"

#include <QDialog>

namespace mm {

class Theme;

/// Writes a message to one customer, asks, sends it once. Not modal. What was typed stays until it
/// has been sent or thrown away.
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(SupportServices &services, const CustomerSummary &customer, const Theme &theme,
                  QWidget *parent = nullptr);
    ~MessageDialog() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
