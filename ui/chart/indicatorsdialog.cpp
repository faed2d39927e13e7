// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/chart/indicatorsdialog.h"

#include "ui/chart/linecolours.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/common/windowsize.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize{600, 380};
constexpr int listCharacters = 20; ///< "MACD 12 26 9" with some room

QString limitsOf(const IndicatorParameter &parameter)
{
    const QString least = indicatorValueText(parameter.least, parameter);
    const QString most = indicatorValueText(parameter.most, parameter);
    return parameter.decimals == 0
        ? IndicatorsDialog::tr("A whole number from %1 to %2.").arg(least, most)
        : IndicatorsDialog::tr("A number from %1 to %2, with up to %n decimal(s).", nullptr,
                               parameter.decimals)
              .arg(least, most);
}

} // namespace

IndicatorsDialog::IndicatorsDialog(const Theme &theme, QWidget *parent) :
    QDialog(parent), m_theme(theme)
{
    setObjectName(u"indicatorsDialog"_s);
    setModal(false);
    build();
    connect(m_add, &QPushButton::clicked, this, &IndicatorsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &IndicatorsDialog::removeSelected);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &IndicatorsDialog::showSelected);
    auto *deletion =
        new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deletion, &QShortcut::activated, this, &IndicatorsDialog::removeSelected);
    for (const Field &field : m_fields)
        connect(field.edit, &QLineEdit::textEdited, this, &IndicatorsDialog::readParameters);
    connect(m_colours, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (IndicatorSetting *setting = selected()) {
            setting->colour = place;
            m_list->currentItem()->setIcon(lineColourIcon(m_theme, place));
            emit settingsChanged(m_settings);
        }
    });
    connect(&theme, &Theme::changed, this, [this] {
        fillLineColours(*m_colours, m_theme);
        showList(m_list->currentRow());
    });
    retranslateUi();
    resizeWithinScreen(*this, usualSize);
}

void IndicatorsDialog::build()
{
    const auto label = [this](QWidget *buddy) {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        return made;
    };
    const auto button = [this](const QString &name) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(u"indicatorKind"_s);
    m_kindLabel = label(m_kinds);
    m_add = button(u"addIndicator"_s);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"indicatorList"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setIconSize(lineColourIconSize);
    m_list->setMinimumWidth(lineColourIconSize.width()
                            + m_list->fontMetrics().averageCharWidth() * listCharacters);
    m_listLabel = label(m_list);
    m_remove = button(u"removeIndicator"_s);
    m_title = label(nullptr);
    m_title->setObjectName(u"indicatorName"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Section);
    m_colours = new QComboBox(this);
    m_colours->setObjectName(u"indicatorColour"_s);
    m_colourLabel = label(m_colours);
    m_close = button(u"closeIndicators"_s);

    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_kindLabel);
    adding->addWidget(m_kinds, 1);
    adding->addWidget(m_add);
    auto *known = new QVBoxLayout;
    known->setSpacing(8);
    known->addWidget(m_listLabel);
    known->addWidget(m_list, 1);
    known->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *form = new QGridLayout;
    form->setSpacing(8);
    form->setColumnStretch(1, 1);
    form->addWidget(m_title, 0, 0, 1, 2);
    for (int i = 0; i < mostParameters; ++i) {
        Field &field = m_fields[i];
        field.row = new FieldRow(this);
        field.edit = new QLineEdit(field.row);
        field.edit->setObjectName(u"indicatorParameter%1"_s.arg(i));
        field.row->addEditor(field.edit, 1);
        field.label = label(field.edit);
        field.edit->ensurePolished();
        field.label->setMinimumHeight(field.edit->sizeHint().height()); // beside it, not the row
        form->addWidget(field.label, i + 1, 0, Qt::AlignTop);
        form->addWidget(field.row, i + 1, 1);
    }
    form->addWidget(m_colourLabel, mostParameters + 1, 0);
    form->addWidget(m_colours, mostParameters + 1, 1);
    form->setRowStretch(mostParameters + 2, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(known, 1);
    halves->addLayout(form, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 24, 24, 24);
    whole->setSpacing(16);
    whole->addLayout(adding);
    whole->addLayout(halves, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
}

void IndicatorsDialog::retranslateUi()
{
    setWindowTitle(tr("Indicators – MultiMarkets"));
    m_kindLabel->setText(tr("&Indicator"));
    m_add->setText(tr("&Add"));
    m_listLabel->setText(tr("On the &chart"));
    m_list->setAccessibleName(tr("Indicators on the chart"));
    m_remove->setText(tr("&Remove"));
    m_colourLabel->setText(tr("&Line"));
    m_close->setText(tr("Close"));
    const int kind = qMax(0, m_kinds->currentIndex());
    m_kinds->clear();
    for (const IndicatorKind known : indicatorKinds)
        m_kinds->addItem(indicatorName(known));
    m_kinds->setCurrentIndex(kind);
    fillLineColours(*m_colours, m_theme);
    showList(m_list->currentRow());
}

void IndicatorsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void IndicatorsDialog::setSettings(std::vector<IndicatorSetting> settings)
{
    if (settings == m_settings)
        return; // what is being typed stays
    m_settings = std::move(settings);
    showList(qMax(0, m_list->currentRow()));
}

void IndicatorsDialog::add()
{
    if (int(m_settings.size()) >= most)
        return;
    IndicatorSetting setting{.kind = indicatorKinds[m_kinds->currentIndex()]};
    setting.parameters = setting.values();
    setting.colour = int(m_settings.size()) % lineColourCount;
    m_settings.push_back(setting);
    showList(int(m_settings.size()) - 1);
    emit settingsChanged(m_settings);
}

void IndicatorsDialog::removeSelected()
{
    if (!selected())
        return;
    const int row = m_list->currentRow();
    m_settings.erase(m_settings.begin() + row);
    showList(qMin(row, int(m_settings.size()) - 1));
    emit settingsChanged(m_settings);
}

void IndicatorsDialog::readParameters()
{
    IndicatorSetting *setting = selected();
    if (!setting)
        return;
    const auto parameters = indicatorParameters(setting->kind);
    std::vector<int> values = setting->values();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const IndicatorParameter &parameter = parameters[i];
        const auto value = indicatorValue(m_fields[i].edit->text(), parameter);
        if (value && *value >= parameter.least && *value <= parameter.most) {
            values[i] = *value;
            m_fields[i].row->clearProblem();
        } else {
            m_fields[i].row->setProblem(m_fields[i].edit, limitsOf(parameter));
        }
    }
    if (values == setting->values())
        return;
    setting->parameters = values;
    m_list->currentItem()->setText(indicatorTitle(*setting));
    emit settingsChanged(m_settings);
}

