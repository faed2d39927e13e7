// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/drawingsdialog.h"

#include "ui/chart/linecolours.h"
#include "ui/common/fieldrow.h"
#include "ui/common/formatting.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize{720, 460};
constexpr Drawing::Kind kinds[] = {Drawing::Kind::HorizontalLine, Drawing::Kind::TrendLine,
                                   Drawing::Kind::Fibonacci, Drawing::Kind::Note};

std::optional<Decimal> priceFrom(QString text, const Formatting &formatting)
{
    text = text.trimmed();
    text.replace(formatting.locale().decimalPoint(), u"."_s);
    text.replace(u'−', u'-');
    return Decimal::parse(text);
}

} // namespace

DrawingsDialog::DrawingsDialog(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QDialog(parent), m_theme(theme), m_formatting(formatting)
{
    setObjectName(u"drawingsDialog"_s);
    setModal(false);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &DrawingsDialog::showSelected);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { emit goToRequested(m_list->currentRow()); });
    auto *deletion =
        new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deletion, &QShortcut::activated, this, &DrawingsDialog::remove);
    connect(m_goTo, &QPushButton::clicked, this,
            [this] { emit goToRequested(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &DrawingsDialog::remove);
    connect(m_apply, &QPushButton::clicked, this, &DrawingsDialog::apply);
    connect(m_add, &QPushButton::clicked, this, &DrawingsDialog::add);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &DrawingsDialog::showKind);
    connect(&theme, &Theme::changed, this, [this] {
        fillLineColours(*m_colours, m_theme);
        showList(m_list->currentRow());
    });
    retranslateUi();
    resizeWithinScreen(*this, usualSize);
}

void DrawingsDialog::retranslateUi()
{
    setWindowTitle(m_product.isEmpty() ? tr("Drawings – MultiMarkets")
                                       : tr("Drawings of %1 – MultiMarkets").arg(m_product));
    m_listLabel->setText(tr("On the &chart"));
    m_list->setAccessibleName(tr("Drawings on the chart"));
    m_export->setFileName(u"%1 %2"_s.arg(tr("Drawings"), m_product));
    m_goTo->setText(tr("&Go to"));
    m_remove->setText(tr("&Delete"));
    m_kindLabel->setText(tr("&Kind"));
    m_textLabel->setText(tr("Te&xt"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_colourLabel->setText(tr("&Line"));
    m_apply->setText(tr("C&hange"));
    m_add->setText(tr("&Add"));
    m_close->setText(tr("Close"));
    {
        const QSignalBlocker silent(m_kinds);
        const int chosen = qMax(0, m_kinds->currentIndex());
        m_kinds->clear();
        for (const Drawing::Kind each : kinds)
            m_kinds->addItem(drawingName(each));
        m_kinds->setCurrentIndex(chosen);
    }
    fillLineColours(*m_colours, m_theme);
    showList(m_list->currentRow());
}

void DrawingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void DrawingsDialog::setDrawings(Drawings *drawings, const QString &name, int priceDigits,
                                 const DrawingAnchor &usual)
{
    if (m_drawings)
        m_drawings->disconnect(this);
    m_drawings = drawings;
    m_product = name;
    m_digits = priceDigits;
    m_usual = usual;
    if (drawings)
        connect(drawings, &Drawings::changed, this, [this] { showList(m_list->currentRow()); });
    fill({.anchors = {usual, usual}, .colour = m_colours->currentIndex()});
    retranslateUi();
}

QString DrawingsDialog::describe(const Drawing &drawing) const
{
    QStringList parts{drawingName(drawing.kind)};
    if (drawing.kind == Drawing::Kind::Note)
        parts << drawing.text.simplified();
    for (const DrawingAnchor &anchor : drawing.anchors) {
        const QString price = m_formatting.price(anchor.price, m_digits);
        parts << (drawing.kind == Drawing::Kind::HorizontalLine
                      ? price
                      : tr("%1 at %2", "price, time")
                            .arg(price, m_formatting.dateTime(anchor.time * 1000)));
    }
    return parts.join(u", "_s);
}

TableText DrawingsDialog::table() const
{
    const Formatting files = m_formatting.forFiles();
    TableText table;
    table.titles = {tr("Kind"), tr("Price"), tr("Time"), tr("To price"), tr("To time"), tr("Text")};
    for (const Drawing &drawing : m_drawings ? m_drawings->all() : std::vector<Drawing>()) {
        QStringList row{drawingName(drawing.kind)};
        const bool timed = drawing.kind != Drawing::Kind::HorizontalLine;
        for (std::size_t i = 0; i < std::size(m_anchors); ++i) {
            const bool there = i < drawing.anchors.size();
            row << (there ? files.price(drawing.anchors[i].price, m_digits) : QString())
                << (there && timed ? files.dateTime(drawing.anchors[i].time * 1000) : QString());
        }
        table.rows.push_back(row << drawing.text);
    }
    return table;
}

void DrawingsDialog::showList(int select)
{
    const std::vector<Drawing> none;
    const std::vector<Drawing> &all = m_drawings ? m_drawings->all() : none;
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const Drawing &drawing : all) {
            const QString text = describe(drawing);
            auto *item = new QListWidgetItem(lineColourIcon(m_theme, drawing.colour), text, m_list);
            item->setToolTip(text.toHtmlEscaped());
        }
        m_list->setCurrentRow(qMin(select, int(all.size()) - 1));
    }
    showSelected();
}

