// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/inspector/trafficfilter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mm {

/// What the inspector's table shows, as the user says it.
class TrafficFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] TrafficFilter filter() const;
    void addSocket(const QString &name);
    /// % while older entries are looked at; nothing: done.
    void showSearch(std::optional<int> progress);
    void focusSearch();
    void clear();

signals:
    void filterChanged(); ///< a moment after the last key
    void searchStopped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_what;
    QCheckBox *m_errors, *m_bodies;
    QLineEdit *m_text;
    QLabel *m_progress;
    QPushButton *m_stop;
    QTimer m_typed;
};

} // namespace mm
