// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/clientservices.h"
#include "app/services/keychain.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mm {

class ApiKeyForm;
class ApiKeyModel;
class ApiKeySecret;
class Formatting;
class StatePage;
class StatusBanner;
class TableExport;
class Theme;

/// The customer's API keys:
///
///     List ──"New key…"──> Form ──> Secret ──> List
///       └────"Change…"───> Form ──> List
///
/// In a session on an API key the list can be read where the key may, and changes nothing.
class ApiKeysPage : public QWidget
{
    Q_OBJECT
public:
    ApiKeysPage(ClientServices &services, const Theme &theme, const Formatting &formatting,
                QWidget *parent = nullptr);

    /// Back to the list, without what was typed. A secret that was not kept is lost, and that is
    /// said.
    void wipe();
    /// True where no secret would be lost; else asks, in place, and closeRequested() may follow.
    [[nodiscard]] bool mayClose();
    void showKept(KeychainStatus status);
    /// A key is being tried for the profile.
    void setTrying(bool trying);
    /// What became of it, where nothing but the banner can say it.
    void showError(const GatewayError &error);

signals:
    void signInRequested();
    void closeRequested();
    void keepRequested(const mm::ApiCredentials &credentials);
    void useRequested(const mm::ApiCredentials &credentials);
    void partShown(QWidget *part); ///< is to be brought into view

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { List, Form, Secret };

    [[nodiscard]] QWidget *makeList(const Theme &theme, const Formatting &formatting);
    [[nodiscard]] QWidget *makeQuestion(QWidget *parent);
    void connectParts();
    void go(Step step);
    void setBusy(bool busy);
    [[nodiscard]] bool mayChange(); ///< else says or asks for what is missing
    void beginNew();
    void beginChange();
    void submit();
    void finishNew(const Result<ApplyApiKeyRequest::Answer> &answer);
    void finishChange(const Result<EmptyAnswer> &answer);
    void askToDelete();
    void deleteKey();
    void leaveSecret();
    void showList();
    void showActions();
    [[nodiscard]] const ApiKey *selected() const;
    void retranslateUi();

    ClientServices &m_services;
    Step m_step = Step::List;
    bool m_busy = false;
    bool m_closing = false; ///< the window was to be closed when the secret was asked about
    quint64 m_round = 0; ///< answers to an older one are not used
    qint64 m_selectedId = 0, m_deletingId = 0;
    StatusBanner *m_banner = nullptr;
    std::array<QWidget *, 3> m_steps{}; ///< one of them is shown
    QLabel *m_intro = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    TableExport *m_export = nullptr;
    ApiKeyModel *m_model = nullptr;
    StatePage *m_state = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_refresh = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_deleteNow = nullptr;
    QPushButton *m_deleteNot = nullptr;
    ApiKeyForm *m_form = nullptr;
    ApiKeySecret *m_secret = nullptr;
};

} // namespace mm
