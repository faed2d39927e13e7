// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customersearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mm {

class Formatting;
class StatusBanner;
class Theme;

/// Where customers are looked for by number, with what becomes of the search: how many of how many
/// are here, pause, resume, cancel, and why a page could not be had.
class SearchStrip : public QWidget
{
    Q_OBJECT
public:
    SearchStrip(CustomerSearch &search, SupportSession &session, const Theme &theme,
                const Formatting &formatting, QWidget *parent = nullptr);

    void focusSearch();
    /// The same search once more.
    void searchAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void follow();
    void showProgress();
    void retranslateUi();
    [[nodiscard]] bool isUnderWay() const;

    CustomerSearch &m_search;
    SupportSession &m_session;
    const Formatting &m_formatting;
    QLabel *m_label = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_go = nullptr, *m_pause = nullptr, *m_cancel = nullptr;
    QLabel *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    StatusBanner *m_banner = nullptr;
};

} // namespace mm
