// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace mm {

class Theme;

/// The third parties the gateway is configured for, each as a button. They cannot be used yet: the
/// buttons are disabled and say why.
class ThirdPartyRow : public QWidget
{
    Q_OBJECT
public:
    explicit ThirdPartyRow(const Theme &theme, QWidget *parent = nullptr);

    void setSources(const QStringList &sources); ///< as the gateway spells them

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Theme &m_theme;
    QStringList m_sources;
    QHBoxLayout *m_line = nullptr;
};

} // namespace mm
