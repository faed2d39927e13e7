// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/recordview.h"

#include "ui/common/formatting.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/theme.h"
#include "ui/support/recordlines.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int indent = 16; // of a group within a group

} // namespace

class RecordView::Private
{
    Q_DECLARE_TR_FUNCTIONS(mm::RecordView)
public:
    Private(RecordView &view, const Formatting &formatting);

    void layOut();
    void addHeading(QGridLayout *grid, int row, const RecordLine &line);
    void addField(QGridLayout *grid, int row, const RecordLine &line);
    void fill();
    void describeAnew();
    void retranslateUi();

    struct Row {
        std::size_t line;
        QLabel *label;
        SelectableLabel *value;
    };

    RecordView &view;
    const Formatting &formatting;
    Json records;
    RecordKind kind = RecordKind::Customer;
    QString type;
    std::vector<RecordLine> lines;
    std::vector<Row> rows;
    std::function<bool(const QStringList &)> gate, copyGate;
    bool revealed = false;
    QCheckBox *reveal = nullptr, *raw = nullptr;
    QPushButton *copyButton = nullptr;
    QScrollArea *scroll = nullptr;
    QLabel *more = nullptr;
};

RecordView::Private::Private(RecordView &owner, const Formatting &format) :
    view(owner), formatting(format), reveal(new QCheckBox(&owner)), raw(new QCheckBox(&owner)),
    copyButton(new QPushButton(&owner)), scroll(new QScrollArea(&owner))
{
    reveal->setObjectName(u"recordReveal"_s);
    raw->setObjectName(u"recordRaw"_s);
    copyButton->setObjectName(u"recordCopy"_s);
    copyButton->setProperty("plain", true);
    scroll->setObjectName(u"recordScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(32);
    scroll->setBackgroundRole(QPalette::Base);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(16);
    bar->addWidget(reveal);
    bar->addWidget(raw);
    bar->addStretch(1);
    bar->addWidget(copyButton);
    auto *column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(scroll, 1);
}

void RecordView::Private::describeAnew()
{
    lines = RecordLines::of(records, kind, formatting, type);
}

// Made anew: records differ in what they hold, and this happens on a click, not in a stream.
void RecordView::Private::layOut()
{
    rows.clear();
    more = nullptr;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(8, 4, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const RecordLine &line : lines) {
        if (row == maxRows)
            break;
        line.heading ? addHeading(grid, row, line) : addField(grid, row, line);
        ++row;
    }
    if (int(lines.size()) > row) {
        more = new QLabel(content);
        more->setObjectName(u"recordMore"_s);
        more->setWordWrap(true);
        setTextRole(more, TextRole::Secondary);
        grid->addWidget(more, row++, 0, 1, 2);
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
}

void RecordView::Private::addHeading(QGridLayout *grid, int row, const RecordLine &line)
{
    auto *title = new QLabel(line.field.label, grid->parentWidget());
    setTextRole(title, line.level == 0 ? TextRole::Section : TextRole::Body);
    title->setContentsMargins(indent * line.level, row > 0 ? 12 : 0, 0, 0);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(title, row, 0, 1, 2);
    rows.push_back({std::size_t(row), title, nullptr});
}

void RecordView::Private::addField(QGridLayout *grid, int row, const RecordLine &line)
{
    auto *label = new QLabel(grid->parentWidget());
    setTextRole(label, TextRole::Secondary);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(indent * line.level, 0, 0, 0);
    auto *value = new SelectableLabel(grid->parentWidget());
    value->setObjectName(u"record."_s + QString::fromUtf8(line.field.name));
    value->setWordWrap(true);
    label->setBuddy(value);
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
    rows.push_back({std::size_t(row), label, value});
}

void RecordView::Private::fill()
{
    const bool asRaw = raw->isChecked();
    for (const Row &row : rows) {
        const RecordField &field = lines[row.line].field;
        const QString label = RecordLines::label(field, asRaw);
        // An ampersand of the gateway's is none of a label with a buddy.
        row.label->setText(row.value ? QString(label).replace(u'&', u"&&"_s) : label);
        if (!field.name.isEmpty())
            row.label->setToolTip(Qt::convertFromPlainText(QString::fromUtf8(field.name)));
        if (!row.value)
            continue;
        const QString text = RecordLines::shown(field, asRaw, revealed);
        if (row.value->text() != text)
            row.value->setText(text);
        // Only what can be copied is a stop for the Tab key.
        row.value->setFocusPolicy(text == Formatting::absent() ? Qt::NoFocus : Qt::StrongFocus);
        row.value->setAccessibleName(label);
        row.value->setAccessibleDescription(field.personal && !revealed ? tr("Masked: %1").arg(text)
                                                                        : text);
    }
    const bool personal = !RecordLines::personalLabels(lines).isEmpty();
    reveal->setVisible(personal);
    reveal->setChecked(revealed);
    raw->setVisible(!lines.empty());
    copyButton->setVisible(!lines.empty());
    retranslateUi();
}

void RecordView::Private::retranslateUi()
{
    reveal->setText(tr("Show personal data"));
    reveal->setToolTip(tr("What is shown is noted in the audit log of this computer"));
    raw->setText(tr("Show raw values"));
    raw->setToolTip(tr("Names and values as the gateway sent them"));
    copyButton->setText(tr("Copy as text"));
    if (more)
        more->setText(tr("%n more line(s). “Copy as text” has them all.", nullptr,
                         int(lines.size()) - maxRows));
    scroll->setAccessibleName(tr("Record"));
}

RecordView::RecordView(const Theme &, const Formatting &formatting, QWidget *parent) :
    QWidget(parent), d(std::make_unique<Private>(*this, formatting))
{
    connect(d->reveal, &QCheckBox::clicked, this, &RecordView::setRevealed);
    connect(d->raw, &QCheckBox::toggled, this, [this](bool raw) {
        d->fill();
        emit rawShownChanged(raw);
    });
    connect(d->copyButton, &QPushButton::clicked, this, &RecordView::copy);
    clear();
}

RecordView::~RecordView() = default;

void RecordView::setRecords(const Json &records, RecordKind kind, const QString &type)
{
    d->records = records;
    d->kind = kind;
    d->type = type;
    d->revealed = false;
    d->describeAnew();
    d->layOut();
    d->fill();
}

void RecordView::clear()
{
    setRecords(Json(), d->kind);
}

void RecordView::setGate(std::function<bool(const QStringList &)> gate)
{
    d->gate = std::move(gate);
}

void RecordView::setCopyGate(std::function<bool(const QStringList &)> gate)
{
    d->copyGate = std::move(gate);
}

void RecordView::setRawShown(bool raw)
{
    d->raw->setChecked(raw);
}

bool RecordView::isRawShown() const
{
    return d->raw->isChecked();
}

bool RecordView::setRevealed(bool revealed)
{
    const QStringList labels = RecordLines::personalLabels(d->lines);
    const bool may = !revealed || labels.isEmpty() || d->revealed || !d->gate || d->gate(labels);
    if (may)
        d->revealed = revealed;
    d->fill();
    return may;
}

bool RecordView::isRevealed() const
{
    return d->revealed;
}

QString RecordView::text() const
{
    return RecordLines::text(d->lines, d->raw->isChecked(), d->revealed);
}

void RecordView::copy() const
{
    const QStringList labels = RecordLines::personalLabels(d->lines);
    const auto &gate = d->copyGate ? d->copyGate : d->gate;
    if (d->revealed && !labels.isEmpty() && gate && !gate(labels))
        return;
    QGuiApplication::clipboard()->setText(text());
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const bool revealed = d->revealed;
        d->describeAnew();
        d->layOut();
        d->revealed = revealed;
        d->fill();
    }
    QWidget::changeEvent(event);
}

} // namespace mm
