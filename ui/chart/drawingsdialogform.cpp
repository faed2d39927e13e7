// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawingsdialog.h"

#include "ui/chart/linecolours.h"
#include "ui/common/fieldrow.h"
#include "ui/common/tableexport.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int listCharacters = 28;

/// Tab leads out of it at once; the arrow keys lead from part to part.
class TimeField : public QDateTimeEdit
{
public:
    using QDateTimeEdit::QDateTimeEdit;

protected:
    // Past the editor's own, which goes from part to part.
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
};

QLabel *labelOf(QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

QPushButton *buttonNamed(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

void DrawingsDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"drawingList"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setIconSize(lineColourIconSize);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(lineColourIconSize.width()
                            + m_list->fontMetrics().averageCharWidth() * listCharacters);
    m_listLabel = labelOf(m_list, this);
    m_export = new TableExport(
        *m_list, [this] { return table(); }, m_theme, this);
    m_export->setObjectName(u"drawingsExport"_s);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_goTo = buttonNamed(u"goToDrawing"_s, this);
    m_remove = buttonNamed(u"removeDrawing"_s, this);
    buildForm();
    m_apply = buttonNamed(u"applyDrawing"_s, this);
    m_add = buttonNamed(u"addDrawing"_s, this);
    m_close = buttonNamed(u"closeDrawings"_s, this);
    arrange();
}

void DrawingsDialog::buildForm()
{
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(u"drawingKind"_s);
    m_kindLabel = labelOf(m_kinds, this);
    for (int i = 0; i < 2; ++i) {
        AnchorFields &fields = m_anchors[i];
        fields.priceRow = new FieldRow(this);
        fields.price = new QLineEdit(fields.priceRow);
        fields.price->setObjectName(u"drawingPrice%1"_s.arg(i));
        fields.priceRow->addEditor(fields.price, 1);
        fields.priceLabel = labelOf(fields.price, this);
        fields.price->ensurePolished();
        fields.priceLabel->setMinimumHeight(fields.price->sizeHint().height());
        fields.time = new TimeField(this);
        fields.time->setObjectName(u"drawingTime%1"_s.arg(i));
        fields.time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        fields.time->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(0));
        fields.time->setMaximumDateTime(QDateTime::fromSecsSinceEpoch(Drawing::maxTime - 86'400));
        fields.timeLabel = labelOf(fields.time, this);
    }
    m_textRow = new FieldRow(this);
    m_text = new QPlainTextEdit(m_textRow);
    m_text->setObjectName(u"drawingText"_s);
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (textLines + 1));
    m_textRow->addEditor(m_text, 1);
    m_textLabel = labelOf(m_text, this);
    m_colours = new QComboBox(this);
    m_colours->setObjectName(u"drawingColour"_s);
    m_colourLabel = labelOf(m_colours, this);
}

void DrawingsDialog::arrange()
{
    auto *ofList = new QHBoxLayout;
    ofList->setSpacing(8);
    ofList->addWidget(m_goTo);
    ofList->addWidget(m_remove);
    ofList->addStretch(1);
    ofList->addWidget(m_export->makeButton(this));
    auto *known = new QVBoxLayout;
    known->setSpacing(8);
    known->addWidget(m_listLabel);
    known->addWidget(m_export);
    known->addWidget(m_list, 1);
    known->addLayout(ofList);
    auto *form = new QGridLayout;
    form->setSpacing(8);
    form->setColumnStretch(1, 1);
    int row = 0;
    const auto put = [form, &row](QWidget *label, QWidget *field, Qt::Alignment alignment = {}) {
        form->addWidget(label, row, 0, alignment);
        form->addWidget(field, row++, 1);
    };
    put(m_kindLabel, m_kinds);
    for (const AnchorFields &fields : m_anchors) {
        put(fields.priceLabel, fields.priceRow, Qt::AlignTop);
        put(fields.timeLabel, fields.time);
    }
    put(m_textLabel, m_textRow, Qt::AlignTop);
    put(m_colourLabel, m_colours);
    auto *ofForm = new QHBoxLayout;
    ofForm->setSpacing(8);
    ofForm->addStretch(1);
    ofForm->addWidget(m_apply);
    ofForm->addWidget(m_add);
    form->addLayout(ofForm, row++, 0, 1, 2);
    form->setRowStretch(row, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addLayout(known, 1);
    halves->addLayout(form, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 24, 24, 24);
    whole->setSpacing(16);
    whole->addLayout(halves, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
}

} // namespace mm
