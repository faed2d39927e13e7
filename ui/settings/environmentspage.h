// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"
#include "ui/settings/environmentform.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace mm {

class Clock;
class ConnectionTestRow;
class Settings;

/// The gateways there are: those built in to look at, the user's own to edit. What is typed stays
/// with its environment until it is saved or discarded, also while another one is looked at.
class EnvironmentsPage : public QWidget
{
    Q_OBJECT
public:
    EnvironmentsPage(Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// The proxy connections are tested by has this password.
    void setProxyPassword(const Secret &password) { m_proxyPassword = password; }
    [[nodiscard]] bool hasChanges() const;
    /// Shows what is saved.
    void reset();
    /// Reads a file into an environment of the user's own: saved where nothing is wrong with it,
    /// else there to be put right.
    void importFile(const QString &path);
    /// Writes the one that is shown.
    void exportFile(const QString &path);

signals:
    void environmentsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        bool builtIn = false;
        std::optional<Environment> saved = {};
        EnvironmentTexts texts = {};
        [[nodiscard]] bool isChanged() const;
    };
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEditor(const Clock &clock);
    [[nodiscard]] Entry *current();
    void fill(std::size_t row);
    void label(std::size_t row);
    void show(int row);
    void add(Entry entry);
    /// What is typed, or nothing and the sentences at the fields.
    [[nodiscard]] std::optional<Environment> checked();
    void edited();
    void save();
    void discard();
    void duplicate();
    void remove();
    void undo();
    void askForImport();
    void askForExport();
    void test();
    void store();
    void say(const QString &sentence, bool undoable = false);
    void retranslateUi();

    Settings &m_settings;
    Secret m_proxyPassword;
    std::vector<Entry> m_entries;
    std::optional<std::pair<std::size_t, Entry>> m_removed; ///< the last one, and where it stood
    QListWidget *m_list = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QScrollArea *m_scroll = nullptr;
    EnvironmentForm *m_form = nullptr;
    ConnectionTestRow *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace mm
