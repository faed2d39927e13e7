// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/indicators.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mm {

class FieldRow;
class Theme;

/// The indicators of one chart: add, remove, their parameters and line colours. Not modal: the
/// chart shows every change at once. A value that is not allowed is said at its field, and changes
/// nothing.
class IndicatorsDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int most = 12; ///< on one chart
    static constexpr int mostParameters = 3;

    explicit IndicatorsDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Those on the chart; settingsChanged() is not emitted.
    void setSettings(std::vector<IndicatorSetting> settings);
    [[nodiscard]] const std::vector<IndicatorSetting> &settings() const { return m_settings; }

signals:
    /// The user changed them.
    void settingsChanged(const std::vector<mm::IndicatorSetting> &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        FieldRow *row = nullptr;
    };
    void build();
    void retranslateUi();
    void add();
    void removeSelected();
    void readParameters();
    void showList(int select);
    void showSelected();
    [[nodiscard]] IndicatorSetting *selected();

    const Theme &m_theme;
    std::vector<IndicatorSetting> m_settings;
    QLabel *m_listLabel = nullptr, *m_kindLabel = nullptr, *m_title = nullptr;
    QLabel *m_colourLabel = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_kinds = nullptr, *m_colours = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_close = nullptr;
    Field m_fields[mostParameters];
};

} // namespace mm
