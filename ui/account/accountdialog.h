// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace mm {

class StatusBanner;
class Theme;

/// A window about the signed-in customer's own account, with pages. It follows the session: while
/// it has expired everything stays as typed and a banner says how to go on; while it is locked the
/// window is hidden and holds no secret; it closes when the customer signs out or somebody else
/// signs in. Closed, it holds no secret. Where a page sends the user to the browser, it says so.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    ~AccountDialog() override;
    /// Shows it, in front, at a page.
    void openAt(int page);
    void done(int result) override;

signals:
    void signInRequested();

protected:
    AccountDialog(ClientServices &services, const Theme &theme, QWidget *parent);

    [[nodiscard]] QTabWidget *pages() const { return m_pages; }
    void addPage(QWidget *page);
    void bringIntoView(QWidget *widget);
    /// Everything secret and everything begun goes.
    virtual void wipe() = 0;
    /// Window title, page titles.
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void focusFirstField();
    void followSession();

    Session &m_session;
    QString m_customerNo; ///< whose account it has been about since it was opened
    bool m_hiddenByLock = false;
    QLabel *m_who = nullptr;
    StatusBanner *m_banner = nullptr;
    QTabWidget *m_pages = nullptr;
};

} // namespace mm
