// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/settings.h"
#include "app/services/supportservices.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace mm {

class CustomerFilterBar;
class CustomerModel;
class CustomerTable;
class ExportJob;
class Formatting;
class SearchStrip;
class StatePage;
class StatusBanner;
class SupportAudit;
class Theme;

/// The customers that were looked for: search, filters, table. E-mail addresses and phone numbers
/// are masked until they are asked for, which is noted.
class CustomersPane : public QWidget
{
    Q_OBJECT
public:
    CustomersPane(SupportServices &services, const SupportAudit &audit, Settings &settings,
                  const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);
    ~CustomersPane() override;

    void focusSearch();
    void refresh(); ///< the same search once more
    void saveColumns();
    /// Masks what was revealed.
    void maskPersonal();

signals:
    void customerChosen(const mm::CustomerSummary &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    void makeActions();
    void connectSearch();
    void openCurrent();
    void setPersonalShown(bool shown);
    void copyRows();
    void exportRows();
    void showCount();
    void updatePage();
    void runPageAction();
    void retranslateUi();

    SupportServices &m_services;
    const SupportAudit &m_audit;
    Settings &m_settings;
    const Theme &m_theme;
    const Formatting &m_formatting;
    CustomerModel *m_model = nullptr;
    SearchStrip *m_search = nullptr;
    CustomerFilterBar *m_filter = nullptr;
    CustomerTable *m_table = nullptr;
    StatePage *m_page = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusBanner *m_banner = nullptr;
    ExportJob *m_export = nullptr;
    QCheckBox *m_reveal = nullptr;
    QPushButton *m_exportButton = nullptr;
    QToolButton *m_columnsButton = nullptr;
    QLabel *m_count = nullptr, *m_busy = nullptr;
    QProgressBar *m_busyBar = nullptr;
    QAction *m_open = nullptr, *m_copy = nullptr;
};

} // namespace mm
