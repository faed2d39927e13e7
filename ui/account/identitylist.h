// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/thirdparty.h"

#include <QWidget>

class QGridLayout;

namespace mm {

class TableExport;
class Theme;
struct TableText;

/// Identities of third parties, one a row: whose, which, copied in full. What came without its
/// other half is shown as such.
class IdentityList : public QWidget
{
    Q_OBJECT
public:
    explicit IdentityList(const Theme &theme, QWidget *parent = nullptr);

    void setIdentities(const std::vector<ThirdPartyIdentity> &identities);
    /// Offers to bind each whole one: bindRequested().
    void setBindable(bool bindable);

signals:
    void bindRequested(const mm::ThirdPartyIdentity &identity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] TableText table() const;
    void addRow(int row, const ThirdPartyIdentity &identity);

    const Theme &m_theme;
    std::vector<ThirdPartyIdentity> m_identities;
    bool m_bindable = false;
    QGridLayout *m_grid = nullptr;
    TableExport *m_export = nullptr;
};

} // namespace mm
