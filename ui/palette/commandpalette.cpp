// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/palette/commandpalette.h"

#include "ui/common/productname.h"
#include "ui/common/theme.h"
#include "ui/common/tradetypes.h"
#include "ui/common/windowsize.h"
#include "ui/palette/palettematch.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize{520, 420};
constexpr int smallestRow = 28;

/// The text, and at the right what it is.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(PaletteModel::DetailRole).toString());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), smallestRow)};
    }
};

QString plainText(const QAction &action)
{
    static const QRegularExpression aside(u"\\(&[^&)]\\)"_s); // as in "设置(&E)"
    QString text = action.text();
    text.remove(aside).replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text;
}

/// "Theme: Dark": by itself an entry of a menu inside a menu says too little.
QString textOf(const QAction &action)
{
    for (const QObject *where : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(where);
        if (!menu)
            continue;
        const QObjectList around = menu->menuAction()->associatedObjects();
        if (std::ranges::any_of(around, [](const QObject *object) {
                return qobject_cast<const QMenu *>(object) != nullptr;
            }))
            return CommandPalette::tr("%1: %2", "menu, its entry")
                .arg(plainText(*menu->menuAction()), plainText(action));
    }
    return plainText(action);
}

PaletteItem itemOf(const Symbol &symbol)
{
    const QString code = productName(&symbol, symbol.id);
    const bool named = !symbol.name.isEmpty() && symbol.name != code;
    return {named ? code + u" · "_s + symbol.name : code, tradeTypeName(symbol.id.tradeType),
            symbol.id, nullptr};
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    m_items = std::move(items);
    findMatches();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    findMatches();
}

void PaletteModel::findMatches()
{
    struct Hit {
        std::size_t index = 0;
        int score = 0;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const std::optional<int> score = paletteScore(m_typed, m_items[i].text))
            hits.push_back({i, *score});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    beginResetModel();
    m_shown.clear();
    for (const Hit &hit : hits) {
        if (m_shown.size() < std::size_t(mostShown))
            m_shown.push_back(hit.index);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem &item = this->item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case DetailRole:
        return item.detail;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.text : item.text + u", "_s + item.detail;
    default:
        return {};
    }
}

CommandPalette::CommandPalette(QWidget *parent) :
    QDialog(parent), m_model(new PaletteModel(this)), m_typed(new QLineEdit(this)),
    m_view(new QListView(this)), m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    m_typed->setObjectName(u"paletteTyped"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_view->setObjectName(u"paletteList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Caption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    resizeWithinScreen(*this, firstSize);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        m_view->setCurrentIndex(m_model->index(0));
        showCount();
    });
    connect(m_view, &QListView::doubleClicked, this, [this] { take(false); });
    retranslate();
}

void CommandPalette::openWith(const std::vector<Symbol> &products, const QList<QAction *> &actions)
{
    std::vector<PaletteItem> items;
    for (QAction *action : actions) {
        if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible()
            || action->text().isEmpty())
            continue;
        items.push_back(
            {textOf(*action), action->shortcut().toString(QKeySequence::NativeText), {}, action});
    }
    for (const Symbol &symbol : products)
        items.push_back(itemOf(symbol));
    m_model->setItems(std::move(items));
    m_typed->clear();
    m_model->setTyped({});
    m_view->setCurrentIndex(m_model->index(0));
    showCount();
    m_typed->setFocus();
    open();
}

void CommandPalette::take(bool add)
{
    if (!m_view->currentIndex().isValid())
        return;
    const PaletteItem item = m_model->item(m_view->currentIndex().row());
    accept(); // what is done may open a window of its own
    if (item.action)
        item.action->trigger();
    else if (item.product.symbolId != 0 && add)
        emit productAdded(item.product);
    if (item.product.symbolId != 0)
        emit productChosen(item.product);
}

// One types in the field and moves in the list at the same time.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (watched == m_typed) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
        break;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showCount()
{
    m_hint->setText(m_model->rowCount() == 0
                        ? tr("Nothing fits. Try fewer letters.")
                        : tr("Enter: go there. Ctrl+Enter: put the product on the watchlist too."));
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Go to"));
    m_typed->setPlaceholderText(tr("A product, or something to do"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_view->setAccessibleName(tr("What fits"));
    showCount();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace mm
