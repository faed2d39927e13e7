// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "app/services/supportservices.h"

#include <QTabWidget>

class QToolButton;

namespace mm {

class CustomerView;
class Formatting;
class SupportAudit;
class Theme;

/// The desk's tabs: some that are always there, then one a customer. A customer has one tab at
/// most; closed ones can be opened again, newest first.
class SupportTabs : public QTabWidget
{
    Q_OBJECT
public:
    SupportTabs(SupportServices &services, const SupportAudit &audit, Settings &settings,
                const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    ~SupportTabs() override;

    void addFixed(QWidget *page);
    [[nodiscard]] bool isClosable(int index) const { return index >= m_fixed; }
    void closeTab(int index);
    [[nodiscard]] bool canReopen() const { return !m_closed.empty(); }
    void reopen();
    /// To the next tab, or the one before, round and round.
    void step(int by);
    void refreshCustomer();
    /// Closes every customer, and none can be opened again.
    void forgetAll();

public slots:
    void open(const mm::CustomerSummary &customer);

signals:
    void closedChanged(); ///< canReopen()

private:
    [[nodiscard]] CustomerView *customerAt(int index) const;
    [[nodiscard]] QToolButton *makeCloseButton(CustomerView *view);
    void closeOldest();
    void noteLooked();

    SupportServices &m_services;
    const SupportAudit &m_audit;
    Settings &m_settings;
    const Theme &m_theme;
    const Formatting &m_formatting;
    int m_fixed = 0;
    std::vector<CustomerView *> m_looked; ///< the one looked at last is last
    std::vector<CustomerSummary> m_closed;
};

} // namespace mm
