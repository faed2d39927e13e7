// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerrecord.h"
#include "ui/support/supportaudit.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace mm {

class Formatting;
class RecordView;
class StatePage;
class StatusBanner;
class Theme;

/// One part of a customer: loaded when it is first looked at, with states of its own. What is there
/// stays in sight while it is loaded anew or cannot be.
class CustomerPartPage : public QWidget
{
    Q_OBJECT
public:
    CustomerPartPage(CustomerRecord &record, CustomerRecord::Part part, const SupportAudit &audit,
                     const Theme &theme, QWidget *parent = nullptr);

    /// It is being looked at: loads what has not been loaded.
    virtual void look();
    virtual void refresh();
    /// Personal data is shown, and so may leave with an export.
    [[nodiscard]] virtual bool isRevealed() const = 0;
    /// There is something to export.
    [[nodiscard]] virtual bool hasData() const = 0;
    /// Of the part, for files and the audit log: "kyc".
    [[nodiscard]] QString key() const;
    [[nodiscard]] CustomerRecord::Part part() const { return m_part; }
    [[nodiscard]] StatusBanner &banner() const { return *m_banner; }

signals:
    void shown(); ///< something else than before

protected:
    [[nodiscard]] CustomerRecord &record() const { return m_record; }
    /// Above the states: filters, choices.
    void addTop(QWidget *widget);
    void setContent(QWidget *widget);
    /// Reveals of it are noted for this customer and part.
    void guard(RecordView &view);
    virtual void showData() = 0;
    [[nodiscard]] virtual QString emptyText() const = 0;
    virtual void retranslateUi();
    void changeEvent(QEvent *event) override;
    void follow();

private:
    [[nodiscard]] bool note(SupportAudit::What what, const QStringList &labels);

    CustomerRecord &m_record;
    const CustomerRecord::Part m_part;
    const SupportAudit &m_audit;
    StatusBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePage *m_page = nullptr;
    QWidget *m_content = nullptr;
    bool m_bannerIsOfLoad = false;
};

/// A part that is a record or a list of records: base, KYC, banks, wallets, other.
class CustomerRecordPage : public CustomerPartPage
{
    Q_OBJECT
public:
    CustomerRecordPage(CustomerRecord &record, CustomerRecord::Part part, const SupportAudit &audit,
                       const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const override;
    [[nodiscard]] bool hasData() const override;

protected:
    void showData() override;
    [[nodiscard]] QString emptyText() const override;

private:
    RecordView *m_view = nullptr;
    Json m_shown;
};

} // namespace mm
