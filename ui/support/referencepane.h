// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/supportreference.h"

#include <QWidget>

namespace mm {

class Formatting;
class Theme;

/// Groups, currencies, products, countries and dictionaries, each a table with a filter, loaded
/// when first looked at.
class ReferencePane : public QWidget
{
    Q_OBJECT
public:
    ReferencePane(SupportReference &reference, const Theme &theme, const Formatting &formatting,
                  QWidget *parent = nullptr);
    ~ReferencePane() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mm
