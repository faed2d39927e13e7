// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/chart/drawings.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace mm {

class FieldRow;
class Formatting;
class TableExport;
class Theme;
struct TableText;

/// The drawings of a product as a list, and a form that makes and changes them by typing: all that
/// the mouse does over a chart, for those who use the keyboard or do not see the chart. Not modal.
class DrawingsDialog : public QDialog
{
    Q_OBJECT
public:
    DrawingsDialog(const Theme &theme, const Formatting &formatting, QWidget *parent = nullptr);

    /// Those listed from now on, of the product called `name` with prices of so many decimals;
    /// null: none. `usual`: where a new drawing is while nothing else is typed.
    void setDrawings(Drawings *drawings, const QString &name, int priceDigits,
                     const DrawingAnchor &usual);

signals:
    /// The chart is to show and select it.
    void goToRequested(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct AnchorFields {
        QLabel *priceLabel = nullptr, *timeLabel = nullptr;
        FieldRow *priceRow = nullptr;
        QLineEdit *price = nullptr;
        QDateTimeEdit *time = nullptr;
    };
    void build();
    void buildForm();
    void arrange();
    void retranslateUi();
    void showList(int select);
    void showSelected();
    void showKind();
    void updateButtons();
    void fill(const Drawing &drawing);
    /// Nothing where a field is wrong, which it then says.
    [[nodiscard]] std::optional<Drawing> read();
    void add();
    void apply();
    void remove();
    [[nodiscard]] std::optional<int> selected() const;
    [[nodiscard]] Drawing::Kind kind() const;
    [[nodiscard]] QString describe(const Drawing &drawing) const;
    [[nodiscard]] TableText table() const; ///< for a file

    const Theme &m_theme;
    const Formatting &m_formatting;
    QPointer<Drawings> m_drawings;
    QString m_product;
    int m_digits = 0;
    DrawingAnchor m_usual;
    std::optional<Drawing> m_filled; ///< what the form began with
    QLabel *m_listLabel = nullptr, *m_kindLabel = nullptr, *m_textLabel = nullptr;
    QLabel *m_colourLabel = nullptr;
    QListWidget *m_list = nullptr;
    TableExport *m_export = nullptr;
    QComboBox *m_kinds = nullptr, *m_colours = nullptr;
    AnchorFields m_anchors[2];
    FieldRow *m_textRow = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_add = nullptr, *m_apply = nullptr, *m_remove = nullptr, *m_goTo = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mm