void DrawingsDialog::showSelected()
{
    // What is being typed stays while something else changes.
    const auto index = selected();
    if (index && m_filled != m_drawings->all()[std::size_t(*index)])
        fill(m_drawings->all()[std::size_t(*index)]);
    showKind();
}

void DrawingsDialog::fill(const Drawing &drawing)
{
    m_filled = drawing;
    const QSignalBlocker silent(m_kinds);
    m_kinds->setCurrentIndex(int(drawing.kind));
    for (std::size_t i = 0; i < std::size(m_anchors); ++i) {
        const DrawingAnchor &anchor = i < drawing.anchors.size() ? drawing.anchors[i] : m_usual;
        m_anchors[i].price->setText(m_formatting.price(anchor.price, m_digits));
        m_anchors[i].time->setDateTime(QDateTime::fromSecsSinceEpoch(anchor.time));
    }
    m_text->setPlainText(drawing.text);
    m_colours->setCurrentIndex(drawing.colour);
}

void DrawingsDialog::showKind()
{
    const int count = anchorCount(kind());
    for (int i = 0; i < 2; ++i) {
        const AnchorFields &fields = m_anchors[i];
        const bool timed = kind() != Drawing::Kind::HorizontalLine;
        fields.priceLabel->setVisible(i < count);
        fields.priceRow->setVisible(i < count);
        fields.timeLabel->setVisible(i < count && timed);
        fields.time->setVisible(i < count && timed);
        fields.priceRow->clearProblem();
        const QString price = count == 1 ? tr("Price") : i == 0 ? tr("From price") : tr("To price");
        const QString time = count == 1 ? tr("Time (local)")
            : i == 0                    ? tr("From time (local)")
                                        : tr("To time (local)");
        fields.priceLabel->setText(price);
        fields.price->setAccessibleName(price);
        fields.timeLabel->setText(time);
        fields.time->setAccessibleName(time);
    }
    const bool isNote = kind() == Drawing::Kind::Note;
    m_textLabel->setVisible(isNote);
    m_textRow->setVisible(isNote);
    m_textRow->clearProblem();
    updateButtons();
}

void DrawingsDialog::updateButtons()
{
    const auto index = selected();
    const QString choose = tr("Choose a drawing of the chart first.");
    for (QPushButton *button : {m_goTo, m_remove}) {
        button->setEnabled(index.has_value());
        button->setToolTip(index ? QString() : choose);
    }
    const bool isSameKind = index && m_drawings->all()[std::size_t(*index)].kind == kind();
    m_apply->setEnabled(isSameKind);
    m_apply->setToolTip(isSameKind  ? QString()
                            : index ? tr("A drawing cannot become one of another kind.")
                                    : choose);
    const bool full = m_drawings && int(m_drawings->all().size()) >= Drawings::most;
    m_add->setEnabled(m_drawings && !full);
    m_add->setToolTip(full ? tr("A product has at most %n drawing(s).", nullptr, Drawings::most)
                          : m_drawings ? QString()
                                       : tr("The chart shows no product yet."));
}

std::optional<Drawing> DrawingsDialog::read()
{
    Drawing drawing;
    drawing.kind = kind();
    drawing.colour = m_colours->currentIndex();
    bool isRight = true;
    for (int i = 0; i < anchorCount(drawing.kind); ++i) {
        const AnchorFields &fields = m_anchors[i];
        const auto price = priceFrom(fields.price->text(), m_formatting);
        fields.priceRow->clearProblem();
        if (!price) {
            const QString sample = m_formatting.price(m_usual.price, m_digits);
            fields.priceRow->setProblem(fields.price, tr("A price, such as %1.").arg(sample));
            isRight = false;
            continue;
        }
        drawing.anchors.push_back({fields.time->dateTime().toSecsSinceEpoch(), *price});
    }
    m_textRow->clearProblem();
    if (drawing.kind == Drawing::Kind::Note) {
        drawing.text = Drawing::noteText(m_text->toPlainText());
        if (drawing.text.isEmpty()) {
            m_textRow->setProblem(m_text, tr("Write what the note says."));
            isRight = false;
        }
    }
    return isRight ? std::optional(drawing) : std::nullopt;
}

void DrawingsDialog::add()
{
    const auto drawing = read();
    if (!drawing || !m_drawings || !m_drawings->add(*drawing))
        return;
    m_list->setCurrentRow(m_list->count() - 1);
}

void DrawingsDialog::apply()
{
    const auto drawing = read();
    const auto index = selected();
    if (drawing && index)
        m_drawings->replace(*index, *drawing);
}

void DrawingsDialog::remove()
{
    if (const auto index = selected())
        m_drawings->remove(*index);
}

std::optional<int> DrawingsDialog::selected() const
{
    const int row = m_list->currentRow();
    const bool isThere = m_drawings && row >= 0 && row < int(m_drawings->all().size());
    return isThere ? std::optional(row) : std::nullopt;
}

Drawing::Kind DrawingsDialog::kind() const
{
    return kinds[qMax(0, m_kinds->currentIndex())];
}

} // namespace mm
