// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/thirdpartyservice.h"

#include <QWidget>

class QHBoxLayout;

namespace mm {

class Theme;

/// The third parties the gateway is configured for, each as a button. One that cannot be used here
/// is disabled and says why.
class ThirdPartyRow : public QWidget
{
    Q_OBJECT
public:
    explicit ThirdPartyRow(const Theme &theme, QWidget *parent = nullptr);

    void setOffers(const std::vector<ThirdPartyOffer> &offers);

signals:
    void chosen(const QString &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Theme &m_theme;
    std::vector<ThirdPartyOffer> m_offers;
    QHBoxLayout *m_line = nullptr;
};

} // namespace mm