void IndicatorsDialog::showList(int select)
{
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const IndicatorSetting &setting : m_settings) {
            auto *item = new QListWidgetItem(lineColourIcon(m_theme, setting.colour),
                                             indicatorTitle(setting), m_list);
            item->setData(Qt::AccessibleTextRole,
                          u"%1, %2"_s.arg(indicatorTitle(setting), indicatorName(setting.kind)));
        }
        m_list->setCurrentRow(qMin(select, int(m_settings.size()) - 1));
    }
    const bool full = int(m_settings.size()) >= most;
    m_add->setEnabled(!full);
    m_add->setToolTip(full ? tr("A chart shows at most %n indicator(s).", nullptr, most)
                           : QString());
    showSelected();
}

void IndicatorsDialog::showSelected()
{
    const IndicatorSetting *setting = selected();
    m_remove->setEnabled(setting != nullptr);
    m_remove->setToolTip(setting ? QString() : tr("Choose an indicator of the chart first."));
    m_title->setText(setting ? indicatorName(setting->kind)
                             : tr("Choose an indicator above and add it to the chart."));
    const auto parameters =
        setting ? indicatorParameters(setting->kind) : std::vector<IndicatorParameter>{};
    for (std::size_t i = 0; i < std::size(m_fields); ++i) {
        const Field &field = m_fields[i];
        const bool used = i < parameters.size();
        field.label->setVisible(used);
        field.row->setVisible(used);
        field.row->clearProblem();
        if (!used)
            continue;
        field.label->setText(parameters[i].name);
        field.edit->setAccessibleName(parameters[i].name);
        field.edit->setText(indicatorValueText(setting->values()[i], parameters[i]));
        field.edit->setToolTip(limitsOf(parameters[i]));
    }
    m_colourLabel->setVisible(setting != nullptr);
    m_colours->setVisible(setting != nullptr);
    if (setting) {
        const QSignalBlocker silent(m_colours);
        m_colours->setCurrentIndex(setting->colour);
    }
}

IndicatorSetting *IndicatorsDialog::selected()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_settings.size()) ? &m_settings[std::size_t(row)] : nullptr;
}

} // namespace mm
