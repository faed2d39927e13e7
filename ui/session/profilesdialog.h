// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/session/profileitem.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace mm {

class StatusBanner;
class Theme;

/// The accounts this computer knows: to open one, or to have it forgotten.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProfilesDialog(const Theme &theme, QWidget *parent = nullptr);

    void setProfiles(const std::vector<ProfileItem> &profiles);

signals:
    void profileChosen(const QString &id);
    void newProfileRequested();
    void profileRemovalRequested(const QString &id); ///< confirmed already

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow();
    void askToRemove();
    void retranslateUi();
    [[nodiscard]] const ProfileItem *selected() const;

    std::vector<ProfileItem> m_profiles;
    QString m_toRemove; ///< the id the question below the list is about
    QTreeWidget *m_list = nullptr;
    StatusBanner *m_question = nullptr;
    QPushButton *m_open = nullptr, *m_remove = nullptr, *m_new = nullptr, *m_close = nullptr;
};

} // namespace mm
