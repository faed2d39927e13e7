// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/market/productpicker.h"

#include "ui/common/numberdelegate.h"
#include "ui/common/productname.h"
#include "ui/common/tableexport.h"
#include "ui/common/tableheader.h"
#include "ui/common/tradetypes.h"
#include "ui/common/windowsize.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace mm {

using namespace Qt::Literals::StringLiterals;

void ProductListModel::setSymbols(std::vector<Symbol> symbols)
{
    beginResetModel();
    m_symbols = std::move(symbols);
    endResetModel();
}

void ProductListModel::setAdded(const std::vector<ProductId> &products)
{
    m_added = QSet<ProductId>(products.begin(), products.end());
    if (!m_symbols.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_symbols.size());
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Symbol &symbol = m_symbols[std::size_t(index.row())];
    switch (Column(index.column())) {
    case CodeColumn:
        return productName(&symbol, symbol.id);
    case NameColumn:
        return symbol.name;
    case TypeColumn:
        return tradeTypeName(symbol.id.tradeType);
    case AddedColumn:
        return isAdded(index.row()) ? tr("✓ on the list") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CodeColumn:
        return tr("Symbol");
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case AddedColumn:
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ProductListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isAdded(index.row())
        ? flags & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled)
        : flags;
}

ProductFilter::ProductFilter(ProductListModel &model, QObject *parent) :
    QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ProductFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ProductFilter::setTradeType(std::optional<int> type)
{
    m_type = type;
    invalidateFilter();
}

bool ProductFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_type && m_model.product(row).tradeType != *m_type)
        return false;
    for (int column = 0; column < ProductListModel::ColumnCount; ++column) {
        if (m_model.index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

ProductPicker::ProductPicker(const Theme &theme, const Formatting &formatting, QWidget *parent) :
    QDialog(parent), m_model(new ProductListModel(this)),
    m_proxy(new ProductFilter(*m_model, this)), m_search(new QLineEdit(this)),
    m_type(new QComboBox(this)), m_view(new QTreeView(this)), m_count(new QLabel(this)),
    m_add(new QPushButton(this)), m_addAll(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"productPicker"_s);
    m_search->setObjectName(u"productSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"productList"_s);
    m_view->setHeader(new TableHeader(theme, m_view));
    m_view->header()->setStretchLastSection(true);
    m_view->setItemDelegate(new NumberDelegate(theme, formatting, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(m_proxy);
    m_count->setObjectName(u"productCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_add->setObjectName(u"productAdd"_s);
    m_add->setDefault(true);
    m_addAll->setObjectName(u"productAddAll"_s);
    m_addAll->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_type->setObjectName(u"productType"_s);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export = new TableExport(*m_view, theme, this);
    m_export->setObjectName(u"productsExport"_s);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_addAll);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *conditions = new QHBoxLayout;
    conditions->addWidget(m_search, 1);
    conditions->addWidget(m_type);
    layout->addLayout(conditions);
    layout->addWidget(m_export);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(*this, {560, 480});

    connect(m_search, &QLineEdit::textChanged, this, &ProductPicker::search);
    connect(m_add, &QPushButton::clicked, this, &ProductPicker::addChosen);
    connect(m_view, &QTreeView::doubleClicked, this, &ProductPicker::addChosen);
    connect(m_addAll, &QPushButton::clicked, this, &ProductPicker::addAll);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant type = m_type->currentData();
        m_proxy->setTradeType(type.isValid() ? std::optional(type.toInt()) : std::nullopt);
        m_view->clearSelection();
        showCount();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void ProductPicker::setSymbols(const std::vector<Symbol> &symbols)
{
    m_model->setSymbols(symbols);
    showTypes();
    m_view->header()->resizeSections(QHeaderView::ResizeToContents);
    showCount();
}

void ProductPicker::setAdded(const std::vector<ProductId> &products)
{
    m_model->setAdded(products);
    showCount();
}

// Those there are; what was chosen stays chosen.
void ProductPicker::showTypes()
{
    std::set<int> types;
    for (int row = 0; row < m_model->rowCount(); ++row)
        types.insert(m_model->product(row).tradeType);
    const QVariant chosen = m_type->currentData();
    {
        const QSignalBlocker quiet(m_type);
        m_type->clear();
        m_type->addItem(tr("All types"));
        for (const int type : types)
            m_type->addItem(tradeTypeName(type), type);
    }
    m_type->setCurrentIndex(chosen.isValid() ? qMax(0, m_type->findData(chosen)) : 0);
    m_proxy->setTradeType(m_type->currentIndex() > 0 ? std::optional(chosen.toInt())
                                                     : std::nullopt);
    m_type->setVisible(types.size() > 1);
}

void ProductPicker::search(const QString &text)
{
    m_proxy->setText(text);
    m_view->clearSelection();
    m_view->scrollToTop();
    showCount();
}

void ProductPicker::showCount()
{
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == 0 ? tr("No product matches.") : tr("%n product(s)", nullptr, shown));
    m_add->setEnabled(shown > 0);
    const int fresh = int(newOnes().size());
    m_addAll->setText(tr("Add all (%1)", "products that match").arg(fresh));
    m_addAll->setEnabled(fresh > 0);
}

std::vector<ProductId> ProductPicker::newOnes() const
{
    std::vector<ProductId> fresh;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        if (!m_model->isAdded(source))
            fresh.push_back(m_model->product(source));
    }
    return fresh;
}

void ProductPicker::addAll()
{
    const std::vector<ProductId> fresh = newOnes();
    if (!fresh.empty())
        emit productsChosen(fresh);
}

void ProductPicker::addChosen()
{
    std::vector<ProductId> chosen;
    const auto take = [&](const QModelIndex &proxyIndex) {
        const int row = m_proxy->mapToSource(proxyIndex).row();
        if (!m_model->isAdded(row))
            chosen.push_back(m_model->product(row));
    };
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        take(index);
    for (int row = 0; chosen.empty() && row < m_proxy->rowCount(); ++row)
        take(m_proxy->index(row, 0));
    if (!chosen.empty())
        emit productsChosen(chosen);
    m_view->clearSelection();
    m_search->selectAll();
}

void ProductPicker::retranslate()
{
    setWindowTitle(tr("Add products"));
    m_search->setPlaceholderText(tr("Search by symbol or name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Products"));
    m_export->setFileName(tr("Products"));
    m_add->setText(tr("Add"));
    m_close->setText(tr("Close"));
    m_type->setAccessibleName(tr("Trade type"));
    showTypes();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, ProductListModel::ColumnCount - 1);
    showCount();
}

void ProductPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProductPicker::showEvent(QShowEvent *event)
{
    m_search->setFocus();
    m_search->selectAll();
    QDialog::showEvent(event);
}

// Up and down move in the list while one types.
bool ProductPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_proxy->index(0, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace mm
