// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "ui/support/customerpartpage.h"

class QComboBox;
class QLabel;

namespace mm {

class DateField;
class DetailTable;
class FlowModel;

/// A customer's fund flow: one account or trade type, a span of days, a kind, a direction; further
/// pages come as one scrolls.
class FlowPane : public CustomerPartPage
{
    Q_OBJECT
public:
    FlowPane(CustomerRecord &record, const SupportAudit &audit, Settings &settings,
             const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    void look() override;
    void refresh() override;
    [[nodiscard]] bool isRevealed() const override;
    [[nodiscard]] bool hasData() const override;

protected:
    void showData() override;
    [[nodiscard]] QString emptyText() const override;
    void retranslateUi() override;

private:
    QWidget *makeFilters();
    void begin();
    void fillAccounts();
    void fillKinds();
    void fillDirections();
    void ask();
    [[nodiscard]] CustomerRecord::FlowQuery query() const;

    const Formatting &m_formatting;
    bool m_waiting = false; ///< for the accounts, to begin with one's trade type
    FlowModel *m_model = nullptr;
    DetailTable *m_table = nullptr;
    QComboBox *m_account = nullptr, *m_kind = nullptr, *m_direction = nullptr;
    DateField *m_from = nullptr, *m_until = nullptr;
    QLabel *m_days = nullptr, *m_count = nullptr;
};

} // namespace mm
